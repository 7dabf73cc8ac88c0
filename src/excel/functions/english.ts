/** What Excel shows of the functions where its own language is English; names stay, since formulas are written with them. */
export const functionsInEnglish = {
  KETQUA: "The result against the target: met (Đạt), not met (Chưa đạt), figure missing, not due yet…",
  GIATRI: "The value reached: a percentage, not rounded, or a quantity.",
  CHENHLECH: "The gap to the target, in percentage points or as a quantity; negative when it is not met.",
  CONTHIEU: "The fewest more (teachers, pupils…) that make the target met; 0 when it is met.",
  CHUTRI: "The unit that leads the target.",
  HAN: "The target's deadline in the plan's own words.",
} as const;

/** The same of their arguments, by name. */
export const argumentsInEnglish: Readonly<Record<string, string>> = {
  ma_chi_tieu:
    'The target\'s code, such as "phu-ly-2026/PL.4"; of several milestones the one in force is taken unless a year is given.',
  so_lieu:
    "The number that meets it (1), a quantity, a percentage, Có/Không, a level or a task's status; for several items the whole range.",
  tong_so: "The total (2), only for percentages worked out from two numbers.",
  ngay: "The as-of date; empty: today in Việt Nam, and the result then changes with the day the file is opened.",
};
