import type { EntryFrame } from "../sheet/draft";
import { columnLetters } from "../sheet/address";
import type { ConditionalFormat } from "../sheet/model";
import type { Role } from "../sheet/roles";
import { ground } from "../native/place";
import type { Column } from "../plan/schema/pack";
import { columnPlaces } from "./appendix-rows";

/** Rows of a table on its sheet, from 0. */
interface Lines {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** Whether a figure stands on a row: a section keeps its own look. */
const showsFigure = ({ columns }: EntryFrame, row: number): string => {
  const filled = (role: Role): readonly string[] =>
    columns.flatMap((each) => (each.role === role ? [`$${columnLetters(each.column)}${row + 1}<>""`] : []));
  return `OR(${[...filled("key"), ...filled("targets")].join(",")})`;
};

/**
 * Which milestone counts on the day of judgement: the heading of the one in force dark and its column
 * tinted, those behind the next one grey.
 */
export const milestoneFormats = (
  columns: readonly Column[],
  frame: EntryFrame,
  { header, first, last }: Lines,
): readonly ConditionalFormat[] => {
  const now = ground(frame, "year");
  const milestones = columnPlaces(columns, frame)
    .flatMap(({ column: { year }, at }) => (year === undefined ? [] : [{ year, at }]))
    .sort((a, b) => a.year - b.year);
  return milestones.flatMap(({ year, at }, index): readonly ConditionalFormat[] => {
    const [before, after] = [milestones[index - 1]?.year, milestones[index + 1]?.year];
    const begun = `${now}>=${year}`;
    const inForce = after === undefined ? begun : `${begun},${now}<${after}`;
    const lines = { top: first, left: at, bottom: last, right: at };
    return [
      { area: { ...lines, top: header, bottom: header }, formula: `AND(${inForce})`, style: "milestoneHeader" },
      { area: lines, formula: `AND(${inForce},${showsFigure(frame, first)})`, style: "milestoneInForce" },
      ...(before === undefined
        ? []
        : [
            {
              area: lines,
              formula: `AND(${now}<${before},${showsFigure(frame, first)})`,
              style: "milestoneLater",
            } as const,
          ]),
    ];
  });
};
