/** A rule sheet that is open in Excel, as it was judged last. */
export interface OpenRuleSheet {
  /** The plan's title, or its id where it has none. */
  readonly title: string;
  /** Lines that nobody has decided yet, and all that there are. */
  readonly undecided: number;
  readonly lines: number;
  /** Cells of "Cần sửa" that say something, as "Sheet!B4", the first first. */
  readonly faults: readonly string[];
  /** Lines that were there when the sheet was written and are no more. */
  readonly deleted: number;
  /** Sheets and headings that are gone: nothing is judged then. */
  readonly lost: readonly string[];
  /** The plan's file, once everything is decided and right. */
  readonly plan: { readonly name: string; readonly text: string } | null;
}
