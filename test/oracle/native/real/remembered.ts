import { writeFile } from "node:fs/promises";
import { areaName } from "../../../../src/sheet/address";
import type { SheetModel } from "../../../../src/sheet/model";
import type { Change } from "../../../../src/workbook/port";
import { writeWorkbook } from "../../../../src/workbook/xlsx";
import type { Shown, Step } from "../../../support/libreoffice";
import { marked } from "../../../support/xlsx-book";
import { asRead } from "../as-read";
import { addressOf, type Entries } from "../filled";
import type { RealForm } from "./forms";

/** Row and column from 0, and what stands there. */
type Seen = readonly (readonly [row: number, column: number, content: string | number])[];

const visible = ({ model }: RealForm): readonly SheetModel[] =>
  model.sheets.filter(({ visibility, print }) => visibility === "visible" && print?.area != null);

const read = (content: string | number): string | number => (typeof content === "string" ? asRead(content) : content);

/** The texts that a program which does not calculate shows of formulas. */
export const remembered = (form: RealForm): ReadonlyMap<string, Seen> =>
  new Map(
    visible(form).map(({ name, cells, print }) => [
      name,
      cells.flatMap(({ row, column, content }) =>
        content?.type === "formula" && column <= (print?.area?.right ?? 0) && row >= (print?.area?.top ?? 0)
          ? [[row, column, read(content.cached ?? "")] as const]
          : [],
      ),
    ]),
  );

/** Has everything calculated anew and reads what is printed. */
export const readPrinted = (form: RealForm): readonly Step[] => [
  { op: "calculate" },
  ...visible(form).flatMap(({ name, print }): readonly Step[] =>
    print?.area == null ? [] : [{ op: "values", sheet: name, area: areaName({ ...print.area, top: 0, left: 0 }) }],
  ),
];

/** The same cells as LibreOffice shows them. */
export const shownOf = (form: RealForm, answers: readonly Shown[]): ReadonlyMap<string, Seen> => {
  const cells = remembered(form);
  return new Map(
    visible(form).map(({ name }, index) => {
      const answer = answers[index];
      const rows = answer?.type === "values" ? answer.rows : [];
      return [
        name,
        (cells.get(name) ?? []).map(([row, column]) => [row, column, read(rows[row]?.[column] ?? "")] as const),
      ];
    }),
  );
};

/** The file with figures written into its cells by a program that does not calculate: every result in it is stale. */
export const writeStale = async (file: string, { model, slots }: RealForm, entries: Entries): Promise<void> => {
  const changes = slots.flatMap((slot): readonly Change[] => {
    const cell = entries.get(addressOf(slot))?.cell;
    const value = cell?.type === "number" ? cell.value : cell?.type === "text" ? cell.text : null;
    const { sheet, row, column } = slot;
    return value === null ? [] : [{ kind: "cell", sheet, row, column, value, style: null }];
  });
  await writeFile(file, await marked(await writeWorkbook(model), changes));
};
