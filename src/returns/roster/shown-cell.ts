import type { Cell } from "../../figures/cell";
import { quoted } from "../../figures/tidy";
import { onOneLine } from "../../kernel/text";

/** What a cell says as a code, a name or a word: Excel keeps a code of digits as a number. */
export const textOf = (cell: Cell | undefined): string => {
  if (cell?.type === "text") return onOneLine(cell.text);
  return cell?.type === "number" ? String(cell.value) : "";
};

/** What stands in a cell, to be named in a problem. */
export const shownCell = (cell: Cell): string => {
  if (cell.type === "date") return cell.day;
  if (cell.type === "error") return cell.code;
  return cell.type === "boolean" ? (cell.value ? "TRUE" : "FALSE") : quoted(textOf(cell));
};
