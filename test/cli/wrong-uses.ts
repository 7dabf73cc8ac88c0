import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { withMacros, zipParts } from "../fixtures/package";
import { richParts, richWorkbook } from "../fixtures/rich-workbook";
import { withIdentity } from "./forge";
import { makeForm, primary, scratch } from "./run";

const at = scratch();
const header = "code,numerator,denominator,value,reason\n";
const line = "phu-ly-2026/PL.4,26,52,,\n";
const plan = ["--plan", "phu-ly-2026"];
const school = [...plan, ...primary];
const form = [...school, "--school", "Trường A", "--code", "A1", "--period", "2026", "--out", at("out.xlsx")];
const without = (option: string): string[] =>
  form.filter((_, index) => ![0, -1].includes(form.indexOf(option) - index));
const withValue = (option: string, value: string): string[] => [...without(option), option, value];

/** Writes the files that the uses speak of. */
export const makeFiles = async (): Promise<void> => {
  await makeForm(at("form.xlsx"));
  mkdirSync(at("folder"));
  symlinkSync(at("form.xlsx"), at("link.xlsx"));
  at("picture.xlsx", richParts["xl/media/image1.png"]);
  at("rich.xlsx", richWorkbook());
  at("zip.xlsx", zipParts({ "a.txt": "x" }));
  at("empty.xlsx", "");
  at("text.xlsx", header + line);
  at("good.csv", header + line);
  at("binary.csv", Uint8Array.of(0x63, 0, 0xff, 0xfe, 1));
  at("header.csv", `mã,tử,mẫu\n${line}`);
  at("double.csv", `code,code\n${line}`);
  at("quote.csv", `${header}"phu-ly-2026/PL.4,1,2\n`);
  at("long.csv", `${header}phu-ly-2026/PL.4,1,2,,,thừa\n`);
  at("no-lines.csv", header);
  at("empty.csv", "");
  at("broken.json", "{");
  at("no-pack.json", "{}");
  at("macros.xlsm", withMacros(new Uint8Array(readFileSync(at("form.xlsx")))));
  at("newer-form.xlsx", await withIdentity("format", "99"));
  at("newer-plan.xlsx", await withIdentity("plans", "phu-ly-2026@9.0.0#00"));
  at("other-plan.xlsx", await withIdentity("plans", "phu-ly-2030@1.0.0#00"));
  at("older.xlsx", await withIdentity("format", "1"));
};

/** [what is wrong, the arguments, the refusal] */
export const uses: readonly (readonly [string, readonly string[], string])[] = [
  ["no command", [], "missing-command"],
  ["an unknown command", ["chek"], "unknown-command"],
  ["an unknown option", ["check", at("form.xlsx"), "--as-off", "2026-01-01"], "unknown-option"],
  ["a short option", ["check", "-x", at("form.xlsx")], "unknown-option"],
  ["an option without its value", ["check", at("form.xlsx"), "--as-of"], "option-needs-value"],
  ["a value for an option that takes none", ["plans", "--json=false"], "option-takes-no-value"],
  ["an argument too many", ["plans", "phu-ly-2026"], "unexpected-argument"],
  ["no file", ["check"], "missing-file"],
  [
    "a form under an ending that Excel opens as another kind",
    ["template", ...withValue("--out", at("x.xls"))],
    "other-ending",
  ],
  ["macros under an ending that has none", ["check", at("macros.xlsm"), "--out", at("x.xlsx")], "other-ending"],
  ["a marked workbook as a figures file", ["check", at("form.xlsx"), "--out", at("x.csv")], "other-ending"],
  ["a form over a folder", ["template", ...withValue("--out", at("folder"))], "is-a-folder"],
  ["an officer's workbook as a text", ["load", ...plan, "--out", at("good.csv")], "other-ending"],
  ["another plan than the file's", ["check", at("form.xlsx"), "--plan", "tan-ky-2026"], "option-contradicts-file"],
  ["another level than the file's", ["check", at("form.xlsx"), ...plan, "--level", "thpt"], "option-contradicts-file"],
  ["no phrase", ["read"], "missing-phrase"],
  ["a file that is not there", ["check", at("none.xlsx")], "file-not-found"],
  ["a file whose name no disk takes", ["check", at(`${"a".repeat(300)}.xlsx`)], "path-too-long"],
  [
    "an output in a folder whose name no disk takes",
    ["load", ...plan, "--out", at(`${"a".repeat(300)}/x.xlsx`)],
    "path-too-long",
  ],
  ["an empty file name", ["check", ""], "file-not-found"],
  ["an empty folder", ["check", at("folder")], "no-files"],
  ["a picture renamed to .xlsx", ["check", at("picture.xlsx")], "file-picture"],
  ["a text renamed to .xlsx", ["check", at("text.xlsx")], "file-text"],
  ["an empty .xlsx", ["check", at("empty.xlsx")], "file-empty"],
  ["a zip that is no workbook", ["check", at("zip.xlsx")], "file-archive"],
  ["a workbook that is not ours", ["check", at("rich.xlsx")], "not-ours"],
  ["a form of a newer version", ["check", at("newer-form.xlsx")], "newer-format"],
  ["a return of a newer plan", ["check", at("newer-plan.xlsx")], "newer-plan"],
  ["a return of a plan not known here", ["check", at("other-plan.xlsx")], "unknown-plan-in-file"],
  ["a form of the first format", ["check", at("older.xlsx")], "older-format"],
  ["a day that is none", ["check", at("form.xlsx"), "--as-of", "2026-02-30"], "bad-date"],
  ["a day in another writing", ["check", at("form.xlsx"), "--as-of", "22/11/2026"], "bad-date"],
  ["an output that is the input", ["check", at("form.xlsx"), "--out", at("form.xlsx")], "would-overwrite-input"],
  ["an output that links to the input", ["check", at("form.xlsx"), "--out", at("link.xlsx")], "would-overwrite-input"],
  ["an output that is a folder", ["check", at("form.xlsx"), "--out", at("folder")], "is-a-folder"],
  ["an output below a file", ["check", at("form.xlsx"), "--out", at("good.csv/x.xlsx")], "cannot-write"],
  ["an output where nothing can be made", ["load", ...plan, "--out", "/proc/none/x.xlsx"], "cannot-write"],
  ["one output for two files", ["check", at("form.xlsx"), at("good.csv"), "--out", at("x.xlsx")], "too-many-files"],
  ["marks for a figures file", ["check", at("good.csv"), ...plan, "--out", at("x.xlsx")], "csv-not-marked"],
  ["a figures file without its plan", ["check", at("good.csv")], "missing-option"],
  ["a figures file of an unknown plan", ["check", at("good.csv"), "--plan", "phu-li-2026"], "unknown-plan"],
  ["a level without its ownership", ["check", at("good.csv"), ...plan, "--level", "tieu-hoc"], "missing-option"],
  ["an ownership without its level", ["check", at("good.csv"), ...plan, "--ownership", "public"], "missing-option"],
  [
    "a level not managed",
    ["check", at("good.csv"), ...plan, "--level", "thpt", "--ownership", "public"],
    "level-not-managed",
  ],
  ["a binary .csv", ["check", at("binary.csv"), ...plan], "csv-not-unicode"],
  ["a .csv with another header", ["check", at("header.csv"), ...plan], "csv-header"],
  ["a .csv with a column twice", ["check", at("double.csv"), ...plan], "csv-header"],
  ["a .csv with an open quote", ["check", at("quote.csv"), ...plan], "csv-quotes"],
  ["a .csv with a cell too many", ["check", at("long.csv"), ...plan], "csv-too-many-cells"],
  ["a .csv of its header alone", ["check", at("no-lines.csv"), ...plan], "csv-empty"],
  ["an empty .csv", ["check", at("empty.csv"), ...plan], "csv-empty"],
  ["a rule file that is not there", ["plans", "--rules", at("none.json")], "file-not-found"],
  ["a rule file that is no JSON", ["plans", "--rules", at("broken.json")], "bad-rules"],
  ["a rule file that is no plan", ["check", at("form.xlsx"), "--rules", at("no-pack.json")], "bad-rules"],
  ["no plan", ["rules"], "missing-option"],
  ["an empty plan", ["rules", "--plan", ""], "missing-option"],
  ["an unknown plan among known ones", ["load", "--plan", "phu-ly-2026,x", "--out", at("x.xlsx")], "unknown-plan"],
  ["no level", ["template", ...without("--level")], "missing-option"],
  ["no school", ["template", ...withValue("--school", " ")], "missing-option"],
  ["no output", ["template", ...without("--out")], "missing-option"],
  ["an unknown level", ["template", ...withValue("--level", "cap-4")], "unknown-level"],
  [
    "a level that the ward does not manage",
    ["template", ...withValue("--level", "tieu-hoc,thpt")],
    "level-not-managed",
  ],
  ["an unknown ownership", ["template", ...withValue("--ownership", "tư thục")], "unknown-ownership"],
  ["a period that is none", ["template", ...withValue("--period", "2026-Q5")], "bad-period"],
  ["a period of the officer's workbook", ["load", ...plan, "--period", "quý 3", "--out", at("x.xlsx")], "bad-period"],
  ["a period that the plan does not reach", ["template", ...withValue("--period", "2027-Q1")], "period-outside-plan"],
  [
    "a period that one of two plans does not reach",
    ["load", "--plan", "tan-ky-2026,hai-phong-2026", "--period", "2030", "--out", at("x.xlsx")],
    "period-outside-plan",
  ],
  ["a calendar that cannot be written", ["deadlines", ...plan, "--ics", at("folder")], "is-a-folder"],
  ["a year that is none", ["read", "trên 50%", "--year", "26"], "bad-year"],
  ["an unknown language", ["plans", "--lang", "xx"], "unknown-language"],
  ["an unknown language behind =", ["plans", "--lang=fr"], "unknown-language"],
  ["no language", ["plans", "--lang"], "unknown-language"],
];
