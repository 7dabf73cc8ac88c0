import { sheetPrefix } from "../../../sheet/address";

/**
 * A formula of the model with its sheets called what they are called in the workbook, where that differs. Text in
 * quotation marks stays as it is.
 */
export const rename = (formula: string, sheets: ReadonlyMap<string, string>): string => {
  const changed = [...sheets].filter(([from, to]) => from !== to);
  if (changed.length === 0) return formula;
  const pieces = formula.split(/("(?:[^"]|"")*")/);
  return pieces
    .map((piece, index) =>
      index % 2 === 1 ? piece : changed.reduce((text, [from, to]) => moved(text, from, to), piece),
    )
    .join("");
};

const moved = (text: string, from: string, to: string): string =>
  text
    .replaceAll(`'${from.replaceAll("'", "''")}'!`, `${sheetPrefix(to)}!`)
    .replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_.'])${escape(from)}!`, "gu"), `${sheetPrefix(to)}!`);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
