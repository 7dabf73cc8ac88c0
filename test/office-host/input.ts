/** What Excel makes of something typed into a cell or sent as a value: it reads strings as a person's typing, in en-US form. */

export type Content =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

export interface Typed {
  readonly content: Content | null;
  readonly formula: string | null;
  /** The format that Excel gives by itself to what was typed, when the cell had none. */
  readonly format?: string;
}

const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!"];
const numeric = /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[-+]?\d+)?$/i;
const dayMs = 86_400_000;

/** The serial number of a day; null for one that no calendar has: Excel leaves that as text. */
const serialOf = (year: number, month: number, day: number): number | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / dayMs);
};

const asNumber = (typed: string): number | null => {
  if (!numeric.test(typed) || !/\d/.test(typed)) return null;
  return Number(typed.replaceAll(",", ""));
};

const asDay = (typed: string): number | null => {
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(typed);
  if (slashed !== null) return serialOf(Number(slashed[3] ?? "2026"), Number(slashed[1]), Number(slashed[2]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return null;
};

const plain = (content: Content): Typed => ({ content, formula: null });

const fromText = (typed: string): Typed => {
  if (typed === "") return { content: null, formula: null };
  if (typed.startsWith("'")) return plain({ kind: "text", value: typed.slice(1) });
  if (/^[=+-]./.test(typed) && asNumber(typed) === null)
    return { content: { kind: "number", value: 0 }, formula: typed.replace(/^[+-]/, "=$&") };
  if (/^(true|false)$/i.test(typed)) return plain({ kind: "boolean", value: typed.toLowerCase() === "true" });
  if (errors.includes(typed.toUpperCase())) return plain({ kind: "error", value: typed.toUpperCase() });
  const found = asNumber(typed.trim());
  if (found !== null) return plain({ kind: "number", value: found });
  const percent = typed.trim().endsWith("%") ? asNumber(typed.trim().slice(0, -1)) : null;
  if (percent !== null) return { ...plain({ kind: "number", value: percent / 100 }), format: "0%" };
  const day = asDay(typed.trim());
  if (day !== null) return { ...plain({ kind: "number", value: day }), format: "m/d/yyyy" };
  return plain({ kind: "text", value: typed });
};

/** A cell formatted as text (`@`) keeps every string as it is. */
export const typedInto = (value: unknown, format: string): Typed => {
  if (typeof value === "number") return plain({ kind: "number", value });
  if (typeof value === "boolean") return plain({ kind: "boolean", value });
  if (typeof value !== "string") return { content: null, formula: null };
  return format === "@" && value !== "" ? plain({ kind: "text", value }) : fromText(value);
};
