import { levelNames, ownershipNames } from "../../../plan/population";
import type { Pack } from "../../../plan/schema/pack";
import type { Scope } from "../../../plan/schema/scope";
import type { Target } from "../../../plan/schema/target";
import { readPhrase, readWhom } from "../../wording";
import type { Matched } from "./demands";
import { type Difference, nothing, verbatim } from "./difference";
import { cellsUnder, placeOf } from "./place";

type Whom = ReturnType<typeof readWhom>;

/** Whom the words of a target name: its own part of them, or the row's words and its cell read as one. */
function inWords(pack: Pack, { target, read }: Matched): Whom {
  const { quote, cell } = target.source;
  if (cell === undefined) return read?.scope ?? null;
  const { targets } = readPhrase(`${quote}: ${cell}`, { year: pack.year });
  return targets.length === 1 ? (targets[0]?.scope ?? null) : null;
}

/** Whom the cell names that says who carries the target out. */
const inCell = (pack: Pack, target: Target): Whom =>
  readWhom(
    cellsUnder(placeOf(pack, target), "implement")
      .map(({ text }) => text)
      .join("; "),
  );

const names: ReadonlyMap<string, string> = new Map(Object.entries({ ...levelNames, ...ownershipNames }));

/** Levels or ownership as a reader calls them. */
const say = (some: readonly string[]): string => some.map((one) => names.get(one) ?? one).join(", ") || nothing;

const differ = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 && [...some].sort().join("|") !== [...others].sort().join("|");

/** The levels and the ownership that are named, each against the rule's, as far as it is named. */
function against(pack: Pack, target: Target, whom: Whom): readonly Difference[] {
  const levels = whom?.levels?.filter((level) => pack.manages.includes(level)) ?? [];
  const ownership: Scope["ownership"] = whom?.ownership ?? [];
  const sides = [
    { words: levels, rule: target.scope.levels },
    { words: ownership, rule: target.scope.ownership },
  ];
  return sides
    .filter(({ words, rule }) => differ(words, rule))
    .map(({ words, rule }) => ({ target, field: "scope", words: verbatim(say(words)), rule: verbatim(say(rule)) }));
}

const within = (some: Whom, others: Whom): boolean =>
  (some?.levels ?? []).every((level) => others?.levels?.includes(level) ?? true);

/** The population that the row's cells and words name, as far as they do, against the rule's scope. */
export function scopeDifferences(pack: Pack, matched: Matched): readonly Difference[] {
  const { target } = matched;
  const words = inWords(pack, matched);
  const cell = inCell(pack, target);
  // Where the cell is narrower than the words both speak: it binds, and the words are decided otherwise.
  const both = cell !== null && within(cell, words);
  return both && against(pack, target, cell).length > 0 ? against(pack, target, cell) : against(pack, target, words);
}
