import { startTransition, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Rows drawn at once: all rows of a whole plan in one go would hold the page up. */
const portion = 12;

/** Of the rows, those from `from` up to before `to` are drawn. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
}

/** Where drawing begins: round the row that is gone to, else at the top. */
export const firstDrawn = (count: number, goal: number): Drawn => {
  const from = goal < portion ? 0 : goal - portion / 2;
  return { from, to: Math.min(count, from + portion) };
};

/** One portion more, first below, where one reads on. */
export const moreDrawn = ({ from, to }: Drawn, count: number): Drawn =>
  to < count ? { from, to: Math.min(count, to + portion) } : { from: Math.max(0, from - portion), to };

/** With a row in it that must be there at once; far from those that are drawn, drawing begins again round it. */
export const withRow = ({ from, to }: Drawn, row: number, count: number): Drawn => {
  if (row < 0) return { from, to };
  if (row < from - portion || row >= to + portion) return firstDrawn(count, row);
  return { from: Math.min(from, row), to: Math.max(to, row + 1) };
};

/** How many of a list's rows are drawn: a portion more after each that is on the screen. */
export const useGrowing = (count: number): number => {
  const [drawn, setDrawn] = useState(portion);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setDrawn((before) => before + portion);
      });
    }, 30);
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, count]);
  return drawn;
};

/**
 * Which rows of a list are drawn: some round the one gone to (`goal`, -1: none), then a portion after each that is on the
 * screen, until all are. Rows that come above what is seen do not move it: `scroller` is what scrolls.
 */
export const usePortions = (count: number, goal: number, scroller: RefObject<HTMLElement | null>): Drawn => {
  const [drawn, setDrawn] = useState(() => firstDrawn(count, goal));
  // How high all is before rows come above what is seen; null: none do. Read when nothing waits to be laid out.
  const height = useRef<number>(null);
  const now = withRow({ from: drawn.from, to: Math.min(drawn.to, count) }, goal, count);
  if (now.from !== drawn.from || now.to !== drawn.to) setDrawn(now);
  const { from, to } = now;
  useEffect(() => {
    if (from === 0 && to >= count) return undefined;
    const timer = setTimeout(() => {
      height.current = to >= count ? (scroller.current?.scrollHeight ?? null) : null;
      startTransition(() => {
        setDrawn((before) => moreDrawn(before, count));
      });
    }, 30);
    return () => {
      clearTimeout(timer);
    };
  }, [from, to, count, scroller]);

  useLayoutEffect(() => {
    const place = scroller.current;
    if (place !== null && height.current !== null) place.scrollTop += place.scrollHeight - height.current;
    height.current = null;
  }, [from, scroller]);
  return now;
};
