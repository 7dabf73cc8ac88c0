import type { EntryFrame } from "../sheet/draft";
import type { SheetCell } from "../sheet/model";

/** What stood in an earlier return, cell by cell, under the keys of its entries (sheet/keys): a number, or a text. */
export type Earlier = ReadonlyMap<string, string | number>;

const contentOf = (value: string | number | undefined): SheetCell["content"] => {
  if (value === undefined) return null;
  return typeof value === "number" ? { type: "number", value } : { type: "text", text: value };
};

/** The cells of a form with what stood in the earlier return beside its entries ("Kỳ trước"); nobody types there. */
export const withEarlier = (
  cells: readonly SheetCell[],
  { columns }: EntryFrame,
  earlier: Earlier,
): readonly SheetCell[] => {
  const at = (role: "key" | "previous"): number => columns.find((each) => each.role === role)?.column ?? -1;
  const keys = new Map(
    cells.flatMap(({ row, column, content }) =>
      column === at("key") && content?.type === "text" ? [[row, content.text] as const] : [],
    ),
  );
  return cells.map((cell) => {
    if (cell.column !== at("previous")) return cell;
    const content = contentOf(earlier.get(keys.get(cell.row) ?? ""));
    return content === null ? cell : { ...cell, content };
  });
};
