/// <reference types="office-js" />
import type { Block, Outcome, RangeRef } from "../port";
import { blockOf, type Found } from "./blocks";
import { typeCells } from "./cells";
import { placeOf, type Target } from "./places";
import { readInPieces } from "./read-pieces";
import { askSheets, type SheetInfo } from "./sheet-list";
import { trip, type Context } from "./trip";

/** Blocks in the order of the references, and the sheets as they were in the same trip. */
export interface Reading {
  readonly blocks: readonly (readonly Block[])[];
  readonly sheets: readonly SheetInfo[];
}

interface Answer {
  readonly found: readonly (Found | null)[];
  readonly sheets: readonly SheetInfo[];
}

const askTarget = (context: Context, target: Target): (() => Found | null) => {
  const { used, whole } = placeOf(context, target);
  used.load("rowIndex,columnIndex,values,valueTypes,numberFormat");
  return () => {
    const place = whole();
    if (place === null) return null;
    if (used.isNullObject) return { ...place, top: 0, left: 0, cells: [] };
    const cells = typeCells(used.values, used.valueTypes, used.numberFormat);
    return { ...place, top: used.rowIndex, left: used.columnIndex, cells };
  };
};

const isTarget = (ref: RangeRef): ref is Exclude<RangeRef, { kind: "everything" }> => ref.kind !== "everything";

/** One trip for all targets and the list of sheets; several when the answer is more than Excel sends at once. */
const readTargets = async (targets: readonly Target[]): Promise<Outcome<Answer>> => {
  const whole = await trip((context): (() => Answer) => {
    const sheets = askSheets(context);
    const asked = targets.map((target) => askTarget(context, target));
    return () => ({ sheets: sheets(), found: asked.map((answer) => answer()) });
  });
  return !whole.ok && whole.refusal.code === "excel-too-much" ? readInPieces(targets) : whole;
};

/**
 * One trip, whatever the number of references and rows. "everything" takes one more: first the list of sheets (with
 * all other references), then the used range of each. More only when the answer is over Excel's payload limit.
 */
export const read = async (refs: readonly RangeRef[]): Promise<Outcome<Reading>> => {
  const targets = refs.filter(isTarget);
  const first = await readTargets(targets);
  if (!first.ok) return first;
  const { sheets, found } = first.value;
  const byTarget = new Map<RangeRef, Found | null>(targets.map((target, index) => [target, found[index] ?? null]));
  const all = refs.every(isTarget)
    ? null
    : await readTargets(sheets.map(({ name }) => ({ kind: "sheet", sheet: name })));
  if (all !== null && !all.ok) return all;
  const blocksOf = (ref: RangeRef): readonly Block[] => {
    const places = ref.kind === "everything" ? (all?.value.found ?? []) : [byTarget.get(ref) ?? null];
    return places.flatMap((place) => (place === null ? [] : [blockOf(place, sheets)]));
  };
  return { ok: true, value: { sheets, blocks: refs.map(blocksOf) } };
};
