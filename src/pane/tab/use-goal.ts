import { type RefObject, useEffect, useRef } from "react";
import type { OpenFile } from "./file-state";
import type { RowView, TableView } from "./table";

/** Brings the cell asked for into view once, with the focus where it can be typed into. */
export const useGoal = (
  file: OpenFile,
  view: TableView,
  rows: readonly RowView[],
): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const reached = useRef<OpenFile["goal"]>(null);
  const { goal } = file;
  useEffect(() => {
    if (goal === null || goal === reached.current || goal.sheet !== view.sheet) return;
    const found = place.current?.querySelector<HTMLElement>(`[data-at="${goal.row},${goal.column}"]`);
    if (found === null || found === undefined) return;
    reached.current = goal;
    found.scrollIntoView({ block: "center", inline: "center" });
    found.focus({ preventScroll: true });
  }, [goal, view.sheet, rows]);
  return place;
};
