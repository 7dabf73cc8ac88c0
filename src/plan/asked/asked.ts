import { grouped } from "../../kernel/groups";
import { onceFor } from "../../kernel/once";
import { figureKey, isAsked, isOfPart, type Respondent, totalKey, type Viewpoint } from "./respondent";
import type { FigureKey } from "../../kernel/ids";
import type { Text } from "../../kernel/text";
import { planOf, withoutYear } from "../../kernel/code";
import { type Catalogue, measureOf } from "../catalogue";
import type { Counted } from "../kinds/denominator";
import { amountAsked, type Kind, kindOf } from "../kinds/kinds";
import { isNumber, type Question, sharesIn } from "../kinds/question";
import { levelWords, ownershipNames } from "../population";
import type { Pack, Row, Table } from "../schema/pack";
import type { Level, Scope } from "../schema/scope";
import type { Target } from "../schema/target";
import { numberInRow, partOfRow } from "./row-part";
import { entryLines, type EntryLine } from "./lines";

/**
 * What is asked of a respondent for one target's measure; `called` names it in sentences. `totals` has an entry for each
 * part of a share, the key of the total that it divides by or null for a denominator of its own; other questions have none.
 */
export interface Asking {
  readonly called: string;
  readonly question: Question;
  readonly totals: readonly (FigureKey | null)[];
}

/** "tiểu học, THCS, công lập" */
const countedOver = (scope: Scope, manages: readonly Level[]): Counted => {
  const [only, ...more] = scope.ownership;
  const ownership = only === undefined || more.length > 0 ? [] : [ownershipNames[only].toLowerCase()];
  if (scope.levels.length === 0) return { schools: "", narrower: false };
  return {
    schools: [...scope.levels.map(levelWords), ...ownership].join(", "),
    narrower: ownership.length > 0 || manages.some((level) => !scope.levels.includes(level)),
  };
};

const questionFor = (
  catalogue: Catalogue,
  target: Target,
  { school, office }: Kind,
  viewpoint: Viewpoint,
): Question => {
  if (viewpoint === "school") return school(catalogue.totals);
  const manages = catalogue.packs.get(planOf(target.code))?.manages ?? [];
  return office(countedOver(target.scope, manages), catalogue.totals);
};

/** What a respondent is asked for a target. */
export const askingFor = (catalogue: Catalogue, target: Target, viewpoint: Viewpoint): Asking => {
  const kind = kindOf(measureOf(catalogue, target), amountAsked(target));
  const question = questionFor(catalogue, target, kind, viewpoint);
  const totals = sharesIn(question).map(({ total }) => (total === null ? null : totalKey(total, target, viewpoint)));
  return { called: kind.called, question, totals };
};

/** One figure that a row asks for, with every target it is judged by there (all milestones). */
export interface AskedFigure extends Asking {
  readonly figure: FigureKey;
  readonly targets: readonly Target[];
  readonly lines: readonly EntryLine[];
  /** The place where the figure is entered when an earlier row already asks for it; null: it is entered here. */
  readonly enteredAt: string | null;
}

export type AskedRow =
  | { readonly kind: "section"; readonly row: Row }
  | { readonly kind: "row"; readonly row: Row | null; readonly id: string; readonly figures: readonly AskedFigure[] };

/** A table of the plan, or with `table` null the targets that stand only in its body text. */
export interface AskedTable {
  readonly pack: Pack;
  readonly table: Table | null;
  readonly rows: readonly AskedRow[];
}

const findPlace = (pack: Pack, target: Target): Text => {
  const { table: id, row } = target.source;
  const table = pack.tables.find((candidate) => candidate.id === id);
  if (row === null || table === undefined) {
    const clause = row === null ? numberInRow(pack, id, [target]) : id;
    return { vi: `mục ${clause}`, en: `clause ${clause}` };
  }
  const at = `${row}${partOfRow(pack, target)}`;
  return { vi: `${table.name}, dòng ${at}`, en: `${table.name.replace(/^Phụ lục(?= |$)/u, "Appendix")}, row ${at}` };
};

const placesIn = onceFor((pack: Pack) => new Map<Target, Text>(pack.targets.map((target) => [target, findPlace(pack, target)]))); // prettier-ignore

/**
 * Where a target stands, as a reader finds it: "Phụ lục, dòng 4", "Phụ lục 2, dòng 29 (2)" or "mục II.1"; other names are
 * the plan's own.
 */
export const placeOfTarget = (pack: Pack, target: Target): Text =>
  placesIn(pack).get(target) ?? findPlace(pack, target);

/**
 * What a respondent is asked, as its figures are judged: an amount that the plan demands of its whole area is only counted
 * by the office of a part, as a school's answer to such a target is (READING-RULES "Measures").
 */
const askingOf = (catalogue: Catalogue, pack: Pack, target: Target, respondent: Respondent): Asking => {
  const asking = askingFor(catalogue, target, respondent.viewpoint);
  const { question } = asking;
  const { rollUp } = kindOf(measureOf(catalogue, target), amountAsked(target));
  const addedUp = rollUp.kind === "sums" || rollUp.kind === "numberOfSchools";
  const ofSchools = target.answeredBy !== "office" && target.scope.levels.length > 0;
  return isOfPart(respondent, pack.issuer.name) && isNumber(question) && addedUp && ofSchools
    ? { ...asking, question: { ...question, above: true } }
    : asking;
};

type Entered = Map<FigureKey, string>;

const figuresOf = (
  catalogue: Catalogue,
  pack: Pack,
  targets: readonly Target[],
  respondent: Respondent,
  entered: Entered,
): readonly AskedFigure[] =>
  [...grouped(targets, (target) => [figureKey(target, respondent.viewpoint)])].flatMap(([figure, group]) => {
    const first = group[0];
    if (first === undefined) return [];
    const asking = askingOf(catalogue, pack, first, respondent);
    const enteredAt = entered.get(figure) ?? null;
    if (enteredAt === null) entered.set(figure, placeOfTarget(pack, first).vi);
    return [{ ...asking, figure, targets: group, lines: entryLines(asking.question, asking.totals), enteredAt }];
  });

const tableRows = (
  catalogue: Catalogue,
  pack: Pack,
  table: Table,
  respondent: Respondent,
  entered: Entered,
): readonly AskedRow[] => {
  const byRow = grouped(
    pack.targets.filter((target) => target.source.table === table.id && isAsked(target, respondent)),
    (target) => [target.source.row ?? ""],
  );
  return table.rows.map((row): AskedRow => {
    if (row.kind === "section") return { kind: "section", row };
    const figures = figuresOf(catalogue, pack, byRow.get(row.id) ?? [], respondent, entered);
    return { kind: "row", row, id: row.id, figures };
  });
};

const bodyRows = (catalogue: Catalogue, pack: Pack, respondent: Respondent, entered: Entered): readonly AskedRow[] => {
  const tables = new Set(pack.tables.map((table) => table.id));
  const targets = pack.targets.filter((target) => !tables.has(target.source.table) && isAsked(target, respondent));
  return [...grouped(targets, (target) => [withoutYear(target.code)])].map(([, group]) => ({
    kind: "row",
    row: null,
    id: group[0]?.source.table ?? "",
    figures: figuresOf(catalogue, pack, group, respondent, entered),
  }));
};

const tablesFor = (catalogue: Catalogue, packs: readonly Pack[], respondent: Respondent): readonly AskedTable[] => {
  const entered: Entered = new Map();
  return packs.flatMap((pack) => [
    ...pack.tables.map((table) => ({ pack, table, rows: tableRows(catalogue, pack, table, respondent, entered) })),
    { pack, table: null, rows: bodyRows(catalogue, pack, respondent, entered) },
  ]);
};

interface Asked {
  readonly packs: readonly Pack[];
  readonly whom: string;
  readonly tables: readonly AskedTable[];
}

/** What was asked last, by a catalogue's rules: every return of a folder and each edit of one asks the same again. */
const lately = onceFor<Catalogue, [], Asked[]>(() => []);

/** So many are remembered: one for each kind of school. */
const remembered = 40;

/** All of a respondent that decides what it is asked. */
const whomOf = (respondent: Respondent): string =>
  respondent.viewpoint === "office"
    ? (respondent.sender ?? "")
    : JSON.stringify([respondent.levels, respondent.ownership]);

/**
 * Everything that the plans ask of a respondent, in the order of their documents: the tables, then the body text.
 * A figure that several rows or plans need is entered at its first place and referred to at the others.
 */
export const askedTables = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Respondent,
): readonly AskedTable[] => {
  const known = lately(catalogue);
  const whom = whomOf(respondent);
  const same = (each: Asked): boolean =>
    each.whom === whom && each.packs.length === packs.length && each.packs.every((pack, at) => pack === packs[at]);
  const found = known.find(same);
  if (found !== undefined) return found.tables;
  const tables = tablesFor(catalogue, packs, respondent);
  known.push({ packs, whom, tables });
  if (known.length > remembered) known.shift();
  return tables;
};

/** The figures that rows ask for. */
export const figuresIn = (rows: readonly AskedRow[]): readonly AskedFigure[] =>
  rows.flatMap((row) => (row.kind === "row" ? row.figures : []));

/** The figures of all tables; the very same list for the same tables. */
export const figuresOn = onceFor((tables: readonly AskedTable[]): readonly AskedFigure[] =>
  tables.flatMap(({ rows }) => figuresIn(rows)),
);

/** Everything asked of a respondent as figures alone, in order; what is referred to again stands here again. */
export const askedFigures = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Respondent,
): readonly AskedFigure[] => figuresOn(askedTables(catalogue, packs, respondent));
