import { type Level, levels, type Ownership, ownerships } from "../../../plan/schema/scope";
import { Phrases } from "../text/phrases";
import type { Token } from "../text/tokens";
import { levelsThrough, levelTerms, namesPopulation, nextLevel } from "./terms";

/** Whom a phrase names; a part left out is not narrowed. */
export interface Population {
  levels?: Level[];
  ownership?: Ownership[];
}

const owners = new Phrases<Ownership>([
  ...Phrases.of<Ownership>("private", "ngoài công lập", "tư thục", "dân lập", "tư nhân", "ngoài cl"),
  ...Phrases.of<Ownership>("public", "công lập"),
]);
const exceptions = new Phrases(
  Phrases.of(true, "trừ", "ngoại trừ", "không bao gồm", "không gồm", "không kể", "không tính"),
);

const upward = new Phrases(Phrases.of(true, "từ cấp", "từ bậc", "từ cấp học", "từ bậc học"));

const excluded = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = Math.max(from, to - 6); at < to; at += 1) {
    const found = exceptions.at(tokens, at);
    if (found && !tokens.slice(found.to, to).some(({ kind }) => kind === "mark" || kind === "number")) return true;
  }
  return false;
};

/** The levels of one list that starts at `at`, and where it ends. */
function levelList(tokens: readonly Token[], at: number, end: number): { found: Level[]; to: number } | null {
  const first = levelTerms.at(tokens, at);
  if (!first || !namesPopulation(tokens, at)) return null;
  let found = [...first.value];
  let { to } = first;
  let listed = false;
  for (let next = nextLevel(tokens, to); next && next.to <= end; next = nextLevel(tokens, to)) {
    found = next.through ? levelsThrough(found, next.value) : [...found, ...next.value];
    to = next.to;
    listed = true;
  }
  // "từ cấp trung học cơ sở", with no level after it: that one and those above.
  return { found: !listed && upward.before(tokens, at) ? levelsThrough(found, levels.slice(-1)) : found, to };
}

/** What is named between two places, in the words' order. */
function collect(tokens: readonly Token[], from: number, to: number) {
  const named = new Set<Level>();
  const barred = new Set<Level>();
  const owned = new Set<Ownership>();
  for (let at = from; at < to;) {
    const list = levelList(tokens, at, to);
    const owner = owners.at(tokens, at);
    if (owner) owned.add(owner.value);
    for (const level of list?.found ?? []) (excluded(tokens, from, at) ? barred : named).add(level);
    at = list?.to ?? owner?.to ?? at + 1;
  }
  return { named, barred, owned };
}

/** Reads whom the tokens from `from` to `to` name: levels in school order, ownership; null where they name no one. */
export function readPopulation(tokens: readonly Token[], from: number, to: number): Population | null {
  const { named, barred, owned } = collect(tokens, from, to);
  const all = named.size === 0 && barred.size > 0;
  const kept = levels.filter((level) => (all || named.has(level)) && !barred.has(level));
  const narrows = kept.length > 0 && kept.length < levels.length;
  const ownership = ownerships.filter((one) => owned.has(one));
  const population: Population = {
    ...(narrows ? { levels: kept } : {}),
    ...(ownership.length === 1 ? { ownership } : {}),
  };
  return Object.keys(population).length > 0 ? population : null;
}
