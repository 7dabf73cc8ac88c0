import { vietnameseDay } from "../kernel/day";
import type { DeadlineOn } from "../plan/deadlines/deadline-on";

/** The deadline in the plan's own words, and how it stands on the day. */
export const deadlineWords = (text: string, { due, state }: DeadlineOn): string => {
  const day = due === null ? "" : vietnameseDay(due);
  const put = (words: string): string => (text === "" ? words : `${text} – ${words}`);
  switch (state) {
    case "overdue":
      return put(`quá hạn (${day})`);
    case "dueSoon":
      return put(`sắp đến hạn (${day})`);
    case "ahead":
      return text === "" ? day : `${text} (${day})`;
    case "continuous":
    case "none":
      return text;
  }
};

/** Two decimals; what is short by 0.004 points is not shown as short by nothing. */
export const shownGap = (gap: number | null): number | null => {
  if (gap === null || gap === 0) return gap;
  return (Math.sign(gap) * Math.max(1, Math.round(Math.abs(gap) * 100))) / 100;
};
