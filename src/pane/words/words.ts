import type { Lang, Text } from "../../kernel/text";
import type { ParamsIn } from "./fill";
import { fillWords } from "./fill";
import { commands } from "./commands";
import { lists } from "./lists";
import { ownPlans } from "./own-plans";
import { pages } from "./pages";

/** Every text of the pane, Vietnamese first. What the rules and findings say comes from their own rooms. */
export const words = { ...commands, ...lists, ...ownPlans, ...pages } as const satisfies Readonly<Record<string, Text>>;

export type WordKey = keyof typeof words;

/** The text of a key in a language, with its {placeholders} filled. */
export const text = <K extends WordKey>(lang: Lang, key: K, ...params: ParamsIn<(typeof words)[K]["vi"]>): string =>
  fillWords(words[key], params[0] ?? {}, lang);
