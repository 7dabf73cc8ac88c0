import type { FigureKey } from "../kernel/ids";
import type { SelfPart } from "../plan/asked/common";
import { matchKey } from "./paper";
import { type NativePlace, rangeOf } from "./place";
import type { Native } from "./text";

/** What was read of whoever fills a form, where the work sheet says it: "" where nothing can be read. */
export const selfOnPaper = (place: NativePlace, part: SelfPart, key: FigureKey): Native => {
  const at = (helper: "n" | "nSeen" | "nTail"): string =>
    `INDEX(${place.prefix}${rangeOf(place, helper)},${matchKey(place, key)})`;
  return { formula: `IFERROR(IF(${at("n")}="D",${at(part === "period" ? "nTail" : "nSeen")},""),"")`, blank: "" };
};
