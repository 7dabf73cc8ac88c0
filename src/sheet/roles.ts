/**
 * What the columns of an entry table hold. A hidden row carries the marks `rs:<role>`, so that moved columns are found
 * wherever they stand; the hidden key column carries an entry key on every row that takes figures.
 */
export const roles = [
  "words",
  "key",
  "targets",
  "n",
  "d",
  "day",
  "evidence",
  "reason",
  "status",
  "value",
  "gap",
  "shortfall",
  "lead",
  "deadline",
  "step",
] as const;
export type Role = (typeof roles)[number];

const prefix = "rs:";

export const roleMark = (role: Role): string => `${prefix}${role}`;

/** The role a cell's text marks, or null when it marks none. */
export const roleOfMark = (text: string): Role | null => {
  if (!text.startsWith(prefix)) return null;
  const name = text.slice(prefix.length);
  return roles.find((role) => role === name) ?? null;
};
