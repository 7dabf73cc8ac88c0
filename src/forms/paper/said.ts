import type { Day, FigureKey } from "../../kernel/ids";
import type { SheetModel } from "../../sheet/model";
import type { PaperFrame } from "./frame";

/** What a row of a print view comes to: its result, status, reason, and which of its targets stands there (from 1). */
export interface RowSaid {
  readonly result: string;
  readonly ruling: string;
  readonly reason: string;
  readonly standing: number;
}

/** What print views come to once figures are entered, for programs that do not calculate; a blank form has none. */
export interface PaperSaid {
  /** By the codes of a row's targets, in order, with a blank between. */
  readonly rows: ReadonlyMap<string, RowSaid>;
  /** null: it is not known. */
  readonly totals: ReadonlyMap<FigureKey, number | null>;
  readonly day: Day | null;
  readonly ready: boolean;
}

/** What stands in the cell of a reason that is too long for it, before its number in the appendix. */
export const seeAppendix = "Xem Phụ lục giải trình, mục\u00a0";

/** A reason that is printed in the appendix, and the number of its row. */
export interface LongReason {
  readonly id: string;
  readonly reason: string;
}

const textsIn = ({ cells }: SheetModel, column: number): ReadonlyMap<number, string> =>
  new Map(
    cells.flatMap(({ row, column: at, content }) => {
      if (at !== column || (content?.type !== "formula" && content?.type !== "text")) return [];
      return [[row, content.type === "text" ? content.text : String(content.cached ?? "")] as const];
    }),
  );

/** The reasons of a print view that are too long for their cells, from its first row to its last. */
export const longReasonsOn = (sheet: SheetModel, { tt, reason, hidden }: PaperFrame): readonly LongReason[] => {
  const [ids, whole] = [textsIn(sheet, tt), textsIn(sheet, hidden.full)];
  return [...textsIn(sheet, reason)]
    .filter(([, text]) => text.startsWith(seeAppendix))
    .sort(([one], [other]) => one - other)
    .map(([row]) => ({ id: ids.get(row) ?? "", reason: whole.get(row) ?? "" }));
};
