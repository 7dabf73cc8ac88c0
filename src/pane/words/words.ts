import type { Lang, Text } from "../../kernel/text";
import type { FindingParams } from "../../findings/finding";
import { fill, type Placeholders } from "../../findings/template";
import { commands } from "./commands";
import { lists } from "./lists";
import { ownPlans } from "./own-plans";
import { pages } from "./pages";

/** No second argument where a text has no placeholders, all of them where it has. */
export type ParamsIn<Template extends string> = [Placeholders<Template>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<Template>, string | number>>];

export const fillWords = (template: Text, params: FindingParams, lang: Lang): string => fill(template, params, lang);

/** Every text of the pane, Vietnamese first. What the rules and findings say comes from their own rooms. */
export const words = { ...commands, ...lists, ...ownPlans, ...pages } as const satisfies Readonly<Record<string, Text>>;

export type WordKey = keyof typeof words;

/** The text of a key in a language, with its {placeholders} filled. */
export const text = <K extends WordKey>(lang: Lang, key: K, ...params: ParamsIn<(typeof words)[K]["vi"]>): string =>
  fillWords(words[key], params[0] ?? {}, lang);
