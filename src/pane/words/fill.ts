import type { Lang, Text } from "../../kernel/text";
import type { FindingParams } from "../../findings/finding";
import { fill, type Placeholders } from "../../findings/template";

/** No second argument where a text has no placeholders, all of them where it has. */
export type ParamsIn<Template extends string> = [Placeholders<Template>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<Template>, string | number>>];

export const fillWords = (template: Text, params: FindingParams, lang: Lang): string => fill(template, params, lang);
