/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import { success } from "../../kernel/result";
import type { Block, RangeRef } from "../port";
import { breather, eachInTurn } from "./breather";
import { askContents, type Depth, moved } from "./contents";
import { blockOf, type Found, type Seen } from "./found";
import {
  askSheets,
  firstPlaces,
  type Named,
  placeOf,
  type Place,
  type RoleColumns,
  type SheetInfo,
  type Target,
} from "./places";
import { readInPieces } from "./read-pieces";
import { closer, columnsIn, known, wholeRows } from "./table-columns";
import { trip } from "./trip";

/** Blocks in the order of the references, and what the same trip showed that a later `apply` or `read` needs. */
export interface Reading {
  readonly blocks: readonly (readonly Block[])[];
  readonly seen: Seen;
  /** Whether every sheet was read. */
  readonly whole: boolean;
}

/** What was found for each target, and for every sheet when all were asked for. */
interface Answer {
  /** Whether the workbook calculates only when it is told to, so that what was read may be stale. */
  readonly byHand: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly found: readonly (Found | null)[];
  readonly all: readonly (Found | null)[];
  /** How much is known of `all`. */
  readonly depth: Depth;
}

/** The same, as it is told. */
interface Told {
  readonly sheets: readonly SheetInfo[];
  readonly found: readonly (Found | null)[];
  readonly all: readonly (Found | null)[];
  /** The places of which all is known, formulas too. */
  readonly seen: readonly (Found | null)[];
  readonly columns: readonly RoleColumns[];
}

/** Queues the look at a place; the function tells what was found there, null where there is no such place. */
export const askPlace = ({ used, whole }: Place, depth: Depth): (() => Found | null) => {
  used.load("rowIndex,columnIndex");
  const contents = askContents(used, depth);
  return () => {
    const place = whole();
    if (place === null) return null;
    if (used.isNullObject) return { ...place, top: 0, left: 0, cells: [], formulas: [] };
    const { cells, formulas } = contents();
    const { rowIndex: top, columnIndex: left } = used;
    return { ...place, top, left, cells, formulas: moved(formulas, top, left) };
  };
};

const depthOf = ({ kind }: Target, all: Depth): Depth => {
  if (kind === "sheet") return all;
  return kind === "formulas" ? "formulas" : "contents";
};

/** So many sheets are read without first asking for their names; the rest of a larger workbook takes a second trip. */
const sheetsAtOnce = 24;

/** `all`: how much is asked of every sheet; null: nothing. */
const askAll = (targets: readonly Target[], all: Depth | null, calculate = false): Promise<Attempt<Answer>> =>
  trip((context) => {
    const { application } = context.workbook;
    const depth = all ?? "contents";
    if (calculate) application.calculate("Recalculate");
    if (all !== null) application.load("calculationMode");
    const sheets = askSheets(context);
    const found = targets.map((target) => askPlace(placeOf(context, target), depthOf(target, depth)));
    const every = all === null ? [] : firstPlaces(context, sheetsAtOnce).map((place) => askPlace(place, depth));
    return async () => {
      const breathe = breather();
      return {
        byHand: all !== null && application.calculationMode === "Manual",
        sheets: sheets(),
        found: await eachInTurn(found, breathe),
        all: await eachInTurn(every, breathe),
        depth,
      };
    };
  });

const byName = (sheets: readonly SheetInfo[]): readonly Target[] =>
  sheets.map(({ name }) => ({ kind: "sheet", sheet: name }));

/** The sheets past the first ones. */
const withRest = async (answer: Answer): Promise<Attempt<Answer>> => {
  const rest = answer.all.length === 0 ? [] : answer.sheets.slice(sheetsAtOnce);
  if (rest.length === 0) return success(answer);
  const more = await trip((context) => {
    const asked = byName(rest).map((target) => askPlace(placeOf(context, target), answer.depth));
    return () => eachInTurn(asked, breather());
  });
  return more.ok ? success({ ...answer, all: [...answer.all, ...more.value] }) : more;
};

const inPieces = async (targets: readonly Target[], everything: boolean): Promise<Attempt<Answer>> => {
  const listed = await trip(askSheets);
  if (!listed.ok) return listed;
  const sheets = listed.value;
  const pieces = await readInPieces([...targets, ...(everything ? byName(sheets) : [])]);
  if (!pieces.ok) return pieces;
  const [found, all] = [pieces.value.slice(0, targets.length), pieces.value.slice(targets.length)];
  return success({ byHand: false, sheets, found, all, depth: "contents" });
};

const answerTo = async (targets: readonly Target[], all: Depth | null): Promise<Attempt<Answer>> => {
  const asked = await askAll(targets, all);
  const first = asked.ok && asked.value.byHand ? await askAll(targets, all, true) : asked;
  if (first.ok) return withRest(first.value);
  return first.refusal.code === "excel-too-much" ? inPieces(targets, all !== null) : first;
};

const toldOf = ({ sheets, found, all }: Answer): Told => ({
  sheets,
  found,
  all,
  seen: [...found, ...all],
  columns: all.flatMap(columnsIn),
});

const allOf = async (targets: readonly Named[], all: Depth | null): Promise<Attempt<Told>> => {
  const answer = await answerTo(targets, all);
  return answer.ok ? success(toldOf(answer.value)) : answer;
};

/**
 * The bare values of every sheet, with all that is told of the columns with roles in their place: where they stand is known
 * from the last time, and asked for in a second trip where it was otherwise.
 */
const withColumns = async (targets: readonly Named[], before: readonly RoleColumns[]): Promise<Attempt<Told>> => {
  const answer = await answerTo([...targets, ...before.map(wholeRows)], "values");
  if (!answer.ok) return answer;
  const found = answer.value.found.slice(0, targets.length);
  const told = toldOf({ ...answer.value, found });
  if (answer.value.depth === "contents") return success(told);
  const missing = told.columns.filter((each) => !known(each, before));
  const asked = missing.length === 0 ? null : await answerTo(missing.map(wholeRows), null);
  if (asked !== null && !asked.ok) return asked;
  const read = [...(asked?.value.found ?? []), ...answer.value.found.slice(targets.length)];
  const details = read.filter((each) => each !== null);
  const all = closer(told.all, told.columns, details);
  if (all !== null) return success({ ...told, all, seen: [...found, ...details] });
  // A sheet was renamed or deleted in between: everything is read in one go.
  return allOf(targets, "contents");
};

const isNamed = (ref: RangeRef): ref is Named => ref.kind !== "everything" && ref.kind !== "tables";

const depthAsked = (refs: readonly RangeRef[]): Depth | null => {
  if (refs.some(({ kind }) => kind === "everything")) return "contents";
  return refs.some(({ kind }) => kind === "tables") ? "values" : null;
};

/**
 * One trip, whatever the number of references and rows, "everything" among them. More only for a workbook of more than
 * 24 sheets (one more), an answer over Excel's payload limit (as many as its size needs), "everything" of a workbook that
 * calculates by hand (it is calculated, and read again), or "tables" whose columns are not where the last reading, of which
 * `before` tells, found them (one more).
 */
export const read = async (
  refs: readonly RangeRef[],
  before: readonly RoleColumns[] = [],
): Promise<Attempt<Reading>> => {
  const targets = refs.filter(isNamed);
  const depth = depthAsked(refs);
  const answer = depth === "values" ? await withColumns(targets, before) : await allOf(targets, depth);
  if (!answer.ok) return answer;
  const { sheets, found, all, seen, columns } = answer.value;
  const byTarget = new Map<RangeRef, Found | null>(targets.map((target, index) => [target, found[index] ?? null]));
  const breathe = breather();
  const blocksOf = (ref: RangeRef): Promise<readonly Block[]> => {
    const places = isNamed(ref) ? [byTarget.get(ref) ?? null] : all;
    const found = places.filter((place) => place !== null);
    return eachInTurn(found.map((place) => () => blockOf(place, sheets)), breathe); // prettier-ignore
  };
  const blocks: (readonly Block[])[] = [];
  for (const ref of refs) blocks.push(await blocksOf(ref));
  const places = seen.filter((place) => place !== null);
  return success({ blocks, seen: { sheets, places, columns }, whole: depth !== null });
};
