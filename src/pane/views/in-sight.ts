import { type RefObject, useEffect, useRef } from "react";

/** Scrolls an element into sight when something new is said in it: whoever pressed a button further down would miss it. */
export const useInSight = <E extends HTMLElement>(said: unknown): RefObject<E | null> => {
  const place = useRef<E>(null);
  useEffect(() => {
    if (said !== null) place.current?.scrollIntoView({ block: "nearest" });
  }, [said]);
  return place;
};
