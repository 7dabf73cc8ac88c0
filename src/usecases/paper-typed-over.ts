import { finding, type KnownFinding } from "../findings/make";
import { lastOf, type Steps } from "../kernel/steps";
import type { Catalogue } from "../plan/catalogue";
import { cellAddress } from "../sheet/address";
import type { SheetBlock } from "../sheet/find";
import type { CheckedWorkbook } from "./check-workbook";
import { papersAlike } from "./made-anew";
import { typedOverOnPaper } from "./restore";

/**
 * Print views only show: whoever writes into one signs what the entries do not say. One word for all cells, at the first.
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
  const found = typedOverOnPaper(yield* papersAlike(catalogue, checked), blocks);
  const [first] = found;
  if (first === undefined) return [];
  const { sheet, cell } = first;
  return [finding("paper-typed-over", cellAddress(sheet, cell.row, cell.column), { count: found.length })];
}
