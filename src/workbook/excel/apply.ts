/// <reference types="office-js" />
import type { Change, Outcome } from "../port";
import { bySheet, type Wanted } from "./changes";
import { lookWrites, mark } from "./looks";
import { rectanglesOf } from "./rectangles";
import { diagnose } from "./diagnose";
import { sameSheet, type SheetInfo } from "./sheet-list";
import { shielded } from "./shield";
import { contentWrites, type Write } from "./writes";

const keyOf = (row: number, column: number): string => `${row},${column}`;

const writesFor = (sheet: string, cells: readonly Wanted[]): readonly Write[] => {
  const values = new Map(cells.map(({ row, column, value }) => [keyOf(row, column), value]));
  const contents = rectanglesOf(cells).flatMap((area) =>
    contentWrites(sheet, area, (row, column) => {
      const value = values.get(keyOf(row, column));
      return value === undefined ? null : { input: value ?? "", isFormula: false };
    }),
  );
  const styled = cells.flatMap(({ row, column, style }) => (style === null ? [] : [{ row, column, style }]));
  return [...contents, ...lookWrites(sheet, styled, mark)];
};

const attempt = async (
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  known: readonly SheetInfo[],
): Promise<Outcome<null>> => {
  const writes = [...wanted].flatMap(([sheet, cells]) => writesFor(sheet, cells));
  const locked = known.filter(
    ({ name, protection }) => protection !== null && [...wanted.keys()].some((sheet) => sameSheet(sheet, name)),
  );
  return shielded(locked, writes);
};

/**
 * Writes marks: one trip for any number of cells, more only where they are over Excel's payload limit.
 * Values go as few unbroken blocks, looks as one set of actions per style; no other cell is touched.
 *
 * Taking marks away is another `apply`: value null with the style the template gives the cell. What was there before is
 * known without looking, since marks stand in result cells that our own template made: a copy taken at marking time
 * would be gone when the workbook is opened next day, or be a copy of older marks. Number format, alignment, size and
 * protection are never changed by a mark (./looks), so the template's look comes back exactly.
 *
 * `known` is what the last read saw of the sheets. One that was protected without a password is opened and closed
 * again with its own options in the same trip. When Excel refuses, one more trip finds out which sheet it was.
 */
export const apply = async (changes: readonly Change[], known: readonly SheetInfo[]): Promise<Outcome<null>> => {
  const wanted = bySheet(changes);
  if (!wanted.ok) return wanted;
  if (wanted.value.size === 0) return { ok: true, value: null };
  const sheets = [...wanted.value.keys()];
  const done = await attempt(wanted.value, known);
  if (done.ok) return done;
  const cause = await diagnose(done.refusal, sheets, known);
  if (cause.kind === "refused") return { ok: false, refusal: cause.refusal };
  const again = await attempt(wanted.value, cause.sheets);
  if (again.ok) return again;
  const last = await diagnose(again.refusal, sheets, cause.sheets);
  return { ok: false, refusal: last.kind === "refused" ? last.refusal : again.refusal };
};
