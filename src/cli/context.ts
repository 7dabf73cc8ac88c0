import type { Lang, Text } from "../kernel/text";
import type { Params } from "../findings/template";
import { type RefusalCode, sayRefusal } from "../findings/refusals";
import { type CommandRefusalCode, commandRefusals } from "./refusals";

/** 0: done, nothing blocks. 1: done, something is not ready. 2: could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command says it could not do; the sentence comes from cli/refusals, else from findings/refusals. */
export class Refused extends Error {
  constructor(
    readonly refusal: { readonly code: string; readonly params: Params },
    readonly file: string | null = null,
  ) {
    super(refusal.code);
  }
}

/** What could not be done and what to do about it, with the file's name where one is concerned. */
export const sentenceOf = ({ refusal, file }: Refused, lang: Lang): string =>
  (file === null ? "" : `${file}: `) + sayRefusal(refusal, lang, commandRefusals);

const whatOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);

/** Whatever was thrown, as what is said of it. */
export const asRefused = (error: unknown): Refused =>
  error instanceof Refused ? error : new Refused({ code: "unexpected", params: { what: whatOf(error) } });

/** Ends the command with a sentence and exit code 2. */
export const refuse = (code: RefusalCode | CommandRefusalCode, params: Params = {}): never => {
  throw new Refused({ code, params });
};

export interface Option {
  readonly name: string;
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly example: string;
  readonly help: Text;
}

/** The options and file names given to a command, checked against what it declares. */
export interface Given {
  readonly text: (name: string) => string | null;
  readonly flag: (name: string) => boolean;
  readonly all: (name: string) => readonly string[];
  readonly files: readonly string[];
}

export interface Output {
  readonly lang: Lang;
  readonly json: boolean;
  /** Standard output, one line. */
  readonly line: (text: string) => void;
  /** Standard error, one line: what could not be done, while the rest goes on. */
  readonly problem: (text: string) => void;
  /** With --json: the one JSON document on standard output. */
  readonly data: (value: unknown) => void;
  /** With --json: a piece of that document, where it is too long to be held. */
  readonly part: (text: string) => void;
  /** Standard error: how many of several things are done, and which is next. */
  readonly progress: (done: number, total: number, what: string) => void;
}

export interface Command {
  readonly usage: string;
  readonly summary: Text;
  readonly options: readonly Option[];
  /** What a file argument looks like; null when the command takes none. */
  readonly takes: string | null;
  readonly run: (given: Given, output: Output) => Promise<ExitCode>;
}
