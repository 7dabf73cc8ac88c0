import type { ImportRow } from "../tables/rows";

/** A year ahead, and the words that set it. */
export interface Milestone {
  readonly text: string;
  readonly year: number;
}

/** "Đến năm 2030" in a heading of some length, of another year than the plan's. */
export function milestoneIn(heading: string, planYear: number | null): Milestone | null {
  const found = /(?:đến|tới) (?:hết )?năm (20\d\d)/iu.exec(heading);
  const year = Number(found?.[1]);
  return found === null || heading.length > 120 || year === planYear ? null : { text: found[0], year };
}

/** The milestone of the rows below a section: its own ("II. Đến năm 2045"); a part of a section keeps the one `before` it. */
export function sectionMilestone({ id, cells }: ImportRow, planYear: number | null, before: Milestone | null) {
  return milestoneIn(cells.join(" "), planYear) ?? (/^[IVXLC]+$|^[A-Z]$/u.test(id) ? null : before);
}
