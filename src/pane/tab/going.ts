import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { TabFile } from "./file-host";
import type { OpenFile } from "./file-state";
import type { LineView, SheetView } from "./lines";

const cellIn = (place: HTMLElement | null, row: number, column: number): HTMLElement | null =>
  place?.querySelector<HTMLElement>(`[data-at="${row},${column}"]`) ?? null;

const isTyped = (cell: unknown): cell is HTMLInputElement | HTMLTextAreaElement =>
  cell instanceof HTMLInputElement || cell instanceof HTMLTextAreaElement;

/** What is typed there takes the place of what is there, as on a sheet. */
const typeInto = (cell: HTMLElement): void => {
  // The one that is being typed into already is written; what stands in it stays.
  const stays = cell === document.activeElement;
  if (stays) cell.blur();
  cell.focus({ preventScroll: true });
  if (isTyped(cell) && !stays) cell.select();
};

/** In the middle of what is seen, with the first row under the head whole: half a heading tells nothing. */
const bringIntoSight = (scroller: HTMLElement | null, cell: HTMLElement): void => {
  const row = cell.closest("tr");
  // No further to the side than it must: the words of what is asked stand left of it.
  (row ?? cell).scrollIntoView({ block: "center", inline: "nearest" });
  if (row === null) return;
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  const head = scroller?.querySelector("thead th")?.getBoundingClientRect();
  if (scroller === null || head === undefined || head.height < 2) return;
  const cut = [...scroller.querySelectorAll("tbody tr")]
    .map((each) => each.getBoundingClientRect())
    .find(({ top, bottom }) => top < head.bottom - 1 && bottom > head.bottom + 1);
  if (cut !== undefined) scroller.scrollTop += cut.top - head.bottom;
};

/**
 * Brings the cell asked for into view once, with the focus where it can be typed into: before anything else happens on the
 * page, so that a key pressed right after is typed there.
 */
export const useGoal = (
  file: OpenFile,
  { sheet, lines }: SheetView,
  place: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
): void => {
  const reached = useRef<OpenFile["goal"]>(null);
  const { goal } = file;
  useLayoutEffect(() => {
    if (goal === null || goal === reached.current || goal.sheet !== sheet) return;
    const found = cellIn(place.current, goal.row, goal.column);
    if (found === null) return;
    reached.current = goal;
    bringIntoSight(scroller.current, found);
    typeInto(found);
  }, [goal, sheet, lines, place, scroller]);
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place of the cell in the sheet that has the focus, or that something happens to. */
export const placeOf = (target: EventTarget | null): Place | null => {
  const at = target instanceof HTMLElement ? (target.dataset["at"] ?? "") : "";
  const [row, column] = at.split(",").map(Number);
  return at === "" || row === undefined || column === undefined ? null : { row, column };
};

/** Every entry cell of a sheet in its order. */
const entriesOf = ({ common, lines }: SheetView): readonly Place[] =>
  [...common, ...lines.filter((line): line is LineView => line.kind === "line")].flatMap(
    ({ figures, notes, confirmed, reason }) =>
      [...figures, ...notes, ...(confirmed === null ? [] : [confirmed]), ...(reason === null ? [] : [reason])].map(
        ({ row, cell }) => ({ row, column: cell.column }),
      ),
  );

/** Enter goes to the entry cell below in the same column, as on a sheet, whether or not it is drawn yet. */
export const useEnter =
  (tab: TabFile, view: SheetView) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || !isTyped(event.target)) return;
    // A cell takes no line break.
    event.preventDefault();
    const from = placeOf(event.target);
    if (from === null) return;
    const below = entriesOf(view).find(({ row, column }) => row > from.row && column === from.column);
    if (below === undefined) return;
    const there = cellIn(event.currentTarget, below.row, below.column);
    if (there === null) void tab.host.goTo(view.sheet, below.row, below.column);
    else typeInto(there);
  };
