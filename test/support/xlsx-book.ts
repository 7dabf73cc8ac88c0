import type { Block, Change, RangeRef } from "../../src/workbook/port";
import { openWorkbook, type XlsxWorkbook } from "../../src/workbook/xlsx";

/** Opens a file that must open. */
export function opened(bytes: Uint8Array): XlsxWorkbook {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** The file with the changes written in, which must succeed. */
export async function marked(bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const book = opened(bytes);
  const outcome = await book.apply(changes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return book.save();
}

/** The blocks of one reference in a file that must open. */
export async function blocksOf(book: XlsxWorkbook, ref: RangeRef = { kind: "everything" }): Promise<readonly Block[]> {
  const outcome = await book.read([ref]);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value[0] ?? [];
}
