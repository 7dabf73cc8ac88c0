import { failure, type Result } from "../../kernel/result";
import type { Lang, Text } from "../../kernel/text";
import type { FindingParams } from "../finding";
import { fill } from "../template";
import { cli } from "./cli";
import { excel } from "./excel";
import { general } from "./general";
import { pane } from "./pane";
import { plans } from "./plans";
import { workbook } from "./workbook";

/** Every refusal there is, by its code; a room with refusals of its own adds a file here. */
export const refusals = { ...general, ...cli, ...plans, ...workbook, ...excel, ...pane } as const satisfies Readonly<
  Record<string, Text>
>;

export type RefusalCode = keyof typeof refusals;

/** Something that cannot be done, and why: a value, never an exception. */
export interface Refusal<Code extends string = RefusalCode> {
  readonly code: Code;
  readonly params: FindingParams;
}

/** A result, or the refusal that stands for it. */
export type Attempt<T> = Result<T, Refusal>;

/** The reason why there is no result. */
export const refused = (code: RefusalCode, params: FindingParams = {}): Attempt<never> => failure({ code, params });

const known = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

const unknown: Text = {
  vi: "Không thực hiện được (mã “{code}”). Hãy báo lại cho người cung cấp công cụ.",
  en: "This could not be done (code “{code}”). Please tell whoever provides the tool.",
};

/** The refusal as one or two sentences: what is wrong and what to do. */
export const sayRefusal = (refusal: Refusal<string>, lang: Lang): string =>
  known(refusal.code)
    ? fill(refusals[refusal.code], refusal.params, lang)
    : fill(unknown, { code: refusal.code }, lang);
