import type { PaneState } from "../model/state";
import { usePane, usePart } from "./context";

/** Whether what was read in whole may be handed in. */
export const isReadyToHandIn = ({ checked }: PaneState): boolean =>
  checked !== null && checked.whole && checked.blocking === 0;

/**
 * How the next step of a page looks: the one primary button of what is on the screen, unless what stands beside the page
 * in a tab has it: the table, while it leads to a cell, or the file that is ready to be taken away.
 */
export const useLead = (): "primary" | "secondary" => {
  const { kind } = usePane();
  const beside = usePart((state) => state.asking > 0 || (kind === "tab" && isReadyToHandIn(state)));
  return beside ? "secondary" : "primary";
};
