import { emptyRoster } from "../../returns/roster/make";
import { writeWorkbook } from "../../workbook/xlsx";
import { needed } from "../arguments";
import { type Command, type Option } from "../context";
import { writeBook } from "../new-file";
import { catalogueFor, planNamed } from "../options";
import { say } from "../words";

const options: readonly Option[] = [
  { name: "plan", type: "string", example: "phu-ly-2026", help: { vi: "mã kế hoạch", en: "the plan's id" } },
  {
    name: "out",
    type: "string",
    example: "danh-sach.xlsx",
    help: { vi: "tên tệp cần tạo", en: "the file to write" },
  },
];

/** `ra-soat roster --plan ID --out FILE.xlsx`: an empty roster of the schools that are to report. */
export const roster: Command = {
  usage: "ra-soat roster --plan phu-ly-2026 --out danh-sach.xlsx",
  summary: { vi: "Tạo danh sách trường để nhập", en: "Write an empty roster of schools to fill" },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const pack = planNamed(catalogue, needed(given, { options }, "plan"), "roster");
    const file = needed(given, { options }, "out");
    await writeBook(file, await writeWorkbook(emptyRoster(catalogue, pack)), output);
    if (output.json) output.data({ file, plan: pack.id });
    else output.line(say(output.lang, "rosterWritten", { file }));
    return 0;
  },
};
