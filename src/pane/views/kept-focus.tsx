import { type ReactElement, type ReactNode, useLayoutEffect, useRef } from "react";

/**
 * Round what goes by itself: a notice that the next judgement makes untrue, a bar that ends with its task. When it goes with
 * the focus in it, the focus moves to the chosen tab; left on nothing, whatever is typed next would be lost. Nothing is
 * taken from the grid or from another window.
 */
export const KeptFocus = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (!document.hasFocus() || element?.contains(document.activeElement) !== true) return;
      document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus({ preventScroll: true });
    };
  }, []);
  return <div ref={place}>{children}</div>;
};
