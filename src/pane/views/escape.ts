import type { KeyboardEvent } from "react";

/** Closes on Escape what the focus is in; whatever takes the key itself (a list that is open) has it first. */
export const onEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
