import type { FormulaWanted } from "../../port/changes";
import { cellName } from "../../../sheet/address";
import { encodeXml } from "../../../files/xml/text";
import { encodeString } from "../strings";
import type { CellSpan } from "./sheet-index";
import { opened, withAttribute } from "./xml-edit";

/** What a marked cell is to hold; `format` null keeps the cell's own. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly formula: FormulaWanted;
  readonly format: number | null;
  /** Points that its row needs to show it whole; 0 when any height will do. */
  readonly height: number;
}

function inlineText(value: string, prefix: string): string {
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return `<${prefix}is><${prefix}t${space}>${encodeXml(encodeString(value))}</${prefix}t></${prefix}is>`;
}

interface Body {
  /** The cell's `t`; null for a number or nothing. */
  readonly type: string | null;
  readonly content: string;
}

/** A formula stays; only the result that the file remembers changes, until the next calculation. */
function formulaBody(formula: string, { value, formula: wanted }: CellMark, prefix: string): Body {
  // One that is put in and remembers nothing is calculated by whoever opens the file.
  if (wanted.kind === "put" && value === null) return { type: null, content: formula };
  const text = typeof value === "number" ? String(value) : encodeXml(encodeString(value ?? ""));
  return { type: typeof value === "number" ? null : "str", content: `${formula}<${prefix}v>${text}</${prefix}v>` };
}

function constantBody(value: string | number | null, prefix: string): Body {
  if (value === null || value === "") return { type: null, content: "" };
  if (typeof value === "string") return { type: "inlineStr", content: inlineText(value, prefix) };
  return { type: null, content: `<${prefix}v>${value}</${prefix}v>` };
}

/** The <f> that the cell is to have; null: none. */
function formulaOf(old: CellSpan | null, { formula }: CellMark, prefix: string): string | null {
  if (formula.kind === "put") return `<${prefix}f>${encodeXml(formula.formula)}</${prefix}f>`;
  return formula.kind === "stays" ? (old?.formula ?? null) : null;
}

/** The XML of a marked cell, from the cell that stands there (its other attributes stay) or a new one. */
export function markedCell(old: CellSpan | null, mark: CellMark, prefix: string): string {
  const formula = formulaOf(old, mark, prefix);
  const { type, content } = formula === null ? constantBody(mark.value, prefix) : formulaBody(formula, mark, prefix);
  let tag = old === null ? `<${prefix}c r="${cellName(mark.row, mark.column)}">` : opened(old.tag);
  if (mark.format !== null) tag = withAttribute(tag, "s", String(mark.format));
  tag = withAttribute(tag, "t", type);
  // vm points to a richer value (a linked data type) behind the text that is now replaced.
  tag = withAttribute(tag, "vm", null);
  return content === "" ? tag.replace(/>$/, "/>") : `${tag}${content}</${prefix}c>`;
}
