import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { contentStyles, validationFor } from "../../sheet/entry-cells";
import { writeKey } from "../../sheet/keys";
import type { SheetCell, SheetModel } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";
import { ownFigures } from "./own-part";

/** The headings by which the sheet is known again; the first column is hidden. */
export const ownHeads = {
  key: "Mã số liệu",
  place: "Chỉ tiêu",
  words: "Phần của chính cơ quan (không gồm các trường)",
  value: "Số liệu của cơ quan",
} as const;

const heads = [ownHeads.key, ownHeads.place, ownHeads.words, ownHeads.value];
const [keyColumn, placeColumn, wordsColumn, valueColumn] = [0, 1, 2, 3];
const widths = [10, 24, 80, 20];

const text = (row: number, column: number, words: string, style: StyleName): SheetCell => ({
  row,
  column,
  content: { type: "text", text: words },
  style,
});

/** The sheet on which the office enters its own part of what schools and office answer both; null: the plan asks for none. */
export const ownSheet = (catalogue: Catalogue, pack: Pack): SheetModel | null => {
  const lines = ownFigures(catalogue, pack).flatMap(({ key, place, cells }) =>
    cells.map((cell) => ({ ...cell, place, key: writeKey({ figure: key, part: cell.part, field: cell.field }) })),
  );
  if (lines.length === 0) return null;
  return {
    name: "Phần của cơ quan",
    visibility: "visible",
    columns: widths.map((width, column) => ({ width, hidden: column === keyColumn })),
    rows: [{ row: 0, height: 34 }, ...lines.map((_, at) => ({ row: at + 1, height: 50 }))],
    cells: [
      ...heads.map((head, column) => text(0, column, head, column === valueColumn ? "headerEntry" : "header")),
      ...lines.flatMap(({ key, place, words, takes }, at): readonly SheetCell[] => [
        text(at + 1, keyColumn, key, "key"),
        text(at + 1, placeColumn, place, "body"),
        text(at + 1, wordsColumn, words, "words"),
        { row: at + 1, column: valueColumn, content: null, style: contentStyles[takes] },
      ]),
    ],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    print: { landscape: true, repeatRows: { from: 0, to: 0 }, area: null, page: { kind: "work", header: null } },
    validations: lines.flatMap(({ takes }, at) => {
      const validation = validationFor(takes);
      const area = { top: at + 1, left: valueColumn, bottom: at + 1, right: valueColumn };
      return validation === null ? [] : [{ ...validation, area }];
    }),
    conditionalFormats: [],
    protected: false,
  };
};
