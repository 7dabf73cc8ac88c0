import { grouped } from "../../../kernel/groups";
import type { Text } from "../../../kernel/text";
import { wordTarget } from "../../../plan/say";
import type { Pack } from "../../../plan/schema/pack";
import type { Target } from "../../../plan/schema/target";
import { examinePhrase, normaliseWording } from "../../wording";
import { readNumeral } from "../../wording/text/numbers";
import { type Difference, nothing, verbatim } from "./difference";
import { isTaskTable, placeOf, unitOf } from "./place";

type Read = ReturnType<typeof examinePhrase>["targets"][number];

/** Targets that rest on the same words: one row's or clause's, of one milestone. */
export interface Group {
  readonly targets: readonly Target[];
  readonly words: string;
  /** What the parser reads in the words, in order. */
  readonly read: readonly Read[];
  /** Numbers of the words of which the parser could not tell what they ask. */
  readonly unread: readonly number[];
}

const keyOf = ({ source, year }: Target): string =>
  JSON.stringify([source.table, source.row, source.quote, source.cell ?? null, year ?? null]);

/** The targets of a plan by their words, each group with what is read there. */
export function groupsOf(pack: Pack): readonly Group[] {
  const groups = grouped(pack.targets, (target) => [keyOf(target)]);
  return [...groups.values()].flatMap((targets) => {
    const [first] = targets;
    if (first === undefined) return [];
    const place = placeOf(pack, first);
    const unit = first.source.cell === undefined ? undefined : unitOf(place, first.source.cell);
    const words = first.source.cell ?? first.source.quote;
    const task = isTaskTable(place.table);
    const { targets: read, numbers } = examinePhrase(words, {
      year: pack.year,
      task,
      ...(unit === undefined ? {} : { columnUnit: unit }),
    });
    const unread = numbers.flatMap(({ text, used }) => {
      const numeral = readNumeral(text);
      return used !== "unread" || numeral.kind === "unclear" ? [] : [numeral.value];
    });
    return [{ targets, words: normaliseWording(words), read, unread }];
  });
}

const fields = ["operator", "value", "unit", "stretch"] as const;

const same = (read: Read, target: Target, field: (typeof fields)[number]): boolean =>
  (read[field] ?? null) === (target[field] ?? null);

/** A rule and what was read in its place; `read` null where the words set no more. */
export interface Matched {
  readonly target: Target;
  readonly read: Read | null;
}

/** Which reading is whose: those that agree in all first, the others in the order of the words; and what is left over. */
export function match(group: Group): { readonly pairs: readonly Matched[]; readonly left: readonly Read[] } {
  const numeric = group.targets.filter(({ operator }) => operator !== null);
  const free = [...group.read];
  const takeIf = (fits: (read: Read) => boolean): Read | null => {
    const at = free.findIndex(fits);
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null);
  };
  const exact = new Map(
    numeric.map((target) => [target, takeIf((read) => fields.every((one) => same(read, target, one)))]),
  );
  return { pairs: numeric.map((target) => ({ target, read: exact.get(target) ?? takeIf(() => true) })), left: free };
}

/** What was read, in words. */
export const sayRead = (read: Read): Text => wordTarget(read);

const stretchOf = ({ stretch }: { readonly stretch?: number | undefined }): string =>
  stretch === undefined ? nothing : String(stretch);

/** Operator, value, unit and stretch, each against what its own words say. */
export function demandDifferences(group: Group, { target, read }: Matched): readonly Difference[] {
  const rule = wordTarget(target);
  // The number stands there, but not what it asks: that alone is a person's to say.
  const stands = target.value !== null && group.unread.includes(target.value);
  if (read === null) return [{ target, field: stands ? "operator" : "value", words: verbatim(group.words), rule }];
  return fields.flatMap((field): Difference[] => {
    if (same(read, target, field)) return [];
    if (field === "stretch")
      return [{ target, field, words: verbatim(stretchOf(read)), rule: verbatim(stretchOf(target)) }];
    if (field === "unit")
      return [{ target, field, words: verbatim(read.unit ?? nothing), rule: verbatim(target.unit ?? nothing) }];
    return [{ target, field, words: sayRead(read), rule }];
  });
}

/** The same for targets of one row, or of one clause's words, whatever their milestone. */
export const sameWords = ({ source: { table, row, quote } }: Target): string =>
  JSON.stringify(row === null ? [table, null, quote] : [table, row]);

/** Whether a target asks what was read. */
export const asks = (target: Target, read: Read): boolean =>
  (["operator", "value", "unit"] as const).every((field) => same(read, target, field));
