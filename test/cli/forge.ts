import { metaSheetName } from "../../src/sheet/identity";
import type { SheetModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { packs, schoolModel } from "../usecases/forms";

/** A form whose identity sheet says `value` for `key`, as another Rà Soát or a meddler would have written it. */
export const withIdentity = (key: string, value: string): Promise<Uint8Array> => {
  const model = schoolModel(packs("phu-ly-2026"));
  const sheets = model.sheets.map((sheet) => {
    const row = sheet.name === metaSheetName ? rowOf(sheet, key) : -1;
    const cells = sheet.cells.map((cell) =>
      cell.row === row && cell.column === 1 ? { ...cell, content: { type: "text" as const, text: value } } : cell,
    );
    return { ...sheet, cells };
  });
  return writeWorkbook({ ...model, sheets });
};

const rowOf = (sheet: SheetModel, key: string): number =>
  sheet.cells.find(({ content }) => content?.type === "text" && content.text === key)?.row ?? -1;
