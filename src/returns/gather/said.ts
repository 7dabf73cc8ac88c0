import { readMeta } from "../../sheet/identity";
import type { SheetBlock } from "../../sheet/find";

/** What a workbook of ours says of itself. */
export interface Said {
  readonly viewpoint: "school" | "office";
  readonly plans: readonly string[];
  readonly period: string;
}

/** Whose workbook it is, of which plans and period; null: it is none of ours, or does not say so any more. */
export const saidIn = (blocks: readonly SheetBlock[]): Said | null => {
  const read = readMeta(blocks);
  if (read.kind !== "read") return null;
  const { respondent, plans, period } = read.meta;
  return { viewpoint: respondent.viewpoint, plans: plans.map(({ id }) => id), period };
};
