import type { Text } from "../../../kernel/text";
import { levelNames, ownershipNames } from "../../../plan/population";
import type { Pack } from "../../../plan/schema/pack";
import { type Level, type Ownership, ownerships } from "../../../plan/schema/scope";
import type { Target } from "../../../plan/schema/target";
import {
  namesFacilities,
  namesSchools,
  normaliseWording,
  readPhrase,
  readWhom,
  sparesKindergartens,
} from "../../wording";
import type { Matched } from "./demands";
import { type Difference, nothing, verbatim } from "./difference";
import { cellsUnder, placeOf } from "./place";

type Whom = ReturnType<typeof readWhom>;

/** Whom the heading of a value's column names ("Mầm non"); of two columns with the same value the one that the rule is for. */
function inHeading(pack: Pack, target: Target, cell: string): Whom {
  const heads = cellsUnder(placeOf(pack, target), "value")
    .filter(({ text }) => text === normaliseWording(cell))
    .flatMap(({ column }) => readWhom(column.header) ?? []);
  return heads.find(({ levels = [] }) => !differ(levels, target.scope.levels)) ?? heads[0] ?? null;
}

/** Whom the words of a target name: its own part of them, or the row's words and its cell read as one. */
function inWords(pack: Pack, target: Target, matched: Matched | null): Whom {
  const { quote, cell } = target.source;
  const own = matched?.read?.scope ?? null;
  if (cell === undefined) return matched === null ? readWhom(quote) : own;
  const { targets } = readPhrase(`${quote}: ${cell}`, { year: pack.year });
  return inHeading(pack, target, cell) ?? (targets.length === 1 ? (targets[0]?.scope ?? null) : own);
}

/** The words of the cell that says who carries the target out. */
const implementers = (pack: Pack, target: Target): string =>
  cellsUnder(placeOf(pack, target), "implement")
    .map(({ text }) => text)
    .join("; ");

const names: ReadonlyMap<string, string> = new Map(Object.entries({ ...levelNames, ...ownershipNames }));

/** Levels or ownership as a reader calls them. */
const say = (some: readonly string[]): string => some.map((one) => names.get(one) ?? one).join(", ") || nothing;

/** Whom words bind, as far as they say; null where they are silent. */
interface Binding {
  readonly levels: readonly Level[] | null;
  readonly ownership: readonly Ownership[] | null;
}

const silent: Binding = { levels: null, ownership: null };

const named = (pack: Pack, whom: Whom): Binding => {
  const levels = whom?.levels?.filter((level) => pack.manages.includes(level)) ?? [];
  return { levels: levels.length === 0 ? null : levels, ownership: whom?.ownership ?? null };
};

/** What stands in one binding, else in the next. */
const either = (one: Binding, other: Binding): Binding => ({
  levels: one.levels ?? other.levels,
  ownership: one.ownership ?? other.ownership,
});

/**
 * What READING-RULES say of words that name no level ("Scope of a target"): pupils' learning leaves out kindergartens,
 * "cơ sở giáo dục" are all of them; schools are anybody's where the words do not say whose.
 */
function unnamed(pack: Pack, quote: string, cell: string): Binding {
  const ownership = namesSchools(quote) || namesSchools(cell) ? ownerships : null;
  if (sparesKindergartens(quote)) return { levels: pack.manages.filter((level) => level !== "mam-non"), ownership };
  return { levels: namesFacilities(quote) || namesFacilities(cell) ? pack.manages : null, ownership };
}

const differ = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join("|") !== [...others].sort().join("|");

/** Levels and ownership, each against the rule's, as far as the words say them. */
const against = (target: Target, { levels, ownership }: Binding): readonly Difference[] =>
  [
    { words: levels, rule: target.scope.levels },
    { words: ownership, rule: target.scope.ownership },
  ].flatMap(({ words, rule }): Difference[] =>
    words === null || !differ(words, rule)
      ? []
      : [{ target, field: "scope", words: verbatim(say(words)), rule: verbatim(say(rule)) }],
  );

const within = (some: Binding, others: Binding): boolean =>
  (some.levels ?? []).every((level) => others.levels?.includes(level) ?? true);

const oneSchool: Text = { vi: "một loại hình của chính trường", en: "the school's own kind, one of the two" };

/** A rule for schools binds some that the plan manages, a school's own plan that school. */
function outOfReach(pack: Pack, target: Target): readonly Difference[] {
  const { levels, ownership } = target.scope;
  if (pack.level === "school" && ownership.length !== 1)
    return [{ target, field: "scope", words: oneSchool, rule: verbatim(say(ownership)) }];
  const reached = levels.length > 0 && levels.every((level) => pack.manages.includes(level));
  return reached ? [] : [{ target, field: "scope", words: verbatim(say(pack.manages)), rule: verbatim(say(levels)) }];
}

/** The population that the row's cells and words name, as far as they do, against the rule's scope. */
export function scopeDifferences(pack: Pack, target: Target, matched: Matched | null): readonly Difference[] {
  if (target.answeredBy === "office") return against(target, { levels: [], ownership: ownerships });
  const words = named(pack, inWords(pack, target, matched));
  const text = implementers(pack, target);
  const cell = named(pack, readWhom(text));
  const rest = pack.level === "school" ? silent : unnamed(pack, target.source.quote, text);
  // Where the cell is narrower than the words both speak: it binds, and the words are decided otherwise.
  const narrower = cell.levels !== null && within(cell, words) ? against(target, either(cell, words)) : [];
  const found = narrower.length > 0 ? narrower : against(target, either(either(words, cell), rest));
  return found.length > 0 ? found : outOfReach(pack, target);
}
