import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { cellName } from "../../../src/sheet/address";
import type { Block } from "../../../src/workbook/port";
import { findTables } from "../../../src/sheet/find";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { run } from "../../cli/run";
import { entriesIn, type School } from "../../returns/clerks";
import { rosterModel } from "../../returns/rosters";
import { type Job, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { entryRows } from "../../usecases/forms";
import { signed } from "./filled";
import { planted, silent, strange } from "./ward-faults";
import type { Form, Sent } from "./ward-sent";
import { schoolOf, wardRoster, wardSchools } from "./ward-schools";

const plan = ["--plan", "phu-ly-2026", "--period", "2026"] as const;
const asked = { plans: ["phu-ly-2026"], period: "2026" };

/** Forms that schools of the ward took though they are another's. */
const others: readonly School[] = [
  { code: "TH99", name: "Trường Mầm non Phù Vân", levels: ["tieu-hoc"], ownership: "public" },
  { code: "X-99", name: "Trường Tiểu học Liêm Chung", levels: ["tieu-hoc"], ownership: "public" },
  { code: "TH98", name: "Trường Tiểu học Tiên Nội", levels: ["tieu-hoc"], ownership: "public" },
];

const anySchool = (code: string): School => others.find((each) => each.code === code) ?? schoolOf(code);

const cellOfIdentity = (blocks: readonly Block[], head: string): string => {
  const block = blocks.find(({ sheet }) => sheet === "_rasoat");
  const row = block?.cells.findIndex(([first]) => first?.type === "text" && first.text === head) ?? -1;
  if (block === undefined || row < 0) throw new Error(`no ${head}`);
  return cellName(block.top + row, block.left + 1);
};

const formIn = (code: string, blocks: readonly Block[]): Form => {
  const rows = entryRows(blocks);
  const found = (key: string) => {
    const row = rows.find((each) => each.key === key);
    if (row === undefined) throw new Error(`no row ${key} in the form of ${code}`);
    return row;
  };
  const at = (key: string, role: "n" | "reason"): string => found(key).row.cellOf(role).at.split("!").at(-1) ?? "";
  return {
    code,
    sheet: rows[0]?.table.sheet ?? "",
    at: (key) => at(key, "n"),
    reasonAt: (key) => at(key, "reason"),
    rowOf: (key) => found(key).row.row,
    identity: "_rasoat",
    identityAt: (head) => cellOfIdentity(blocks, head),
  };
};

/** The clerk's typing, and what was done to the file then. */
const jobFor = async (forms: string, folder: string, code: string, sent: Sent): Promise<Job> => {
  const input = path.join(forms, `${sent.form ?? code}.xlsx`);
  const blocks = await blocksOf(opened(new Uint8Array(await readFile(input))));
  const school = anySchool(sent.form ?? code);
  const typing = sent.empty === true ? [] : entriesIn(findTables(blocks), school, asked, 2, sent.typed ?? {});
  const steps = typing.flatMap((change): readonly Step[] =>
    change.value !== null && typeof change.value !== "boolean"
      ? [{ op: "set", sheet: change.sheet, address: cellName(change.row, change.column), value: change.value }]
      : [],
  );
  const more = sent.steps?.(formIn(code, blocks)) ?? [];
  return { input, steps: [...steps, ...more, { op: "save", output: path.join(folder, sent.file) }] };
};

/** Each school's form under its code, as `template --roster` and, for the others, `template` make them. */
const makeForms = async (at: (name: string) => string): Promise<void> => {
  const beside = Object.fromEntries(
    planted.flatMap(({ code, beside: own }) => (own === undefined ? [] : [[code, own]])),
  );
  await writeFile(at("danh sach.xlsx"), await writeWorkbook(rosterModel(wardRoster(beside))));
  const made = await run("template", "--roster", at("danh sach.xlsx"), ...plan, "--out", at("bieu-mau"), "--json");
  if (made.code !== 0) throw new Error(made.err);
  const written = JSON.parse(made.out) as readonly { readonly file: string; readonly code: string }[];
  await mkdir(at("theo-ma"));
  for (const { file, code } of written) await writeFile(at(`theo-ma/${code}.xlsx`), await readFile(file));
  for (const { code, name, levels } of others) {
    const whose = ["--level", levels.join(","), "--ownership", "public", "--school", name, "--code", code];
    const one = await run("template", ...plan, ...whose, "--out", at(`theo-ma/${code}.xlsx`));
    if (one.code !== 0) throw new Error(one.err);
  }
};

/** Schools whose returns have nothing wrong. */
export const soundSchools = wardSchools
  .map(({ code }) => code)
  .filter((code) => !silent.includes(code) && !planted.some((own) => own.code === code || own.sent.some(({ form }) => form === code))); // prettier-ignore

const sound: Omit<Sent, "file"> = { state: "counted", why: /^Đủ số liệu, được tính\.$/, slip: null };

/** Everything that came in, file by file. */
export const allSent: readonly (Sent & { readonly code: string })[] = [
  ...planted.flatMap(({ code, sent }) => sent.map((one) => ({ ...one, code }))),
  ...soundSchools.map((code) => ({ ...sound, file: `${code}.xlsx`, code })),
];

/** The ward's folder `nop`: forms made by the command, filled and spoilt in LibreOffice, and what else came in. */
export const makeWard = async (at: (name: string) => string): Promise<void> => {
  await makeForms(at);
  await mkdir(at("nop/gui lai"), { recursive: true });
  const jobs: Job[] = [];
  for (const { code, ...sent } of allSent) jobs.push(await jobFor(at("theo-ma"), at("nop"), code, sent));
  await libreOfficeJobs(jobs, 900_000);
  for (const [file, text] of strange) await writeFile(at(`nop/${file}`), text);
  await writeFile(at("nop/~$MN02.xlsx"), "x");
};

/** A sound school opens its return after it was counted, changes a figure and hands it in again. */
export const changedLater = async (at: (name: string) => string): Promise<Job> => {
  const file = at("nop/TH13.xlsx");
  const form = formIn("TH13", await blocksOf(opened(new Uint8Array(await readFile(file)))));
  return {
    input: file,
    steps: [
      { op: "set", sheet: form.sheet, address: form.at(signed), value: 23 },
      { op: "save", output: file },
    ],
  };
};
