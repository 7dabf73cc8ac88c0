import { type Refusal, sayRefusal } from "../../findings/refusals";
import type { FindingParams } from "../../findings/finding";
import { fill, type Placeholders } from "../../findings/template";
import { inBoth, type Lang, type Text } from "../../kernel/text";
import { commands } from "./commands";
import { lists } from "./lists";
import { overview } from "./overview";
import { ownPlans } from "./own-plans";
import { sinceWords } from "./since";
import { pages } from "./pages";
import { tabWords } from "./tab";

/** Every text of the pane, Vietnamese first. What the rules and findings say comes from their own rooms. */
export const words = {
  ...commands,
  ...lists,
  ...overview,
  ...ownPlans,
  ...pages,
  ...sinceWords,
  ...tabWords,
} as const satisfies Readonly<Record<string, Text>>;

export type WordKey = keyof typeof words;

/** No second argument where a text has no placeholders, all of them where it has. */
export type ParamsIn<Template extends string> = [Placeholders<Template>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<Template>, string | number>>];

/** The text of a key in a language, with its {placeholders} filled. */
export const text = <K extends WordKey>(lang: Lang, key: K, ...params: ParamsIn<(typeof words)[K]["vi"]>): string =>
  fill(words[key], params[0] ?? {}, lang);

/** The text of a key in both languages, filled with whatever a task has to tell. */
export const sayWords = (key: WordKey, params: FindingParams): Text => inBoth((lang) => fill(words[key], params, lang));

/** Refusals for which the pane has a button to name. */
const ownRefusals = {
  "not-ours": words.notOurs,
  "newer-plan": words.newerPlan,
  "unknown-plan-in-file": words.unknownPlan,
};

/** A refusal in both languages, as whoever uses the pane can follow it. */
export const refusalText = (refusal: Refusal): Text => inBoth((lang) => sayRefusal(refusal, lang, ownRefusals));
