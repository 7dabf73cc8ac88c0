import { checkFallen, checkMoved, type EarlierNumbers } from "../checks/since";
import type { KnownFinding } from "../findings/make";
import type { FigureKey } from "../kernel/ids";
import { askedFigures } from "../plan/asked/asked";
import type { Catalogue } from "../plan/catalogue";
import type { FoundRow, FoundTable } from "../sheet/find";
import type { KnownFigure } from "../intake/read";
import type { CommonRead } from "../intake/workbook/common";
import type { Recognised } from "../intake/workbook/recognise";

/** A workbook as it was read. */
interface Read {
  readonly recognised: Pick<Recognised, "meta" | "packs">;
  readonly totals: CommonRead["totals"];
  readonly figures: ReadonlyMap<FigureKey, KnownFigure>;
}

/** What does not go with an earlier return: queries at their own rows, which change no verdict. */
export const sinceEarlier = (
  catalogue: Catalogue,
  { recognised: { meta, packs }, totals, figures }: Read,
  earlier: EarlierNumbers,
): readonly KnownFinding[] => [
  ...checkMoved(
    [...totals.values()].flatMap(({ given }) => given.slice(0, 1)),
    earlier,
  ),
  ...checkFallen(
    catalogue,
    packs,
    askedFigures(catalogue, packs, meta.respondent),
    { figures, period: meta.period },
    earlier,
  ),
];

const shownOn = (row: FoundRow): { readonly at: string; readonly value: number } | null => {
  const { at, cell } = row.cellOf("previous");
  return row.has("previous") && cell.type === "number" ? { at, value: cell.value } : null;
};

/** What a form made from an earlier return shows of it ("Kỳ trước"); null: it was made from none, or does not say when. */
const earlierShown = (tables: readonly FoundTable[], previous: string | undefined): EarlierNumbers | null => {
  if (previous === undefined) return null;
  const rows = new Map<FigureKey, FoundRow[]>();
  for (const row of tables.flatMap((table) => table.rows))
    if (row.key?.field === "n") rows.set(row.key.figure, [...(rows.get(row.key.figure) ?? []), row]);
  return {
    period: previous,
    file: null,
    total: (key) => (rows.get(key) ?? []).map(shownOn).find((each) => each !== null) ?? null,
    amounts: (figure) => {
      const own = (rows.get(figure) ?? []).toSorted((a, b) => (a.key?.part ?? 0) - (b.key?.part ?? 0));
      const values = own.map((row) => shownOn(row)?.value ?? null);
      return own.length === 0 ? null : { at: own.map(shownOn).find((each) => each !== null)?.at ?? null, values };
    },
  };
};

/** What does not go with what the form itself shows of its last period. */
export const sinceShown = (
  catalogue: Catalogue,
  tables: readonly FoundTable[],
  read: Read,
): readonly KnownFinding[] => {
  const shown = earlierShown(tables, read.recognised.meta.previous);
  return shown === null ? [] : sinceEarlier(catalogue, read, shown);
};
