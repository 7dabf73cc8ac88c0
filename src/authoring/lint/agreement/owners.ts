import { grouped } from "../../../kernel/groups";
import type { Catalogue } from "../../../plan/catalogue";
import type { Pack } from "../../../plan/schema/pack";
import type { Target } from "../../../plan/schema/target";
import { normaliseWording } from "../../wording";
import { type Difference, nothing, verbatim } from "./difference";
import { cellsUnder, placeOf } from "./place";

const folded = (text: string): string =>
  normaliseWording(text).toLowerCase().replace(/[–—−]/gu, "-").replace(/ ?- ?/gu, "-");

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The issuers whose units a plan may name, its own first, then those above. */
function issuersOf(catalogue: Catalogue, pack: Pack): readonly string[] {
  const issuers: string[] = [];
  for (let one: Pack | undefined = pack; one !== undefined && !issuers.includes(one.issuer.id);) {
    issuers.push(one.issuer.id);
    one = one.under === undefined ? undefined : catalogue.packs.get(one.under);
  }
  return issuers;
}

/** The names of the units that a plan may mean, by their first words. */
type Names = ReadonlyMap<string, readonly Named[]>;

const firstWord = /^(?:[\p{L}\p{N}]+|[^\p{L}\p{N}])/u;

const wordAt = (text: string, at: number): string => firstWord.exec(text.slice(at, at + longestWord))?.[0] ?? "";

/** Longer words are no names' beginnings: they are compared as far as this. */
const longestWord = 60;

/** Every name of the units that a plan may mean, the longest first; of two alike the nearer issuer's. */
function namesFor(catalogue: Catalogue, pack: Pack): Names {
  const issuers = issuersOf(catalogue, pack);
  const names = Object.entries(catalogue.units)
    .map(([id, unit]) => ({ id, unit, rank: issuers.indexOf(id.split("/")[0] ?? "") }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ id, unit }) => [unit.name, ...(unit.aliases ?? [])].map((name) => ({ id, name: folded(name) })))
    .sort((a, b) => b.name.length - a.name.length);
  return grouped(names, ({ name }) => [wordAt(name, 0)]);
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** The units that a cell names, read from left to right, at each place the longest name. */
function unitsIn(cell: string, names: Names): readonly string[] {
  const text = folded(cell);
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const starts = !isWord(text[at - 1]);
    const one = starts
      ? names.get(wordAt(text, at))?.find(({ name }) => text.startsWith(name, at) && !isWord(text[at + name.length]))
      : undefined;
    if (one !== undefined && !found.includes(one.id)) found.push(one.id);
    at += one?.name.length ?? 1;
  }
  return found;
}

/** Holds a target's leads against the units that its row's own cell names. */
export function leadsAgainst(catalogue: Catalogue, pack: Pack): (target: Target) => readonly Difference[] {
  const names = namesFor(catalogue, pack);
  return (target) => leadDifferences(catalogue, pack, names, target);
}

function leadDifferences(catalogue: Catalogue, pack: Pack, names: Names, target: Target): readonly Difference[] {
  const cells = cellsUnder(placeOf(pack, target), "lead").filter(({ text }) => text !== "");
  if (cells.length === 0) return [];
  const named = [...new Set(cells.flatMap(({ text }) => unitsIn(text, names)))].sort();
  if (named.join("|") === [...target.lead].sort().join("|")) return [];
  const rule = target.lead.map((id) => `${catalogue.units[id]?.name ?? id} (${id})`).join("; ") || nothing;
  const words = cells.map(({ text }) => text).join(" | ");
  return [{ target, field: "lead", words: verbatim(words), rule: verbatim(rule) }];
}
