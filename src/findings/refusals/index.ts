import { general, pane } from "./general";
import { failure, type Result } from "../../kernel/result";
import type { Lang, Text } from "../../kernel/text";
import { fill, type Params } from "../template";
import { documents } from "./documents";
import { excel } from "./excel";
import { plans } from "./plans";
import { summary } from "./summary";
import { workbook } from "./workbook";

/**
 * Every refusal that more than one face can meet, by its code, in words that hold for all of them; a room with refusals of
 * its own adds a file here. A face with better advice (a button, an option) brings its own sentence.
 */
export const refusals = {
  ...general,
  ...plans,
  ...workbook,
  ...documents,
  ...summary,
  ...excel,
  ...pane,
} as const satisfies Readonly<Record<string, Text>>;

export type RefusalCode = keyof typeof refusals;

/** Something that cannot be done, and why: a value, never an exception. */
export interface Refusal<Code extends string = RefusalCode> {
  readonly code: Code;
  readonly params: Params;
}

/** A result, or the refusal that stands for it. */
export type Attempt<T> = Result<T, Refusal>;

/** The reason why there is no result. */
export const refused = (code: RefusalCode, params: Params = {}): Attempt<never> => failure({ code, params });

const known = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

const unknown: Text = {
  vi: "Không thực hiện được (mã “{code}”). Hãy báo cán bộ công nghệ thông tin của đơn vị.",
  en: "This could not be done (code “{code}”). Please tell your IT officer.",
};

/**
 * The refusal as one or two sentences: what is wrong and what to do. `own` holds the sentences that a face says in its own
 * way, by code.
 */
export const sayRefusal = (
  { code, params }: Refusal<string>,
  lang: Lang,
  own: Readonly<Record<string, Text>> = {},
): string => {
  const ownSentence = Object.hasOwn(own, code) ? own[code] : undefined;
  return fill(ownSentence ?? (known(code) ? refusals[code] : unknown), { code, ...params }, lang);
};
