import type { Text } from "../../kernel/text";
import type { Severity } from "../finding";

/** One finding as the catalogue holds it: `title` for lists, `message` what is wrong, `suggestion` what to do. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /**
   * Whether the sheet's own formulas see it, between rows of one sheet; what blocks and they do not see is said on the sheet by
   * the check (usecases/readiness).
   */
  readonly seen: boolean;
  readonly title: Text;
  readonly message: Text;
  readonly suggestion: Text;
  /** What is said instead at a line of a figures file, which has no cells and no lists to pick from. */
  readonly inFile?: { readonly message?: Text; readonly suggestion?: Text };
}

export type Theme = Readonly<Record<string, CatalogueEntry>>;
