import type { Helper } from "./columns";
import { lookUp, rangeOf, type RowCells } from "./place";
import type { NativeFigure } from "./spec";
import { firstOf, iff, type Native, or } from "./text";

/** How many of a figure's lines are in a state; of all its lines when none is named. */
export const countLines = (
  { place }: RowCells,
  { id }: NativeFigure,
  helper: "line" | "reason" | "open" | null,
  is = "",
): string => {
  const ids = rangeOf(place, "id");
  const own = `${ids},">${id}",${ids},"<${id + 100}"`;
  return helper === null ? `COUNTIFS(${own})` : `COUNTIFS(${own},${rangeOf(place, helper)},${is})`;
};

const itemsState = (cells: RowCells, figure: NativeFigure): string => {
  const count = (state: string): string => countLines(cells, figure, "line", `"${state}"`);
  return firstOf(
    [
      [`${countLines(cells, figure, null)}<${figure.lines}`, '"M"'],
      [`${count("I")}>0`, '"I"'],
      [`${count("M")}>=${figure.lines}`, '"M"'],
      [`${count("N")}>=${figure.lines}`, '"N"'],
      [`${count("X")}>0`, '"X"'],
      [`${count("M")}>0`, '"U"'],
    ],
    '"Y"',
  );
};

/** Each part must hold: the weakest decides, and a part that is still open leaves it open unless another fails already. */
const partsState = (cells: RowCells, figure: NativeFigure): string => {
  const count = (state: string): string => countLines(cells, figure, "line", `"${state}"`);
  const waiting = `${count("M")}+${count("U")}>0`;
  return firstOf(
    [
      [`${countLines(cells, figure, null)}<${figure.lines}`, '"M"'],
      [`${count("I")}>0`, '"I"'],
      [`${count("M")}>=${figure.lines}`, '"M"'],
      [`${count("V")}=0`, iff(waiting, '"U"', '"N"')],
      [waiting, '"W"'],
    ],
    '"V"',
  );
};

const partIds = ({ id, lines }: NativeFigure): readonly number[] =>
  Array.from({ length: lines }, (_, index) => id + index + 1);

/** A cell of the lowest or the highest part. */
const ofPart = (cells: RowCells, figure: NativeFigure, which: "MIN" | "MAX", helper: "n" | "d"): string => {
  const ratios = partIds(figure).map((id) => ({ id, ratio: lookUp(cells.place, "ratio", id, cells.place) }));
  const sought = `${which}(${ratios.map(({ ratio }) => ratio).join(",")})`;
  const last = ratios.at(-1)?.id ?? figure.id;
  return firstOf(
    ratios.slice(0, -1).map(({ id, ratio }) => [`${ratio}=${sought}`, lookUp(cells.place, helper, id, cells.place)]),
    lookUp(cells.place, helper, last, cells.place),
  );
};

/** What the lines of a figure come to together, on the first of them. */
export const wholeCells = (cells: RowCells, figure: NativeFigure): readonly (readonly [Helper, Native])[] => {
  if (figure.measured === "answer") return [["whole", { formula: itemsState(cells, figure), blank: "M" }]];
  const whole = cells.helper("whole");
  const part = (which: "MIN" | "MAX", helper: "n" | "d"): Native => ({
    formula: iff(or(`${whole}="V"`, `${whole}="W"`), ofPart(cells, figure, which, helper), '""'),
    blank: "",
  });
  return [
    ["whole", { formula: partsState(cells, figure), blank: "M" }],
    ["lowOver", part("MIN", "n")],
    ["lowUnder", part("MIN", "d")],
    ["highOver", part("MAX", "n")],
    ["highUnder", part("MAX", "d")],
  ];
};
