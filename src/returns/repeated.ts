import { finding, type KnownFinding } from "../findings/make";
import { periodWords } from "../kernel/period";
import type { Report } from "../usecases/report";
import { differences, type EntryTexts, sayDifferences } from "./entries";
import { foldCode, foldName } from "./names";

/** What is kept of a file that was checked among others: enough for a line of a table, and to know its like again. */
export interface CheckedReturn extends Pick<Report, "school" | "period" | "edition" | "plans"> {
  readonly file: string;
  readonly ready: boolean;
  readonly errors: number;
  readonly queries: number;
  /** null: a figures file. */
  readonly entries: EntryTexts | null;
}

/** The same school (of offices: the same plans) and the same period, with a plan in common. */
const sameReturn = (one: CheckedReturn, other: CheckedReturn): boolean =>
  one.entries !== null &&
  other.entries !== null &&
  one.period === other.period &&
  foldCode(one.school?.code ?? "") === foldCode(other.school?.code ?? "") &&
  (one.school === null) === (other.school === null) &&
  one.plans.some((plan) => other.plans.includes(plan));

type Named = CheckedReturn & { readonly school: NonNullable<CheckedReturn["school"]> };

const isNamed = (each: CheckedReturn): each is Named => each.school !== null && each.school.name !== "";

/** A code that stands for two schools, or a school's name that stands under two codes; null: neither, or no name is known. */
const contradicts = (before: readonly CheckedReturn[], next: CheckedReturn): KnownFinding | null => {
  if (!isNamed(next)) return null;
  const { code, name } = next.school;
  const others = before.filter(isNamed);
  const sameCode = others.filter(({ school }) => foldCode(school.code) === foldCode(code));
  const own = sameCode.some(({ school }) => foldName(school.name) === foldName(name));
  const [first] = sameCode;
  if (first !== undefined && !own)
    return finding("code-of-two-schools", null, { code, school: name, first: first.file, other: first.school.name });
  const twin = others.find(
    (each) => foldName(each.school.name) === foldName(name) && foldCode(each.school.code) !== foldCode(code),
  );
  if (twin === undefined || own) return null;
  return finding("school-of-two-codes", null, { school: name, code, first: twin.file, other: twin.school.code });
};

/** What a return is beside those of the same school for the same period: an equal copy of one, or another than the first. */
const sentAgain = (before: readonly CheckedReturn[], next: CheckedReturn): readonly KnownFinding[] => {
  const alike = before.filter((each) => sameReturn(each, next));
  const compared = alike.map((each) => ({
    file: each.file,
    found: differences(each.entries ?? new Map(), next.entries ?? new Map()),
  }));
  const code = next.school?.code ?? next.plans.join(", ");
  const equal = compared.find(({ found }) => found.length === 0);
  if (equal !== undefined) return [finding("same-return", null, { first: equal.file, code })];
  const [other] = compared;
  if (other === undefined) return [];
  const params = {
    code,
    period: periodWords(next.period ?? ""),
    first: other.file,
    count: other.found.length,
    cells: sayDifferences(other.found),
  };
  return [finding("returned-twice", other.found[0]?.cells[1] ?? null, params)];
};

/**
 * What a file is beside those before it: a code or a name that goes with another school's, else an equal copy of one, or
 * another return than the first of the same school for the same period, with the cells that differ.
 */
export const repeats = (before: readonly CheckedReturn[], next: CheckedReturn): readonly KnownFinding[] => {
  const contradiction = contradicts(before, next);
  if (contradiction?.code === "code-of-two-schools") return [contradiction];
  return [...(contradiction === null ? [] : [contradiction]), ...sentAgain(before, next)];
};
