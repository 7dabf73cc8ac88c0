import { type Disguise, disguiseIn } from "./disguises";

/** What a number format makes of a number: a day (or time), a percent, or just a number; or something else of what it holds. */
export type FormatKind = "number" | "percent" | "date" | `other-${Disguise}`;

/** What the built-in format of this number shows (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are days in East Asian versions. */
export function builtInKind(id: number): FormatKind {
  if (id === 9 || id === 10) return "percent";
  const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return date ? "date" : "number";
}

/** The section for positive numbers; all of them where a condition decides: what one shows as 65% may not pass as 0.65. */
function deciding(code: string): string {
  const [positive = "", ...others] = code.replace(/\\.|_.|\*.|"[^"]*"/g, "").split(";");
  return /\[[<>=]/.test(positive) ? [positive, ...others].join(" ") : positive;
}

/** Reads a format code such as `dd/mm/yyyy` or `0.00%`: literal text, colours and locale tags do not count. */
export function formatKind(code: string): FormatKind {
  const bare = deciding(code).replace(/\[(?!h+\]|m+\]|s+\])[^\][]*\]|general/gi, "");
  if (/[dmyhsbeg]/i.test(bare.replace(/e[+-]/gi, ""))) return "date";
  if (bare.includes("%")) return "percent";
  const disguise = disguiseIn(code);
  return disguise === null ? "number" : `other-${disguise}`;
}

/** Whether a cell of this format shows another number than it holds, or none. */
export const changesNumbers = (kind: FormatKind | undefined): boolean =>
  kind === "other-number" || kind === "other-both";

/** The same of a text. */
export const changesTexts = (kind: FormatKind | undefined): boolean => kind === "other-text" || kind === "other-both";
