/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import { success } from "../../kernel/result";
import type { Block, RangeRef } from "../port";
import { askContents, moved } from "./contents";
import { blockOf, type Found, type Seen } from "./found";
import { askSheets, firstPlaces, placeOf, type Place, type SheetInfo, type Target } from "./places";
import { readInPieces } from "./read-pieces";
import { trip } from "./trip";

/** Blocks in the order of the references, and what the same trip showed that a later `apply` needs. */
export interface Reading {
  readonly blocks: readonly (readonly Block[])[];
  readonly seen: Seen;
}

/** What was found for each target, and for every sheet when everything was asked for. */
interface Answer {
  /** Whether the workbook calculates only when it is told to, so that what was read may be stale. */
  readonly byHand: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly found: readonly (Found | null)[];
  readonly all: readonly (Found | null)[];
}

const ask = ({ used, whole }: Place): (() => Found | null) => {
  used.load("rowIndex,columnIndex");
  const contents = askContents(used);
  return () => {
    const place = whole();
    if (place === null) return null;
    if (used.isNullObject) return { ...place, top: 0, left: 0, cells: [], formulas: [] };
    const { cells, formulas } = contents();
    const { rowIndex: top, columnIndex: left } = used;
    return { ...place, top, left, cells, formulas: moved(formulas, top, left) };
  };
};

/** So many sheets are read without first asking for their names; the rest of a larger workbook takes a second trip. */
const sheetsAtOnce = 24;

const askAll = (targets: readonly Target[], everything: boolean, calculate = false): Promise<Attempt<Answer>> =>
  trip((context) => {
    const { application } = context.workbook;
    if (calculate) application.calculate("Recalculate");
    if (everything) application.load("calculationMode");
    const sheets = askSheets(context);
    const found = targets.map((target) => ask(placeOf(context, target)));
    const all = everything ? firstPlaces(context, sheetsAtOnce).map(ask) : [];
    return () => ({
      byHand: everything && application.calculationMode === "Manual",
      sheets: sheets(),
      found: found.map((answer) => answer()),
      all: all.map((answer) => answer()),
    });
  });

const byName = (sheets: readonly SheetInfo[]): readonly Target[] =>
  sheets.map(({ name }) => ({ kind: "sheet", sheet: name }));

/** The sheets past the first ones. */
const withRest = async (answer: Answer, everything: boolean): Promise<Attempt<Answer>> => {
  const rest = everything ? answer.sheets.slice(sheetsAtOnce) : [];
  if (rest.length === 0) return success(answer);
  const more = await askAll(byName(rest), false);
  return more.ok ? success({ ...answer, all: [...answer.all, ...more.value.found] }) : more;
};

const inPieces = async (targets: readonly Target[], everything: boolean): Promise<Attempt<Answer>> => {
  const listed = await trip(askSheets);
  if (!listed.ok) return listed;
  const sheets = listed.value;
  const pieces = await readInPieces([...targets, ...(everything ? byName(sheets) : [])]);
  if (!pieces.ok) return pieces;
  return {
    ok: true,
    value: {
      byHand: false,
      sheets,
      found: pieces.value.slice(0, targets.length),
      all: pieces.value.slice(targets.length),
    },
  };
};

const answerTo = async (targets: readonly Target[], everything: boolean): Promise<Attempt<Answer>> => {
  const asked = await askAll(targets, everything);
  const first = asked.ok && asked.value.byHand ? await askAll(targets, everything, true) : asked;
  if (first.ok) return withRest(first.value, everything);
  return first.refusal.code === "excel-too-much" ? inPieces(targets, everything) : first;
};

const isTarget = (ref: RangeRef): ref is Exclude<RangeRef, { kind: "everything" }> => ref.kind !== "everything";

/**
 * One trip, whatever the number of references and rows, "everything" among them. More only for a workbook of more than
 * 24 sheets (one more), an answer over Excel's payload limit (as many as its size needs), or "everything" of a workbook that
 * calculates by hand: it is calculated, and read again.
 */
export const read = async (refs: readonly RangeRef[]): Promise<Attempt<Reading>> => {
  const targets = refs.filter(isTarget);
  const answer = await answerTo(targets, targets.length < refs.length);
  if (!answer.ok) return answer;
  const { sheets, found, all } = answer.value;
  const byTarget = new Map<RangeRef, Found | null>(targets.map((target, index) => [target, found[index] ?? null]));
  const blocksOf = (ref: RangeRef): readonly Block[] => {
    const places = ref.kind === "everything" ? all : [byTarget.get(ref) ?? null];
    return places.flatMap((place) => (place === null ? [] : [blockOf(place, sheets)]));
  };
  const places = [...found, ...all].filter((place) => place !== null);
  return success({ blocks: refs.map(blocksOf), seen: { sheets, places } });
};
