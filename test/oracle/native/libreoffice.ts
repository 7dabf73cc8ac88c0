import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { areaName } from "../../../src/sheet/address";
import type { SheetBlock } from "../../../src/sheet/find";
import type { Area, WorkbookModel } from "../../../src/sheet/model";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { bareSheet } from "../../fixtures/sample-model";
import { libreOfficeJobs, type Shown, type Step } from "../../support/libreoffice";
import { type Book, collect, resultCells, type Shown as Results } from "./calculators";
import { filledModel } from "./filled";

export type Locale = "en-US" | "vi-VN";

const valueAt = (blocks: readonly SheetBlock[], sheet: string, row: number, column: number): string | number | null => {
  const block = blocks.find((candidate) => candidate.sheet === sheet);
  const cell = block?.cells[row - block.top]?.[column - block.left];
  if (cell?.type === "number") return cell.value;
  if (cell?.type === "text") return cell.text === "" ? null : cell.text;
  return cell === undefined || cell.type === "blank" ? null : JSON.stringify(cell);
};

/** The results that stand in a saved file. */
export const resultsIn = (book: Pick<Book, "model">, blocks: readonly SheetBlock[]): ReadonlyMap<string, Results> => {
  const cells = resultCells(book);
  return collect(
    cells,
    cells.map(({ sheet, row, column }) => valueAt(blocks, sheet, row, column)),
  );
};

type Values = readonly (readonly (string | number)[])[];

/** The columns of results, from the first to the last, of every sheet that has some. */
const areasOf = (book: Pick<Book, "model">): ReadonlyMap<string, Area> => {
  const areas = new Map<string, Area>();
  for (const { sheet, row, column } of resultCells(book)) {
    const area = areas.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    areas.set(sheet, {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    });
  }
  return areas;
};

/** Reads the columns of results of every sheet as they stand. */
export const readSteps = (book: Pick<Book, "model">): readonly Step[] =>
  [...areasOf(book)].map(([sheet, area]): Step => ({ op: "values", sheet, area: areaName(area) }));

const stepsFor = (book: Book): readonly Step[] => [{ op: "calculate" }, ...readSteps(book)];

/** The results among what `readSteps` read. */
export const shownIn = (book: Pick<Book, "model">, answers: readonly Shown[]): ReadonlyMap<string, Results> => {
  const blocks = new Map<string, { readonly area: Area; readonly rows: Values }>();
  [...areasOf(book)].forEach(([sheet, area], index) => {
    const answer = answers[index];
    if (answer?.type === "values") blocks.set(sheet, { area, rows: answer.rows });
  });
  const cells = resultCells(book);
  return collect(
    cells,
    cells.map(({ sheet, row, column }) => {
      const block = blocks.get(sheet);
      const value = block?.rows[row - block.area.top]?.[column - block.area.left];
      return value === undefined || value === "" ? null : value;
    }),
  );
};

/**
 * Written by our own writer without looks: these workbooks are large, and how files look is proved on real templates
 * (./real-forms.test.ts).
 */
const quickly = (model: WorkbookModel): Promise<Uint8Array> =>
  writeWorkbook({
    title: model.title,
    names: [],
    sheets: model.sheets.map(({ name, visibility, cells }) => ({
      ...bareSheet,
      name,
      visibility,
      cells: cells.filter(({ content }) => content !== null).map((cell) => ({ ...cell, style: "plain" })),
    })),
  });

/** What LibreOffice makes of filled workbooks once it has calculated everything anew, on computers of these locales. */
export const byLibreOffice = async (
  books: readonly Book[],
  locales: readonly Locale[],
): Promise<readonly (readonly ReadonlyMap<string, Results>[])[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), "native-"));
  const file = (index: number): string => path.join(folder, `${index}.xlsx`);
  try {
    for (const [index, book] of books.entries())
      await writeFile(file(index), await quickly(filledModel(book.model, book.entries)));
    const jobs = books.map((book, index) => ({ input: file(index), steps: stepsFor(book) }));
    const answers: (readonly Shown[][])[] = [];
    for (const locale of locales) answers.push(await libreOfficeJobs(jobs, 600_000, locale));
    return answers.map((jobAnswers) => books.map((book, index) => shownIn(book, jobAnswers[index] ?? [])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
