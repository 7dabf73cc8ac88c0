import type { SheetBlock } from "../../sheet/find";

/** What a summary says of itself, very hidden: by its first cell it is told from a return, and a later one reads it. */
export const summaryMark = "RASOAT-TONG-HOP";
/** 2: with seals, by which a later summary tells that nothing was changed. */
export const summaryFormat = 2;

/** The hidden sheet's block; null: the workbook is no summary. */
export const markBlock = (blocks: readonly SheetBlock[]): SheetBlock | null =>
  blocks.find(({ cells }) => {
    const first = cells[0]?.[0];
    return first?.type === "text" && first.text === summaryMark;
  }) ?? null;

/** Whether a workbook is a summary, and so no return. */
export const isSummary = (blocks: readonly SheetBlock[]): boolean => markBlock(blocks) !== null;
