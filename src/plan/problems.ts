import type { Result } from "../kernel/result";
import type { Text } from "../kernel/text";

/** What can be wrong with a rule file, one word each, for programs; people read the message. */
export type PackProblemCode =
  | "not-json"
  | "not-a-pack"
  | "duplicate-key"
  | "unknown-key"
  | "missing-key"
  | "wrong-value"
  | "unknown-operator"
  | "unknown-measure"
  | "unknown-total"
  | "circular-total"
  | "misplaced-part-of"
  | "unknown-unit"
  | "unknown-plan-above"
  | "unknown-row"
  | "duplicate-code"
  | "duplicate-id"
  | "reserved-name"
  | "foreign-code"
  | "foreign-quote"
  | "foreign-deadline"
  | "half-numeric"
  | "weak-stretch"
  | "kind-mismatch"
  | "wrong-cells"
  | "wrong-order"
  | "wrong-year"
  | "wrong-period"
  | "redefined";

/**
 * Why a rule file is refused: where (a JSON path such as `targets[3].operator`, and its line where the text is known),
 * what is wrong, and what to write instead, in both languages.
 */
export interface PackProblem {
  readonly code: PackProblemCode;
  readonly file: string;
  readonly place: string;
  readonly line?: number;
  readonly message: Text;
}

/** A rule file as loaded, or every problem that keeps it from being used. */
export type Loaded<T> = Result<T, readonly PackProblem[]>;

/** How the checks of a pack report: code, place, message; the file is known to whoever collects. */
export type Report = (code: PackProblemCode, place: string, message: Text) => void;

/** `targets[3].source.quote` from the keys that lead there. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) => (typeof key === "number" ? `${place}[${key}]` : `${place}${place === "" ? "" : "."}${String(key)}`),
    "",
  );

/** One line for a person: file, line, place, sentence. */
export const sayProblem = (problem: PackProblem, lang: keyof Text): string => {
  const where = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${where}${problem.place === "" ? "" : ` › ${problem.place}`}: ${problem.message[lang]}`;
};
