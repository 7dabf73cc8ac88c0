import { bookOfPack } from "../../authoring/rule-sheet/from-pack";
import { ruleSheet } from "../../authoring/rule-sheet/write";
import { writeWorkbook } from "../../workbook/xlsx";
import { needed } from "../arguments";
import { type Command, type Option } from "../context";
import { writeBook } from "../new-file";
import { catalogueFor, planNamed } from "../options";
import { say } from "../words";

const options: readonly Option[] = [
  { name: "plan", type: "string", example: "phu-ly-2026", help: { vi: "mã kế hoạch", en: "the plan's id" } },
  { name: "out", type: "string", example: "quy-tac.xlsx", help: { vi: "tên tệp cần tạo", en: "the file to write" } },
];

/** `ra-soat export --plan ID --out DRAFT.xlsx`: a plan's rules as a sheet to review and change. */
export const exportPlan: Command = {
  usage: "ra-soat export --plan phu-ly-2026 --out quy-tac.xlsx",
  summary: {
    vi: "Ghi quy tắc của một kế hoạch ra bảng Excel để xem, sửa",
    en: "Write a plan's rules as a sheet to review and change",
  },
  options,
  takes: null,
  run: async (given, output) => {
    const catalogue = await catalogueFor(given, output);
    const pack = planNamed(catalogue, needed(given, { options }, "plan"), "export");
    const file = needed(given, { options }, "out");
    await writeBook(file, await writeWorkbook(ruleSheet(bookOfPack(pack, catalogue))), output);
    if (output.json) output.data({ file, plan: pack.id });
    else output.line(say(output.lang, "draftWritten", { file }));
    return 0;
  },
};
