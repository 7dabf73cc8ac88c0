/**
 * What the columns of an entry table hold. A hidden row carries the marks `rs:<role>`, so that moved columns are found
 * wherever they stand; the hidden key column carries an entry key on every row that takes figures. In a form of lines, `n`
 * is the one column of entries, and `of` shows what the number is of; `previous` and `confirmed` stand only in a form made
 * from an earlier return.
 */
export const roles = [
  "words",
  "key",
  "targets",
  "n",
  "d",
  "day",
  "evidence",
  "of",
  "reason",
  "previous",
  "confirmed",
  "status",
  "value",
  "gap",
  "shortfall",
  "lead",
  "deadline",
  "step",
] as const;
export type Role = (typeof roles)[number];

/**
 * On the line that says how far the workbook is, this hidden column takes what a check finds and no formula sees: by its
 * role it is found again wherever columns were inserted or moved.
 */
export const noticeRole: Role = "targets";

const prefix = "rs:";

export const roleMark = (role: Role): string => `${prefix}${role}`;

/** The role a cell's text marks, or null when it marks none. */
export const roleOfMark = (text: string): Role | null => {
  if (!text.startsWith(prefix)) return null;
  const name = text.slice(prefix.length);
  return roles.find((role) => role === name) ?? null;
};
