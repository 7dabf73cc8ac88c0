import { finding, type KnownFinding } from "../findings/make";
import { lastOf, type Steps } from "../kernel/steps";
import type { Catalogue } from "../plan/catalogue";
import { cellAddress } from "../sheet/address";
import type { SheetBlock } from "../sheet/find";
import type { CheckedWorkbook } from "./check-workbook";
import { papersAlike } from "./made-anew";
import { lostOnPaper, renamedOf } from "./restore";

/**
 * Print views only show: whoever writes into one signs what the entries do not say, and one whose sheet for entries was
 * replaced by a copy shows nothing. One word for all cells, at the first.
 * `blocks` are the used ranges that were checked; of those whose formulas are not known, none.
 */
export const paperTypedOver = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): readonly KnownFinding[] => lastOf(paperInSteps(catalogue, checked, blocks));

/** The same in steps. */
export function* paperInSteps(
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): Steps<readonly KnownFinding[]> {
  const made = yield* papersAlike(catalogue, checked);
  const found = lostOnPaper(made, blocks);
  const [first] = found;
  if (first === undefined || made === null) return [];
  const at = cellAddress(first.sheet, first.cell.row, first.cell.column);
  const count = found.length;
  const [renamed] = renamedOf(made, blocks);
  if (renamed !== undefined) return [finding("paper-sheet-renamed", at, { count, sheet: renamed })];
  return [finding(found.some(({ kind }) => kind === "over") ? "paper-typed-over" : "paper-cut-off", at, { count })];
}
