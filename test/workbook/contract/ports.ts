import type { Cell } from "../../../src/figures/cell";
import type { WorkbookModel } from "../../../src/sheet/model";
import type { Block, Change, WorkbookPort } from "../../../src/workbook/port";

/** Gives a workbook that holds the model and nothing else that matters. */
export type Open = (model: WorkbookModel) => Promise<WorkbookPort>;

export const blank: Cell = { type: "blank" };
export const change = (row: number, column: number, value: Change["value"], style: Change["style"] = null): Change => ({
  kind: "cell",
  sheet: "Phụ lục 1",
  row,
  column,
  value,
  style,
});

/** The cell at a place of the sheet, whatever the shape of the block. */
export const cellAt = (block: Block | undefined, row: number, column: number): Cell =>
  block?.cells[row - block.top]?.[column - block.left] ?? blank;

export const one = async (
  port: WorkbookPort,
  ...refs: Parameters<WorkbookPort["read"]>[0]
): Promise<readonly (readonly Block[])[]> => {
  const read = await port.read(refs);
  if (!read.ok) throw new Error(`refused: ${read.refusal.code}`);
  return read.value;
};

export const everything = async (port: WorkbookPort): Promise<readonly Block[]> =>
  (await one(port, { kind: "everything" }))[0] ?? [];

/** Every filled cell of the workbook, for comparing before and after. */
export const filled = async (port: WorkbookPort): Promise<Record<string, Cell>> => {
  const entries: [string, Cell][] = [];
  for (const block of await everything(port)) {
    block.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell.type !== "blank") entries.push([`${block.sheet}!${block.top + row},${block.left + column}`, cell]);
      });
    });
  }
  return Object.fromEntries(entries);
};

/** The filled part of one sheet. */
export const sheetOf = async (port: WorkbookPort, name: string): Promise<Block | undefined> =>
  (await everything(port)).find((block) => block.sheet === name);
