import { type KeyboardEvent, useMemo, useState } from "react";

const rowAfter = (key: string, at: number, count: number): number | null => {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
};

interface Roving {
  /** 0 for the one row that Tab reaches, -1 for the others. */
  readonly tabIndex: (key: string) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (key: string) => void;
}

const move = (event: KeyboardEvent<HTMLElement>): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? null : rowAfter(event.key, at, rows.length);
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
};

/**
 * One tab stop for a whole list; arrows, Home and End move within it. Rows are the `[data-row]` of the element. The same
 * until the stop is another.
 */
export const useRoving = (keys: readonly string[]): Roving => {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = current !== null && keys.includes(current) ? current : keys[0];
  return useMemo(() => ({ tabIndex: (key) => (key === stop ? 0 : -1), onFocus: setCurrent, onKeyDown: move }), [stop]);
};
