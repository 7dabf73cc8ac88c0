import type { Catalogue } from "../../plan/catalogue";
import { levelNames, ownershipNames } from "../../plan/population";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import { mainWords } from "../import/propose/measure";
import { obligationWords } from "../rule-sheet/due";
import { answeredByWords, operatorWords } from "../rule-sheet/words";
import { normaliseWording } from "../wording";
import type { Pair } from "./match";

/** A field of a target that the new edition has otherwise, both sides in the document's language. */
export interface Changed {
  readonly field: keyof typeof readers;
  readonly old: string;
  readonly now: string;
}

interface Side {
  readonly pack: Pack;
  readonly catalogue: Catalogue;
}

const number = (value: number | null | undefined): string => (value == null ? "" : String(value).replace(".", ","));

/** Days as many years later as the newer edition is: the same day of another plan year is no change. */
const later = (text: string, years: number): string =>
  text.replace(/20\d{2}/gu, (year) => String(Number(year) + years));

const unitsOf = (ids: readonly string[], { catalogue }: Side): string =>
  ids.map((id) => catalogue.units[id]?.name ?? id).join("; ");

const scopeOf = ({ levels, ownership }: Target["scope"]): string =>
  [levels.map((level) => levelNames[level]).join(", "), ownership.map((one) => ownershipNames[one]).join(", ")]
    .filter((part) => part !== "")
    .join("; ");

const measureOf = ({ measure: id }: Target, { catalogue }: Side): string => {
  const measure = catalogue.measures[id];
  return measure === undefined ? id : mainWords(measure);
};

/** What is compared, each as a reader sees it. */
const readers = {
  quote: ({ source }: Target) => normaliseWording(source.quote),
  measure: measureOf,
  operator: ({ operator }: Target) => (operator === null ? "" : operatorWords[operator]),
  value: ({ value }: Target) => number(value),
  unit: ({ unit }: Target) => unit ?? "",
  stretch: ({ stretch }: Target) => number(stretch),
  year: ({ year }: Target) => number(year),
  scope: ({ scope }: Target) => scopeOf(scope),
  answeredBy: ({ answeredBy }: Target) => answeredByWords[answeredBy],
  lead: ({ lead }: Target, side: Side) => unitsOf(lead, side),
  implement: ({ implement }: Target, side: Side) => unitsOf(implement, side),
  support: ({ support }: Target, side: Side) => unitsOf(support, side),
  deadline: ({ deadline }: Target) => obligationWords(deadline.obligations),
} as const satisfies Readonly<Record<string, (target: Target, side: Side) => string>>;

/** Years in these move with the plan's own year. */
const yearly = new Set<string>(["quote", "deadline", "measure"]);

const isField = (name: string): name is keyof typeof readers => Object.hasOwn(readers, name);
const fields = Object.keys(readers).filter(isField);

/** Every field that is not what it was, apart from years that moved with the plan. */
export function changedFields({ old, now }: Pair, before: Side, after: Side): readonly Changed[] {
  const years = after.pack.year - before.pack.year;
  return fields.flatMap((field): Changed[] => {
    const [was, is] = [readers[field](old, before), readers[field](now, after)];
    const same = was === is || (yearly.has(field) && later(was, years) === is);
    return same ? [] : [{ field, old: was, now: is }];
  });
}
