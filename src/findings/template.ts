import type { FindingParams, Lang, Text } from "./finding";

/** The names of the {placeholders} in a template, at compile time. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** Digits in full, without exponent and without grouping: 1234.5 is "1234,5" in Vietnamese, "1234.5" in English. */
export const plainNumber = (value: number, lang: Lang): string => {
  if (!Number.isFinite(value)) return "∞";
  // Nine decimals, but never more digits than a double holds: 8388608,36 is not 8388608,359999999.
  const decimals = Math.max(0, Math.min(9, 15 - Math.trunc(Math.abs(value)).toString().length));
  const digits = Number.isInteger(value) ? value.toFixed(0) : value.toFixed(decimals).replace(/\.?0+$/, "");
  const tidy = digits === "-0" ? "0" : digits;
  return lang === "vi" ? tidy.replace(".", ",") : tidy;
};

/** Fills the {placeholders} of a template; numbers are written as the language writes them, an unknown name stays visible. */
export const fill = (template: Text, params: FindingParams, lang: Lang): string =>
  template[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name];
    return typeof value === "number" ? plainNumber(value, lang) : (value ?? whole);
  });
