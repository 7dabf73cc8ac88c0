import { putUnder } from "../kernel/groups";
import { finding, type KnownFinding } from "../findings/make";
import { periodInBoth } from "../kernel/period";
import type { Report } from "../usecases/report";
import { differences, type EntryTexts, sayDifferences } from "./entries";
import { foldCode, foldName } from "./names";

/** What is kept of a file that was checked among others: enough for a line of a table, and to know its like again. */
export interface CheckedReturn extends Pick<Report, "school" | "sender" | "period" | "edition" | "plans"> {
  readonly file: string;
  readonly ready: boolean;
  readonly errors: number;
  readonly queries: number;
  /** null: a figures file. */
  readonly entries: EntryTexts | null;
}

/** The same period, with a plan in common. */
const sameReturn = (one: CheckedReturn, other: CheckedReturn): boolean =>
  one.entries !== null &&
  other.entries !== null &&
  one.period === other.period &&
  one.plans.some((plan) => other.plans.includes(plan));

type Named = CheckedReturn & { readonly school: NonNullable<CheckedReturn["school"]> };

const isNamed = (each: CheckedReturn): each is Named => each.school !== null && each.school.name !== "";

/** What a return is beside those of the same school for the same period: an equal copy of one, or another than the first. */
const sentAgain = (alike: readonly CheckedReturn[], next: CheckedReturn): readonly KnownFinding[] => {
  const compared = alike.map((each) => ({
    file: each.file,
    found: differences(each.entries ?? new Map(), next.entries ?? new Map()),
  }));
  const code = next.school?.code ?? next.sender ?? next.plans.join(", ");
  const equal = compared.find(({ found }) => found.length === 0);
  if (equal !== undefined) return [finding("same-return", null, { first: equal.file, code })];
  const [other] = compared;
  if (other === undefined) return [];
  const params = {
    code,
    period: periodInBoth(next.period ?? ""),
    first: other.file,
    count: other.found.length,
    cells: sayDifferences(other.found),
  };
  return [finding("returned-twice", other.found[0]?.cells[1] ?? null, params)];
};

/** The files that were checked before, found again by what makes the next one their like. */
export class CheckedBefore {
  private readonly byCode = new Map<string, CheckedReturn[]>();
  private readonly byName = new Map<string, Named[]>();

  /**
   * What a file is beside those before it: a code or a name that goes with another school's, else an equal copy of one, or
   * another return than the first of the same school (of offices: of the same plans) for the same period, with the cells
   * that differ. It is one of those before the next.
   */
  repeats(next: CheckedReturn): readonly KnownFinding[] {
    const contradiction = isNamed(next) ? this.contradicts(next) : null;
    const alike = this.of(next).filter((each) => sameReturn(each, next));
    this.add(next);
    if (contradiction?.code === "code-of-two-schools") return [contradiction];
    return [...(contradiction === null ? [] : [contradiction]), ...sentAgain(alike, next)];
  }

  /** Those of one code; of offices, which have none, all that the same office returns. */
  private of({ school, sender }: Pick<CheckedReturn, "school" | "sender">): readonly CheckedReturn[] {
    const alike = this.byCode.get(foldCode(school?.code ?? sender ?? "")) ?? [];
    return alike.filter((each) => (each.school === null) === (school === null));
  }

  private add(next: CheckedReturn): void {
    putUnder(this.byCode, foldCode(next.school?.code ?? next.sender ?? ""), next);
    if (isNamed(next)) putUnder(this.byName, foldName(next.school.name), next);
  }

  /** A code that stands for two schools, or a school's name that stands under two codes; null: neither. */
  private contradicts(next: Named): KnownFinding | null {
    const { code, name } = next.school;
    const sameCode = this.of(next).filter(isNamed);
    const own = sameCode.some(({ school }) => foldName(school.name) === foldName(name));
    const [first] = sameCode;
    if (first !== undefined && !own)
      return finding("code-of-two-schools", null, { code, school: name, first: first.file, other: first.school.name });
    const twin = this.byName.get(foldName(name))?.find(({ school }) => foldCode(school.code) !== foldCode(code));
    if (twin === undefined || own) return null;
    return finding("school-of-two-codes", null, { school: name, code, first: twin.file, other: twin.school.code });
  }
}
