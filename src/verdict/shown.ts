import { plainNumber, roundedTo } from "../kernel/numbers";
import { inBoth, type Text } from "../kernel/text";
import type { Question } from "../plan/kinds/question";
import { type Status, statuses, type Verdict } from "./verdict";

/** What is shown of a verdict is decided here, for every face: sheet, marks, pane, command, custom functions. */

/** A status as it is shown: one that meets its stretch as well says so. */
export type Shown = Status | "stretchMet";

export const shownStatuses: readonly Shown[] = [...statuses, "stretchMet"];

/** What needs work first: the order of lists. */
export const statusOrder: readonly Shown[] = [
  "invalid",
  "notMet",
  "missing",
  "undecided",
  "met",
  "stretchMet",
  "notDue",
  "notApplicable",
];

/** Charts always go in this order, so that bars can be compared. */
export const chartOrder: readonly Shown[] = [
  "notMet",
  "invalid",
  "missing",
  "undecided",
  "met",
  "stretchMet",
  "notDue",
  "notApplicable",
];

export const shownStatus = ({ status, stretchMet }: Pick<Verdict, "status" | "stretchMet">): Shown =>
  status === "met" && stretchMet === true ? "stretchMet" : status;

/** READING-RULES "Verdicts", column "Vietnamese". */
export const shownNames: Readonly<Record<Shown, Text>> = {
  met: { vi: "Đạt", en: "Met" },
  notMet: { vi: "Chưa đạt", en: "Not met" },
  undecided: { vi: "Chưa xác định", en: "Undecided" },
  missing: { vi: "Thiếu số liệu", en: "Missing" },
  invalid: { vi: "Số liệu không hợp lệ", en: "Invalid" },
  notApplicable: { vi: "Không áp dụng", en: "Not applicable" },
  notDue: { vi: "Chưa đến hạn", en: "Not due yet" },
  stretchMet: { vi: "Đạt mức phấn đấu", en: "Stretch met" },
};

/** How many decimals a figure is shown with: the first that tells it from its threshold, else the most. */
export const shownDecimals = [2, 4] as const;
export const mostDecimals = 9;

/** A status is never told by its colour alone. */
export const shownIcons: Readonly<Record<Shown, string>> = {
  met: "✔",
  notMet: "✘",
  undecided: "?",
  missing: "○",
  invalid: "⚠",
  notApplicable: "–",
  notDue: "»",
  stretchMet: "★",
};

/**
 * The figure that a verdict rests on, as it is shown beside its status; null where nothing is compared. Two decimals, more
 * where two would print it as its threshold, or as 0 (native/row says the same in cells).
 */
export const shownRate = (
  question: Question,
  { value, gap }: Pick<Verdict, "value" | "gap">,
  threshold: number | null,
): Text | null => {
  if (value === null) return null;
  const told = (decimals: number): boolean => {
    const shown = roundedTo(value, decimals);
    return (gap === 0 || threshold === null || shown !== threshold) && (value === 0 || shown !== 0);
  };
  const shown = roundedTo(value, shownDecimals.find(told) ?? mostDecimals);
  const unit = question.kind === "share" || question.kind === "rate" ? "%" : "";
  return inBoth((lang) => `${plainNumber(shown, lang)}${unit}`);
};

/**
 * Which of the verdicts of one row stands on it: what is in force before what is not due yet, and of those the first that
 * is not met. null: the row has none.
 */
export const standingOf = <J extends { readonly verdict: Verdict }>(verdicts: readonly J[]): J | null => {
  const inForce = verdicts.filter(({ verdict }) => verdict.status !== "notDue");
  return inForce.find(({ verdict }) => verdict.status !== "met") ?? inForce[0] ?? verdicts[0] ?? null;
};
