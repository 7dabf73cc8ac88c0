import { type FigureKey, isFigureKey, made } from "../../kernel/ids";
import type { Catalogue } from "../catalogue";
import type { Pack } from "../schema/pack";
import type { Respondent } from "./respondent";
import { askedTotals, type TotalUse } from "./totals";

/** What the whole form shares and asks once, at its head: totals (READING-RULES "Totals") and the day of judgement. */
export type AskedCommon = CommonTotal | CommonDay;

export interface CommonTotal {
  readonly kind: "total";
  readonly key: FigureKey;
  readonly words: string;
  /** The rows that divide by it, as a reader finds them: "5a, 7"; of several tables "Phụ lục 1: 9a; Phụ lục 2: 13". */
  readonly usedBy: string;
  readonly figures: readonly FigureKey[];
}

export interface CommonDay {
  readonly kind: "day";
  readonly key: FigureKey;
}

/** The key of the day of judgement (CONTRACTS "Keys"). */
export const dayKey: FigureKey = made("rs.day", isFigureKey);

const usesInWords = (packs: readonly Pack[], uses: readonly TotalUse[]): string => {
  const [only, ...more] = uses;
  if (only !== undefined && more.length === 0) return only.rows;
  const several = new Set(uses.map(({ plan }) => plan)).size > 1;
  return uses
    .map(({ plan, table, rows }) => {
      const pack = packs.find(({ id }) => id === plan);
      const name = pack?.tables.find(({ id }) => id === table)?.name ?? "văn bản";
      return `${name}${several && pack !== undefined ? ` (${pack.issuer.name})` : ""}: ${rows}`;
    })
    .join("; ");
};

/** What the plans ask of a respondent once for the whole form: its totals, in the order of their first use, then the day. */
export const askedCommon = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Respondent,
): readonly AskedCommon[] => [
  ...askedTotals(catalogue, packs, respondent).map(({ key, words, usedBy, figures }): CommonTotal => ({
    kind: "total",
    key,
    words,
    usedBy: usesInWords(packs, usedBy),
    figures,
  })),
  { kind: "day", key: dayKey },
];
