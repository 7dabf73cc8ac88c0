import type { Area } from "./address";
import { color, oneOf } from "./arguments";
import { missing } from "./errors";
import type { Side } from "./grid";
import { mayFormat, type Place } from "./place";
import { defineType } from "./types";

/** Which edges of which cells a border of an area is: the outer line of the area, or the lines between its cells. */
type Edge = (area: Area) => { readonly side: Side; readonly cells: Area }[];

const edges: Readonly<Record<string, Edge>> = {
  EdgeTop: (area) => [{ side: "top", cells: { ...area, bottom: area.top } }],
  EdgeBottom: (area) => [{ side: "bottom", cells: { ...area, top: area.bottom } }],
  EdgeLeft: (area) => [{ side: "left", cells: { ...area, right: area.left } }],
  EdgeRight: (area) => [{ side: "right", cells: { ...area, left: area.right } }],
  InsideHorizontal: (area) => [
    { side: "bottom", cells: { ...area, bottom: area.bottom - 1 } },
    { side: "top", cells: { ...area, top: area.top + 1 } },
  ],
  InsideVertical: (area) => [
    { side: "right", cells: { ...area, right: area.right - 1 } },
    { side: "left", cells: { ...area, left: area.left + 1 } },
  ],
};

interface BorderPlace extends Place {
  readonly edge: Edge;
}

const draw = (place: BorderPlace, paint: (before: string | null) => string | null): void => {
  mayFormat(place);
  for (const { side, cells } of place.areas.flatMap((area) => place.edge(area))) {
    for (let row = cells.top; row <= cells.bottom; row += 1) {
      for (let column = cells.left; column <= cells.right; column += 1) {
        const format = place.sheet.grid.format(row, column);
        format.borders[side] = paint(format.borders[side]);
      }
    }
  }
};

const border = defineType<BorderPlace>("RangeBorder", {
  set: {
    style: (place, value) => {
      const style = oneOf(value, ["None", "Continuous"], "style");
      draw(place, (before) => (style === "None" ? null : (before ?? "#000000")));
    },
    /** A line that is not there is drawn by giving it a colour, as in Excel. */
    color: (place, value) => {
      const given = color(value);
      draw(place, () => given);
    },
  },
});

export const borders = defineType<Place>("RangeBorderCollection", {
  item: (place, key) => {
    const edge = typeof key === "string" && Object.hasOwn(edges, key) ? edges[key] : undefined;
    if (edge === undefined) throw missing(`border ${String(key)}`);
    return border({ ...place, edge });
  },
});
