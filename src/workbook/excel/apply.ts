/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import { pause } from "../../kernel/pause";
import { failure, success } from "../../kernel/result";
import { bySheet, type Wanted } from "../port/changes";
import { breather, eachInTurn } from "./breather";
import type { Change, RangeRef } from "../port";
import { formulaTest, seenSince, unseen, type Seen } from "./found";
import { contentWrites } from "./inputs";
import { lookWrites, mark } from "./looks";
import { bounding, rectanglesOf } from "./rectangles";
import { read } from "./read";
import { sameSheet } from "./places";
import { diagnose, shielded } from "./protection";
import type { Write } from "./writes";

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** What is typed into a cell for a change. */
const inputOf = ({ value, formula }: Wanted) =>
  formula.kind === "put" ? { input: `=${formula.formula}`, isFormula: true } : { input: value ?? "", isFormula: false };

/** A formula's cell keeps its contents where it stays: Excel works them out itself, and a value would end that. Its look is marked. */
const writesFor = (sheet: string, cells: readonly Wanted[], seen: Seen): readonly Write[] => {
  const isFormula = formulaTest(seen, sheet);
  const plain = cells.filter((cell) => cell.formula.kind !== "stays" || !isFormula(cell));
  const inputs = new Map(plain.map((cell) => [keyOf(cell.row, cell.column), inputOf(cell)]));
  const contents = rectanglesOf(plain).flatMap((area) =>
    contentWrites(sheet, area, (row, column) => inputs.get(keyOf(row, column)) ?? null),
  );
  const styled = cells.flatMap(({ row, column, style }) => (style === null ? [] : [{ row, column, style }]));
  return [...contents, ...lookWrites(sheet, styled, mark)];
};

type WantedCells = ReadonlyMap<string, readonly Wanted[]>;

const attempt = async (wanted: WantedCells, seen: Seen): Promise<Attempt<null>> => {
  const breathe = breather();
  const writing = [...wanted].map(
    ([sheet, cells]) =>
      () =>
        writesFor(sheet, cells, seen),
  );
  const writes = (await eachInTurn(writing, breathe)).flat();
  const names = [...wanted.keys()];
  const locked = seen.sheets.filter(
    ({ name, protection }) => protection !== null && names.some((sheet) => sameSheet(sheet, name)),
  );
  return shielded(locked, writes);
};

/** What must be known before writing: cells that no read has shown are looked at first. */
const lookedAt = async (wanted: WantedCells, seen: Seen): Promise<Attempt<Seen>> => {
  const refs = [...wanted].flatMap(([sheet, cells]): RangeRef[] => {
    const area = bounding(unseen(seen, sheet, cells));
    return area === null ? [] : [{ kind: "area", sheet, area }];
  });
  if (refs.length === 0) return success(seen);
  const reading = await read(refs);
  if (!reading.ok) return reading;
  return success(seenSince(seen, reading.value.seen));
};

/**
 * Writes marks: one trip for any number of cells, more only where they are over Excel's payload limit. Values go as few
 * unbroken blocks, looks as one set of actions per style; no other cell is touched, and formulas stay.
 *
 * Taking marks away is another `apply`: value null with the style the template gives the cell. What was there before is
 * known without looking, since marks stand in result cells that our own template made: a copy taken at marking time
 * would be gone when the workbook is opened next day, or be a copy of older marks. Number format, alignment, size and
 * protection are never changed by a mark (./looks), so the template's look comes back exactly.
 *
 * `before` is what the last read saw: where formulas are, and which sheets are protected. Cells it did not show are read
 * first, in one more trip. A sheet protected without a password is opened and closed again with its own options in the
 * same trip. When Excel refuses, one more trip finds out which sheet it was.
 */
export const apply = async (changes: readonly Change[], before: Seen): Promise<Attempt<null>> => {
  const wanted = bySheet(changes);
  if (!wanted.ok) return wanted;
  if (wanted.value.size === 0) return success(null);
  const looked = await lookedAt(wanted.value, before);
  if (!looked.ok) return looked;
  await pause();
  const seen = looked.value;
  const sheets = [...wanted.value.keys()];
  const done = await attempt(wanted.value, seen);
  if (done.ok) return done;
  const cause = await diagnose(done.refusal, sheets, seen.sheets);
  if (cause.kind === "refused") return failure(cause.refusal);
  const again = await attempt(wanted.value, { ...seen, sheets: cause.sheets });
  if (again.ok) return again;
  const last = await diagnose(again.refusal, sheets, cause.sheets);
  return { ok: false, refusal: last.kind === "refused" ? last.refusal : again.refusal };
};
