import { readAttributes } from "../../../files/xml/attributes";
import { decodeXml, encodeXml } from "../../../files/xml/text";
import { movedFormula } from "../../../sheet/moved-formula";
import type { CellMark } from "./cell-xml";
import { type CellSpan, indexSheet, type SheetIndex } from "./sheet-index";
import { type Splice, splice } from "./xml-edit";

/** What the <f> of a cell says of a formula that stands once for several cells. */
interface SharedFormula {
  readonly group: string;
  /** null on the cells that only name it. */
  readonly text: string | null;
}

const sharedIn = (formula: string | null, part: string): SharedFormula | null => {
  // Few formulas are shared in a file that others wrote; of the others nothing is looked at.
  if (formula?.includes("shared") !== true) return null;
  const [, tag = "", text] = /^(<[^>]*>)(?:([^<]*)<\/)?/.exec(formula) ?? [];
  if (tag === "") return null;
  const attributes = readAttributes(tag, part);
  const group = attributes.get("si");
  if (group === undefined || attributes.get("t") !== "shared") return null;
  return { group, text: text === undefined || text === "" ? null : decodeXml(text, part) };
};

interface Placed extends SharedFormula {
  readonly row: number;
  readonly cell: CellSpan;
}

const sharedOn = (index: SheetIndex, part: string): readonly Placed[] =>
  index.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): readonly Placed[] => {
      const shared = sharedIn(cell.formula, part);
      return shared === null ? [] : [{ ...shared, row, cell }];
    }),
  );

type Marks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>;

/** Whether any formula gives way at all: none does to a check's results. */
const givesWay = (marks: Marks): boolean =>
  [...marks.values()].some((row) => [...row.values()].some(({ formula }) => formula.kind !== "stays"));

const isLost = (marks: Marks, { row, cell }: Placed): boolean => {
  const mark = marks.get(row)?.get(cell.column);
  return mark !== undefined && mark.formula.kind !== "stays";
};

/** Groups whose formula gives way to another, by their number. */
const lostIn = (shared: readonly Placed[], marks: Marks): ReadonlyMap<string, Placed> =>
  new Map(
    shared.filter((each) => each.text !== null && isLost(marks, each)).map((each) => [each.group, each] as const),
  );

const everyRow = { has: () => true };

/** The <f> of a cell that would lose its formula, with that written out as it is seen from its own place. */
const writtenOut = ({ cell, row }: Placed, first: Placed, source: string, prefix: string): Splice => {
  const move = { rows: row - first.row, columns: cell.column - first.cell.column };
  const start = source.indexOf(cell.formula ?? "", cell.start);
  const text = `<${prefix}f>${encodeXml(movedFormula(first.text ?? "", move))}</${prefix}f>`;
  return { start, end: start + (cell.formula ?? "").length, text };
};

/**
 * A worksheet part in which every cell has a formula of its own that would lose it, since the marks put another where the
 * one stands that it shares. The part itself where there is none. `index` knows the cells of the marked rows.
 */
export const withoutOrphans = (source: string, index: SheetIndex, marks: Marks, part: string): string => {
  if (!givesWay(marks)) return source;
  if (lostIn(sharedOn(index, part), marks).size === 0) return source;
  const shared = sharedOn(indexSheet(source, part, everyRow), part);
  const lost = lostIn(shared, marks);
  const edits = shared.flatMap((each): readonly Splice[] => {
    const first = lost.get(each.group);
    return first === undefined || isLost(marks, each) ? [] : [writtenOut(each, first, source, index.prefix)];
  });
  return splice(source, edits);
};
