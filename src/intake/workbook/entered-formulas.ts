import { quoted } from "../../figures/tidy";
import { finding, type KnownFinding } from "../../findings/make";
import type { FoundRow, FoundTable } from "../../sheet/find";
import { explainedOn, isTyped, textIn } from "./strays";

/** Cells whose formula may be our own: a denominator that stands elsewhere as a total is shown by one. */
const shown = "d";

const ofRow = (row: FoundRow): readonly KnownFinding[] => {
  const found = (["n", "d", "day"] as const)
    .filter((role) => row.calculates(role) === true && (role !== shown || row.outside(role) !== null))
    .filter((role) => isTyped(row.cellOf(role)))
    // An error is told as such; asking for its formula as well would only advise to keep it.
    .filter((role) => row.outside(role) !== null || row.cellOf(role).cell.type !== "error")
    .map((role) => {
      const { at, cell } = row.cellOf(role);
      const [text, outside] = [quoted(textIn(cell)), row.outside(role)];
      if (outside === null) return finding("formula-entered", at, { text });
      const params = { text, source: quoted(outside.source) };
      return finding(outside.kind === "workbook" ? "figure-linked" : "formula-from-outside", at, params);
    });
  return explainedOn(row, found);
};

/** Entries that are formulas: their stored value is believed, so who receives it is told where it comes from. */
export const enteredFormulas = (tables: readonly FoundTable[]): readonly KnownFinding[] =>
  tables.flatMap(({ rows }) => rows.filter(({ key }) => key !== null).flatMap(ofRow));
