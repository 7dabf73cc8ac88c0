import { finding } from "../findings/make";
import { lastOf, type Steps } from "../kernel/steps";
import type { Catalogue } from "../plan/catalogue";
import { namedCells } from "../sheet/address";
import type { SheetBlock } from "../sheet/find";
import type { CheckedWorkbook } from "./check-workbook";
import { lostSteps } from "./lost-formulas";
import { madeAlike } from "./made-anew";
import { standsAsMade } from "./restore";

/**
 * A checked workbook, which is not ready where hidden steps are gone from its rows, or stand beside others, and cannot be put
 * back since the rows have moved as well: its results, its readiness line and what is printed of it are then those of
 * other rows, however right the figures are. `blocks` are the used ranges that were checked.
 */
export const withPartedSteps = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): CheckedWorkbook => lastOf(partedInSteps(catalogue, checked, blocks));

/** The same in steps. */
export function* partedInSteps(
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): Steps<CheckedWorkbook> {
  const lost = (yield* lostSteps(catalogue, checked, blocks)).filter(({ isStep }) => isStep);
  const made = lost.length === 0 ? null : yield* madeAlike(catalogue, checked);
  const apart = lost.filter(({ table }) => made?.sheets.some((sheet) => standsAsMade(sheet, table)) !== true);
  // A step too many says nothing where none is missed.
  const [first] = apart.filter(({ isSurplus }) => !isSurplus);
  if (first === undefined) return checked;
  const cells = apart.map(({ row }) => row.cellOf("n").at);
  const { report } = checked;
  const found = finding("steps-apart", first.row.cellOf("n").at, { count: apart.length, cells: namedCells(cells) });
  const findings = [...report.findings, found];
  return { ...checked, report: { ...report, findings } };
}
