import type { Lang, Text } from "../kernel/text";
import { plainNumber } from "../kernel/numbers";
import type { FindingParams } from "./finding";

/** The names of the {placeholders} in a template, at compile time. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** Fills the {placeholders} of a template; numbers are written as the language writes them, an unknown name stays visible. */
export const fill = (template: Text, params: FindingParams, lang: Lang): string =>
  template[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name];
    return typeof value === "number" ? plainNumber(value, lang) : (value ?? whole);
  });
