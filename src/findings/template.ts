import type { Lang, Text } from "../kernel/text";
import { plainNumber } from "../kernel/numbers";

/** The names of the {placeholders} in a template, at compile time. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What fills the {placeholders}; words of our own stand in the language of the sentence. */
export type Params = Readonly<Record<string, string | number | Text>>;

/** Fills the {placeholders} of a template; numbers are written as the language writes them, an unknown name stays visible. */
export const fill = (template: Text, params: Params, lang: Lang): string =>
  template[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name];
    if (typeof value === "number") return plainNumber(value, lang);
    return typeof value === "object" ? value[lang] : (value ?? whole);
  });
