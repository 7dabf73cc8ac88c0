import { todayInVietnam } from "../../kernel/day";
import { periodFor } from "../../plan/periods";
import { makeOffice } from "../../usecases/make";
import { writeWorkbook } from "../../workbook/xlsx";
import { needed } from "../arguments";
import { type Command, type Option, Refused } from "../context";
import { writeBook } from "../new-file";
import { catalogueFor, plansNamed } from "../options";
import { periodHelp, say } from "../words";

const options: readonly Option[] = [
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: { vi: "mã kế hoạch; nhiều mã cách nhau bằng dấu phẩy", en: "plan ids, separated by commas" },
  },
  { name: "period", type: "string", example: "2026-Q3", help: periodHelp },
  { name: "out", type: "string", example: "phu-luc.xlsx", help: { vi: "tên tệp cần tạo", en: "the file to write" } },
];

/** `ra-soat load --plan ID --out FILE.xlsx`: the officer's workbook, as the add-in would load it. */
export const load: Command = {
  usage: "ra-soat load --plan phu-ly-2026 --out phu-luc.xlsx",
  summary: {
    vi: "Tạo sổ làm việc có đủ các phụ lục của kế hoạch",
    en: "Write the officer's workbook with every appendix",
  },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const packs = plansNamed(catalogue, needed(given, { options }, "plan"));
    const file = needed(given, { options }, "out");
    const period = given.text("period") ?? String(packs[0]?.year ?? "");
    const taken = periodFor(packs, period);
    if (!taken.ok) throw new Refused(taken.refusal);
    const model = makeOffice(catalogue, packs, period, todayInVietnam(new Date()));
    await writeBook(file, await writeWorkbook(model), output);
    const sheets = model.sheets.filter((sheet) => sheet.visibility === "visible").map((sheet) => sheet.name);
    if (output.json) output.data({ file, plans: packs.map((pack) => pack.id), period, sheets });
    else output.line(say(output.lang, "officeWritten", { file, sheets: sheets.join(", ") }));
    return 0;
  },
};
