import type { Times } from "../deadlines/times";
import type { Reading } from "../text/reading";
import type { Amount } from "./amounts";
import type { Approach } from "./lead";

/** One number of a phrase with all that is known around it. */
export interface Candidate {
  readonly amount: Amount;
  readonly approach: Approach;
}

export interface PhraseContext {
  readonly reading: Reading;
  readonly times: Times;
  readonly year: number | undefined;
  /** The unit of the column the phrase stands in, lower case at its start. */
  readonly columnUnit: string | undefined;
  readonly candidates: readonly Candidate[];
}

/** Whether a column's unit says that its bare numbers are percentages. */
export const isPercentColumn = (columnUnit: string | undefined): boolean =>
  columnUnit !== undefined && /^(?:%|phần trăm|tỷ lệ \(?%\)?|tỷ lệ phần trăm)$/iu.test(columnUnit.trim());
