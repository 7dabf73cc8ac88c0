import { type FigureKey, isFigureKey, made } from "../../kernel/ids";

/** What the whole form shares and asks once, at its head: totals (READING-RULES "Totals") and the day of judgement. */
export type AskedCommon = AskedTotal | AskedDay;

export interface AskedTotal {
  readonly kind: "total";
  readonly key: FigureKey;
  readonly words: string;
  /** The rows that divide by it, as a reader finds them ("5a, 7"). */
  readonly usedBy: string;
  /** The figures that divide by it. */
  readonly figures: readonly FigureKey[];
}

export interface AskedDay {
  readonly kind: "day";
  readonly key: FigureKey;
}

/** The key of the day of judgement (CONTRACTS "Keys"). */
export const dayKey: FigureKey = made("rs.day", isFigureKey);
