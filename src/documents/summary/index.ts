import { paged } from "../../forms/pages";
import { periodOnPaper } from "../../forms/paper/words";
import type { Catalogue } from "../../plan/catalogue";
import { lastOf, type Steps } from "../../kernel/steps";
import type { SheetModel, WorkbookModel } from "../../sheet/model";
import { countedByCode } from "../../returns/gather/types";
import type { RolledUp } from "../../returns/roll-up";
import { appendixSheets } from "./appendix";
import { dataFormulas, dataSheet } from "./data-sheet";
import { figureLines } from "./figures";
import { callsInSteps } from "./calls";
import { reasonsInSteps, receivedInSteps } from "./lists";
import { markInSteps } from "./mark-sheet";
import { matrixInSteps, matrixParts } from "./matrix";
import { overviewSheet } from "./overview";
import { resultPlaces, resultsInSteps } from "./results";
import type { SinceSummary } from "./since/compare";
import { sinceSheets } from "./since/sheet";

/**
 * The summary of one plan and one period, to be read and to be printed: overview with charts, results, schools by targets, whom
 * to call, the plan's tables with results, reasons, how returns came, and the figures by school from which the sums are calculated.
 * `since`: an earlier summary that it is held against, shown on sheets of their own. Very hidden it says what it is, so that a
 * gathering does not take it for a return. Pure; in steps.
 */
export function* summaryInSteps(
  catalogue: Catalogue,
  rolled: RolledUp,
  since: SinceSummary | null = null,
): Steps<WorkbookModel> {
  const { pack, period } = rolled.gathering;
  const lines = yield* figureLines(catalogue, rolled.gathering);
  const parts = matrixParts(rolled);
  const footerOf = (name: string): string => `${pack.issuer.name} – ${name} – ${periodOnPaper(period)}`;
  const sources = {
    catalogue,
    rolled,
    formulas: dataFormulas(rolled, lines),
    parts,
    returns: countedByCode(rolled.gathering),
  };
  const places = resultPlaces(rolled);
  const sheets: SheetModel[] = [];
  const add = function* (made: readonly SheetModel[]): Steps<undefined> {
    for (const sheet of made) {
      yield;
      sheets.push(paged(sheet));
    }
    return yield;
  };
  yield* add([overviewSheet({ catalogue, rolled, places }, footerOf("Tổng quan"))]);
  yield* add([yield* resultsInSteps(sources, footerOf("Kết quả chỉ tiêu"))]);
  yield* add(since === null ? [] : sinceSheets(rolled, since, footerOf));
  for (const part of parts) yield* add([yield* matrixInSteps(rolled, part, footerOf("Trường × chỉ tiêu"))]);
  yield* add([yield* callsInSteps(rolled, footerOf("Cần đôn đốc"))]);
  yield* add(appendixSheets(rolled, places, footerOf("Phụ lục và kết quả")));
  yield* add([yield* reasonsInSteps(catalogue, rolled, footerOf("Giải trình"))]);
  yield* add([yield* receivedInSteps(rolled, footerOf("Tình hình gửi"))]);
  const seals = yield* markInSteps(rolled, lines);
  return {
    title: `Tổng hợp – ${pack.title}`,
    sheets: [...sheets, dataSheet(rolled, lines, footerOf("Số liệu theo trường")), seals],
    names: [],
  };
}

/** The same at one go. */
export const summaryWorkbook = (...given: Parameters<typeof summaryInSteps>): WorkbookModel =>
  lastOf(summaryInSteps(...given));
