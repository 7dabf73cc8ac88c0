import type { Day } from "../../kernel/ids";

const dateOf = (day: Day): string => `DATE(${day.split("-").map(Number).join(",")})`;

/**
 * What a cell for a day must hold, as a formula without "=": a date in the range, or any text, since days are typed as
 * texts too ("ngày 5 tháng 12 năm 2026") and the sheet says what it reads in them.
 */
export const dayRule = (cell: string, from: Day, to: Day): string =>
  `OR(ISTEXT(${cell}),AND(${cell}>=${dateOf(from)},${cell}<${dateOf(to)}+1))`;
