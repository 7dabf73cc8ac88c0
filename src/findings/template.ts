import type { Lang, Text } from "../kernel/text";
import { plainNumber } from "../kernel/numbers";

/** The names of the {placeholders} in a template, at compile time; {count|file|files} has the name "count". */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Own}|${string}` ? Own : Name) | Placeholders<Rest>
  : never;

/** What fills the {placeholders}; words of our own stand in the language of the sentence. */
export type Params = Readonly<Record<string, string | number | Text>>;

/** {name}, or {name|one|many}. */
const placeholder = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills the {placeholders} of a template; numbers are written as the language writes them, an unknown name stays visible.
 * {count|file|files} is the first word where the count is 1, else the second: English counts so, Vietnamese does not.
 */
export const fill = (template: Text, params: Params, lang: Lang): string =>
  template[lang].replace(placeholder, (whole, name: string, one?: string, many?: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name];
    if (typeof value === "object") return value[lang];
    if (one !== undefined && many !== undefined) return String(value) === "1" ? one : many;
    return typeof value === "number" ? plainNumber(value, lang) : (value ?? whole);
  });
