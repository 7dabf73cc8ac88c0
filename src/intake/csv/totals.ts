import type { FigureKey } from "../../kernel/ids";
import type { EntryAt, FigureAsked } from "../../checks/figure";
import { checkTotal } from "../../checks/total";
import type { TotalGiven } from "../../checks/totals-differ";
import { blank } from "../../figures/cell";
import { type EntryCells, type EntryPair, ownDenominator } from "../../figures/entry";
import type { TotalRead } from "../../figures/total";
import { finding, type KnownFinding } from "../../findings/make";
import { askingFor, type Asking } from "../../plan/asked/asked";
import { sharesIn } from "../../plan/kinds/question";
import type { Viewpoint } from "../../plan/asked/respondent";
import type { Catalogue } from "../../plan/catalogue";
import type { Target } from "../../plan/schema/target";
import { type FiguresLine, located } from "./file";

/** A total that targets divide by, in the words of whoever answers. */
export interface TotalNeeded {
  readonly key: FigureKey;
  readonly words: string;
  readonly targets: readonly Target[];
}

/** Every total that these targets divide by, with the targets that do. */
export const totalsNeeded = (
  catalogue: Catalogue,
  targets: readonly Target[],
  viewpoint: Viewpoint,
): readonly TotalNeeded[] => {
  const needed = new Map<FigureKey, TotalNeeded>();
  for (const target of targets) {
    const { question, totals } = askingFor(catalogue, target, viewpoint);
    sharesIn(question).forEach(({ denominator }, index) => {
      const key = totals[index] ?? null;
      if (key === null) return;
      const before = needed.get(key) ?? { key, words: denominator, targets: [] };
      needed.set(key, { ...before, targets: [...before.targets, target] });
    });
  }
  return [...needed.values()];
};

/** Whether a line of a figures file holds a total, and not what was counted for a target. */
export const isTotalLine = ({ code }: FiguresLine): boolean => code.startsWith("total.");

/**
 * The total that a code names: its key, or for an office, which counts over populations, `total.ID` alone where only one of
 * them is needed: by the codes of the file, else by the plan.
 */
const named = (code: string, inFile: readonly TotalNeeded[], inPlan: readonly TotalNeeded[]): FigureKey | null => {
  const whole = inPlan.find(({ key }) => key === code);
  if (whole !== undefined) return whole.key;
  const [first, ...more] =
    [inFile, inPlan]
      .map((needed) => needed.filter(({ key }) => key.startsWith(`${code}~`)))
      .find((found) => found.length > 0) ?? [];
  return more.length > 0 ? null : (first?.key ?? null);
};

const unknown = ({ code, at }: FiguresLine, inPlan: readonly TotalNeeded[]): KnownFinding => {
  const alike = inPlan.filter(({ key }) => key.startsWith(`${code}~`));
  const codes = (alike.length > 0 ? alike : inPlan).map(({ key }) => key);
  return codes.length === 0
    ? finding("unknown-code", at, { text: code })
    : finding("unknown-total", at, { text: code, codes: codes.join(", ") });
};

/** A total stands under `value`; numbers in the columns of a share are of another shape, and found so. */
const entryOf = (line: FiguresLine): EntryAt => {
  const pair: EntryPair = { n: located(line, line.numerator), d: located(line, line.denominator) };
  const hasPair = line.numerator.type !== "blank" || line.denominator.type !== "blank";
  const cells: EntryCells = hasPair
    ? { shape: "pairs", pairs: [pair] }
    : { shape: "single", value: located(line, line.value) };
  return { at: line.at, entry: { measure: line.code, cells, reason: line.reason.trim() === "" ? null : line.reason } };
};

const namingColumn = (found: KnownFinding, what: string): KnownFinding =>
  found.code === "wrong-shape" ? { ...found, code: "wrong-columns", params: { what, columns: "value" } } : found;

/** What the `total.ID` lines of a figures file say. */
export interface TotalsRead {
  readonly totals: ReadonlyMap<FigureKey, TotalRead>;
  readonly given: readonly TotalGiven[];
  readonly findings: readonly KnownFinding[];
}

/**
 * Reads the lines of totals. `inFile`: the totals that the file's own codes divide by, `inPlan` all of the plan; `phased`
 * gives the targets that count, with their phases.
 */
export const readTotals = (
  lines: readonly FiguresLine[],
  needed: { readonly inFile: readonly TotalNeeded[]; readonly inPlan: readonly TotalNeeded[] },
  viewpoint: Viewpoint,
  phased: (targets: readonly Target[]) => FigureAsked["targets"],
): TotalsRead => {
  const { inFile, inPlan } = needed;
  const keyed = lines.map((line) => ({ line, key: named(line.code, inFile, inPlan) }));
  const checked = inPlan.flatMap(({ key, words }) => {
    const own = keyed.filter((each) => each.key === key).map(({ line }) => line);
    if (own.length === 0) return [];
    const targets = phased(inFile.find((each) => each.key === key)?.targets ?? []);
    const { total, given, findings } = checkTotal({ key, words, targets }, own.map(entryOf), viewpoint);
    return [{ key, total, given, findings: findings.map((found) => namingColumn(found, words)) }];
  });
  const strangers = keyed.filter(({ key }) => key === null).map(({ line }) => unknown(line, inPlan));
  return {
    totals: new Map(checked.map(({ key, total }) => [key, total])),
    given: checked.flatMap(({ given }) => given),
    findings: [...strangers, ...checked.flatMap(({ findings }) => findings)],
  };
};

/** An office's blank line of what it answers by counting its schools is a blank numerator, like that of any share. */
const pairsOf = (cells: EntryCells, at: string): readonly EntryPair[] | null => {
  if (cells.shape === "pairs") return cells.pairs;
  const entered = cells.shape === "items" ? cells.items : cells.shape === "single" ? [cells.value] : [];
  const nothing = { at, cell: blank };
  return entered.every(({ cell }) => cell.type === "blank") ? [{ n: nothing, d: nothing }] : null;
};

/** The same entries; a denominator left blank is the total's, where the file has a line for it. */
export const dividedByTotals = (
  { totals: keys }: Asking,
  entries: readonly EntryAt[],
  totals: TotalsRead["totals"],
): readonly EntryAt[] =>
  entries.map(({ at, entry }) => {
    const pairs = keys.some((key) => key !== null && totals.has(key)) ? pairsOf(entry.cells, at) : null;
    if (pairs === null) return { at, entry };
    const divided = pairs.map((pair, index): EntryPair => {
      const key = keys[index] ?? null;
      const total = key === null || ownDenominator(pair)?.cell.type !== "blank" ? undefined : totals.get(key);
      return total === undefined ? pair : { n: pair.n, d: total };
    });
    return { at, entry: { ...entry, cells: { shape: "pairs", pairs: divided } } };
  });
