import type { Judged } from "./report";

/** Two decimals, away from zero: what is short by 0.004 points is not shown as short by nothing. */
export const shownGap = (gap: number | null): number | null =>
  gap === null ? null : (Math.sign(gap) * Math.ceil(Math.abs(gap) * 100 - 1e-9)) / 100;

/** The value beside its gap, so that 49.996 never stands as 50. */
export const shownValue = ({ verdict, target }: Judged): number | null => {
  if (verdict.value === null) return null;
  const gap = shownGap(verdict.gap);
  const near = gap === null || target.value === null ? verdict.value : target.value + gap;
  return Math.round(near * 100) / 100;
};
