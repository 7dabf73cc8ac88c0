import type { Text } from "../findings/finding";

/**
 * Why a rule file is refused: where (a JSON path such as `targets[3].operator`), what is wrong,
 * and what to write instead, in both languages.
 */
export interface PackProblem {
  readonly code:
    | "not-json"
    | "not-a-pack"
    | "unknown-key"
    | "unknown-operator"
    | "unknown-measure"
    | "unknown-unit"
    | "duplicate-code"
    | "foreign-code"
    | "half-numeric"
    | "kind-mismatch"
    | "wrong-cells"
    | "redefined"
    | "unknown-plan-above"
    | "wrong-value";
  readonly file: string;
  readonly place: string;
  readonly message: Text;
}

/** `targets[3].source.quote` from the keys that lead there. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) => (typeof key === "number" ? `${place}[${key}]` : `${place}${place === "" ? "" : "."}${String(key)}`),
    "",
  );

/** One line for a person: file, place, sentence. */
export const sayProblem = (problem: PackProblem, lang: keyof Text): string =>
  `${problem.file}${problem.place === "" ? "" : ` › ${problem.place}`}: ${problem.message[lang]}`;
