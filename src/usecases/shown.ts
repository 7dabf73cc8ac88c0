/** Two decimals; what is short by 0.004 points is not shown as short by nothing. */
export const shownGap = (gap: number | null): number | null => {
  if (gap === null || gap === 0) return gap;
  return (Math.sign(gap) * Math.max(1, Math.round(Math.abs(gap) * 100))) / 100;
};
