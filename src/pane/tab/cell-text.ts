import { vietnameseDay } from "../../kernel/day";
import { plainNumber } from "../../kernel/numbers";
import type { Cell } from "../../figures/cell";
import { readNumberText } from "../../figures/number-grammar";
import type { EntryKind } from "./entry-kinds";

/** A cell as a Vietnamese Excel shows it: a comma before decimals, day/month/year. */
export const cellText = (cell: Cell): string => {
  switch (cell.type) {
    case "blank":
      return "";
    case "number":
      return cell.percent === true ? `${plainNumber(cell.value * 100, "vi")}%` : plainNumber(cell.value, "vi");
    case "text":
      return cell.text;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "date":
      return vietnameseDay(cell.day);
    case "error":
      return cell.code;
  }
};

/**
 * What is written for what was typed: a number where a number is asked and the text is one beyond doubt, else the text as
 * it is, so that checking says what is wrong with it; null for nothing.
 */
export const writtenFor = (typed: string, kind: EntryKind): string | number | null => {
  const text = typed.normalize("NFC").trim();
  if (text === "") return null;
  if (kind.kind === "words" || (kind.kind === "list" && !/^\d$/.test(text))) return text;
  const reading = readNumberText(text);
  return reading.kind === "value" && !reading.percent ? reading.value : text;
};
