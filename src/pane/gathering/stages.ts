import { useEffect, useState } from "react";

/** How many parts of a page are drawn by now: a few at a time, so that between them the page stays alive. */
export const useStages = (count: number, atOnce = 1): number => {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => {
      setDrawn(drawn + atOnce);
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, count, atOnce]);
  return drawn;
};
