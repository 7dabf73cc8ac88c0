/// <reference types="office-js" />
import { grouped } from "../../../kernel/groups";
import type { Area } from "../../../sheet/model";
import { cellsIn } from "../../port/model-limits";
import { drawBox, linesOf } from "../looks";
import { addressesOf, rectanglesOf, type Spot } from "../rectangles";
import { overhead, type Write } from "../writes";
import { bareLook, type CellLook } from "./cell-look";

/** The tables of a sheet that have lines of one colour, and what most of their cells look like. */
export interface Tables {
  readonly areas: readonly Area[];
  readonly look: CellLook;
}

/** So many boxed cells are worth the actions that a look by areas takes; fewer carry theirs themselves. */
const enough = 150;

const isTable = ({ top, left, bottom, right }: Area): boolean => bottom > top && right > left;

/** What most of the cells have. */
const commonest = <Facet extends keyof CellLook>(looks: readonly CellLook[], facet: Facet): CellLook[Facet] => {
  const groups = [...grouped(looks, (look) => [look[facet]])].sort(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0] ?? bareLook[facet];
};

/** Blocks of boxed cells, whatever else these look like. */
export const tablesOf = (cells: readonly (Spot & { readonly look: CellLook })[]): readonly Tables[] =>
  [...grouped(cells, ({ look }) => [look.lines])].flatMap(([lines, boxed]): Tables[] => {
    const areas = lines === null ? [] : rectanglesOf(boxed).filter(isTable);
    if (areas.reduce((sum, area) => sum + cellsIn(area), 0) < enough) return [];
    const looks = boxed.map(({ look }) => look);
    const [name, size] = [commonest(looks, "name"), commonest(looks, "size")];
    const [vertical, wrap] = [commonest(looks, "vertical"), commonest(looks, "wrap")];
    return [{ areas, look: { ...bareLook, lines, name, size, vertical, wrap } }];
  });

/** Lines, font, upright place and wrapping, each once for all the tables. */
export const tableWrites = (sheet: string, { areas, look }: Tables): readonly Write[] => {
  const [first] = areas;
  if (first === undefined) return [];
  return addressesOf(areas).map((address) => ({
    sheet,
    bytes: overhead * 25 + address.length,
    run: (found) => {
      const { format } = found.getRanges(address).untrack();
      if (look.name !== null) format.font.name = look.name;
      if (look.size !== null) format.font.size = look.size;
      format.verticalAlignment = look.vertical;
      format.wrapText = look.wrap;
      if (look.lines !== null) drawBox(format, linesOf(first), look.lines);
    },
  }));
};
