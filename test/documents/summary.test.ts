import { summaryWorkbook } from "../../src/documents/summary";
import { rollUp } from "../../src/returns/roll-up";
import type { SheetModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { inTurn } from "../support/turns";
import { describeWithValidator, validateXlsx } from "../support/validate-xlsx";
import { allPlans, catalogue, packs, written } from "../usecases/forms";
import { aWard } from "./ward";

const [phuLy] = packs("phu-ly-2026");
if (phuLy === undefined) throw new Error("no plan");
const rolled = rollUp(catalogue, aWard(phuLy, ["TH-03"]), null);
const model = summaryWorkbook(catalogue, rolled);

const sheet = (name: string): SheetModel => {
  const found = model.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

const wordsOf = ({ cells }: SheetModel): string =>
  cells.map(({ content }) => (content?.type === "text" ? content.text : "")).join("\n");

test("it has every sheet that an officer looks for, and says in its first hidden cell that it is no return", async () => {
  expect(model.sheets.map(({ name }) => name)).toEqual([
    "Tổng quan",
    "Trường × chỉ tiêu",
    "Cần đôn đốc",
    "Theo đơn vị chủ trì",
    "KQ Phụ lục",
    "Giải trình",
    "Tình hình gửi",
    "Số liệu theo trường",
    "_tonghop",
  ]);
  const hidden = (await written(model)).find((block) => block.sheet === "_tonghop");
  expect(hidden?.cells[0]?.[0]).toEqual({ type: "text", text: "RASOAT-TONG-HOP" });
});

test("a school that has not sent is called, stands as missing in the matrix, and is counted in no share", () => {
  expect(wordsOf(sheet("Cần đôn đốc"))).toContain("Trường Tiểu học Quang Trung (TH-03)");
  expect(wordsOf(sheet("Tổng quan"))).toContain("Chưa gửi: 1");
  expect(wordsOf(sheet("Tổng quan"))).toContain("6/7");
  const row = sheet("Trường × chỉ tiêu").cells.find(
    ({ content }) => content?.type === "text" && content.text.includes("TH-03"),
  )?.row;
  const words = sheet("Trường × chỉ tiêu").cells.flatMap(({ row: at, content }) =>
    at === row && content?.type === "text" ? [content.text] : [],
  );
  expect(new Set(words.slice(1))).toEqual(new Set(["Thiếu"]));
});

test("a school's reason stands beside the words that it explains", () => {
  expect(wordsOf(sheet("Giải trình"))).toContain("Hai nhà giáo nghỉ thai sản");
});

test("the plan's rows stand word for word in the sheet of results", () => {
  const words = new Set(wordsOf(sheet("KQ Phụ lục")).split("\n"));
  for (const { cells } of phuLy.tables[0]?.rows ?? [])
    if (!(cells[1] ?? "").includes("\n")) expect(words).toContain(cells[1]);
});

describeWithValidator("by Microsoft's own validator", () => {
  test.each(inTurn(allPlans, 3).map((pack) => [pack.id, pack] as const))(
    "the summary of %s has no error",
    async (_, pack) => {
      const own = rollUp(catalogue, aWard(pack, ["TH-03"]), null);
      expect(await validateXlsx(await writeWorkbook(summaryWorkbook(catalogue, own)))).toEqual([]);
    },
  );
});
