import { readFileSync } from "node:fs";
import { metaSheetName } from "../../src/sheet/identity";
import type { SheetModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { type Parts, partsOf, zipParts } from "../fixtures/package";
import { packs, schoolModel } from "../usecases/forms";

/** Strings of a workbook of ours are inline or shared; the identity sheet's are plain either way. */
const isXml = (name: string): boolean => name.endsWith(".xml") || name.endsWith(".rels");

/** The file with every XML part passed through `edit`: what no program would do, but a person with a zip tool might. */
export const editParts = (file: string, edit: (text: string, part: string) => string): Uint8Array => {
  const parts: Record<string, string | Uint8Array> = {};
  for (const [name, content] of partsOf(new Uint8Array(readFileSync(file)))) {
    parts[name] = isXml(name) ? edit(content, name) : Uint8Array.from(content, (letter) => letter.charCodeAt(0));
  }
  return zipParts(parts satisfies Parts);
};

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
