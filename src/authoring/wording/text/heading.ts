/** What the heading of a column says beside its name. */

const named = ["%", "điểm", "tỷ đồng", "triệu đồng"];
const bracketed = /\(([^()]{1,30})\)/u;

const plain = (text: string): string =>
  text.toLowerCase().replace("đvt", "").replace("tỷ lệ", "").replace(":", "").trim();

/** The unit in a heading: "Năm 2026 (%)" is "%"; null where it gives none. */
export function unitInHeading(heading: string): string | null {
  const inside = plain(bracketed.exec(heading)?.[1] ?? "");
  if (named.includes(inside)) return inside;
  return heading.trim().endsWith(" %") ? "%" : null;
}

/** A heading without its unit, as its time is read. */
export const withoutUnit = (heading: string): string =>
  unitInHeading(heading) === null ? heading : heading.replace(bracketed, " ").replace("%", " ").trim();
