import type { KeyboardEvent } from "react";

const cellsIn = (row: HTMLTableRowElement | undefined): readonly HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>("[data-cell]") ?? []),
];

interface Place {
  readonly rows: readonly HTMLTableRowElement[];
  readonly row: number;
  readonly column: number;
}

const placeOf = (body: HTMLTableSectionElement, cell: HTMLElement): Place => {
  // A row of headings has no cell to go to.
  const rows = [...body.rows].filter((row) => row.querySelector("[data-cell]") !== null);
  const row = rows.findIndex((each) => each.contains(cell));
  return { rows, row, column: cellsIn(rows[row]).indexOf(cell) };
};

/** The cell of a row that stands under another row's; the last of a row that is shorter. */
const under = ({ rows, column }: Place, row: number): HTMLElement | undefined => {
  const there = cellsIn(rows[row]);
  return there[Math.min(column, there.length - 1)];
};

const leads: Readonly<Record<string, (place: Place, whole: boolean) => HTMLElement | undefined>> = {
  ArrowRight: ({ rows, row, column }) => cellsIn(rows[row])[column + 1],
  ArrowLeft: ({ rows, row, column }) => cellsIn(rows[row])[column - 1],
  ArrowDown: (place) => under(place, place.row + 1),
  ArrowUp: (place) => under(place, place.row - 1),
  Home: ({ rows, row }, whole) => cellsIn(rows[whole ? 0 : row])[0],
  End: ({ rows, row }, whole) => cellsIn(whole ? rows.at(-1) : rows[row]).at(-1),
};

/** One cell alone is reached by Tab: the one that had the focus last. */
export const makeTabStop = (body: HTMLTableSectionElement, cell: HTMLElement): void => {
  for (const other of body.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
};

/** Moves the focus among the cells (`[data-cell]`) of a table's body by arrows, Home, End and both with Ctrl. */
export const onGridKey = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  if (!(event.target instanceof HTMLElement) || event.target.dataset["cell"] === undefined) return;
  const next = leads[event.key]?.(placeOf(event.currentTarget, event.target), event.ctrlKey);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};
