import { describe } from "../findings/describe";
import { severityOf } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import { inBoth, say, type Text } from "../kernel/text";
import { foldCode } from "./names";
import { type Gathering, type ReturnState, type SaidState, saidState } from "./gather/types";

/** A school to be called or written to: what became of its file, or that none came (`file` null). */
export interface Call {
  readonly code: string;
  readonly school: string;
  readonly state: SaidState | "missing";
  readonly file: string | null;
  readonly why: Text;
  /** What keeps the file from being ready. */
  readonly blocking: readonly Finding[];
}

const asking: readonly ReturnState[] = ["toFix", "conflict", "empty", "refused"];

const noFile: Text = { vi: "Chưa nhận được tệp nào.", en: "No file was received." };

/** Whom to call: schools that have not sent, then those of whose files none counts yet, a line for each such file. */
export const callsOf = ({ returns, missing, counted }: Gathering): readonly Call[] => {
  const done = new Set(counted.map(({ school }) => foldCode(school.code)));
  const waiting = returns.flatMap((line): readonly Call[] => {
    const { code, school, state, file, why, blocking } = line;
    return code === null || done.has(foldCode(code)) || !asking.includes(state)
      ? []
      : [{ code, school: school ?? "", state: saidState(line), file, why, blocking }];
  });
  const told = new Set(waiting.map(({ code }) => foldCode(code)));
  return [
    ...missing
      .filter(({ code }) => !told.has(foldCode(code)))
      .map(({ code, name }): Call => ({ code, school: name, state: "missing", file: null, why: noFile, blocking: [] })),
    ...waiting,
  ];
};

/** One call a school: of several files of one, the first stands for them. */
export const callPerSchool = (calls: readonly Call[]): readonly Call[] => {
  const seen = new Set<string>();
  return calls.filter(({ code }) => {
    const key = foldCode(code);
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
};

/** What is wrong in one sentence: the first error with its cell and how many are behind it, else why nothing counts. */
export const detailOf = ({ state, blocking, why }: Call): Text => {
  // Of an empty form every entry would be named.
  const [first] =
    state === "empty"
      ? []
      : [...blocking].sort(
          (one, other) => Number(severityOf(other.code) === "error") - Number(severityOf(one.code) === "error"),
        );
  if (first === undefined) return why;
  const more = blocking.length - 1;
  return inBoth((lang) => {
    const { message } = describe(first, lang);
    const at = first.cell === null ? "" : `${say(lang, "Ô", "Cell")} ${first.cell}: `;
    const others = more === 0 ? "" : say(lang, ` Và ${more} nội dung khác.`, ` And ${more} more.`);
    return `${at}${message}${others}`;
  });
};
