import type { Steps } from "../../kernel/steps";
import { cellAt, findTables } from "../../sheet/find";
import { paperName, reasonsName } from "../../sheet/labels";
import { lastRoleColumn } from "../../sheet/role-columns";
import type { Role } from "../../sheet/roles";
import type { Area } from "../../sheet/model";
import type { Block, RangeRef } from "../../workbook/port";
import type { Edited } from "../host";

/** More rows than this at once are read again with everything else. */
const mostRows = 2000;

/** More places than this are read again with everything else. */
const mostPlaces = 200;

const areaOf = ({ top, left, cells }: Block): Area => ({
  top,
  left,
  bottom: top + cells.length - 1,
  right: left + Math.max(0, ...cells.map((row) => row.length)) - 1,
});

/** How far what was read reaches: to the last column that has a role, beyond which no check looks, and to the last row. */
interface Extent {
  readonly right: number;
  readonly bottom: number;
}

const extentOf = (blocks: readonly Block[]): Extent => ({
  right: Math.max(0, ...blocks.map((block) => lastRoleColumn(block) ?? 0)),
  bottom: Math.max(0, ...blocks.map(({ top, cells }) => top + cells.length - 1)),
});

/** Whether a sheet is a print view, by the name that it was made with: of a renamed one nothing is known. */
export const isPaper = (sheet: string): boolean => sheet.startsWith(paperName) || sheet === reasonsName;

/** Whether an edit may have reached the helpers beside a table, on which its sheet's own results hang. */
export const reachesHelpers = (blocks: readonly Block[], edited: readonly Edited[]): boolean => {
  const { right } = extentOf(blocks);
  return edited.some(({ how, area }) => how === "edited" && (area === null || area.right > right));
};

/**
 * Where formulas stand that a reading of the tables does not tell: the columns beside each table that nobody sees, in which the
 * sheet's own results are worked out, and the print views.
 */
export const formulasUnseen = (blocks: readonly Block[]): readonly RangeRef[] =>
  blocks.flatMap((block) => {
    const last = lastRoleColumn(block);
    const { top, bottom, left, right } = areaOf(block);
    const from = isPaper(block.sheet) ? left : last === null ? right + 1 : last + 1;
    return right < from ? [] : [{ kind: "formulas", sheet: block.sheet, area: { top, bottom, left: from, right } }];
  });

/** The blocks with the formulas that stand in these places told beside their own. */
export const withFormulas = (blocks: readonly Block[], found: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    const own = found.filter(({ sheet }) => sheet === block.sheet);
    const formulas = new Set([...block.formulas, ...own.flatMap((each) => [...each.formulas])]);
    return own.length === 0 ? block : { ...block, formulas };
  });

/** Cells for entries: a formula in one brings its figure from anywhere, and tells nobody that it changed. */
const entryRoles: readonly Role[] = ["n", "d", "day", "evidence", "reason", "confirmed"];

/**
 * The entry cells that are worked out by a formula: of each column from the first to the last, since a place costs more
 * than its cells.
 */
const calculated = (blocks: readonly Block[]): readonly RangeRef[] =>
  findTables(blocks).flatMap(({ sheet, columns, rows }) =>
    entryRoles.flatMap((role): readonly RangeRef[] => {
      const own = rows.filter((row) => row.key !== null && row.calculates(role) === true).map(({ row }) => row);
      const [column, top, bottom] = [columns.get(role), own[0], own.at(-1)];
      if (column === undefined || top === undefined || bottom === undefined) return [];
      return [{ kind: "area", sheet, area: { top, bottom, left: column, right: column } }];
    }),
  );

const rowsOf = (edited: readonly Edited[], { right, bottom }: Extent): readonly RangeRef[] | null => {
  const refs: RangeRef[] = [];
  for (const { how, sheet, area } of edited) {
    if (area === null || area.bottom - area.top >= mostRows) return null;
    if (area.bottom > bottom && how === "edited") return null;
    if (area.top <= bottom)
      refs.push({
        kind: "area",
        sheet,
        area: { top: area.top, bottom: Math.min(area.bottom, bottom), left: 0, right },
      });
  }
  return refs;
};

/** Rows that the selection only left; none of a whole column that was selected. */
export const rowsLeft = (blocks: readonly Block[], left: readonly Edited[]): readonly RangeRef[] => {
  const extent = extentOf(blocks);
  return left.flatMap((each) => rowsOf([each], extent) ?? []);
};

/**
 * What an edit may have changed for a check: the rows it touched, from the first column to the last that has a role, and entry
 * cells with formulas; null when only reading everything is sure to see it. `left`: where the person was before, from where
 * cells may have been cut.
 */
export const rowsToRead = (
  blocks: readonly Block[],
  edited: readonly Edited[],
  left: readonly Edited[] = [],
): readonly RangeRef[] | null => {
  const extent = extentOf(blocks);
  const touched = rowsOf(edited, extent);
  if (touched === null) return null;
  const refs = [...touched, ...rowsLeft(blocks, left), ...calculated(blocks)];
  return refs.length > mostPlaces ? null : refs;
};

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** What is told of cells by their place, as "row,column": what was read just now in its area, else what was known. */
const renewedIn = <T>(area: Area, known: Iterable<readonly [string, T]>, fresh: Iterable<readonly [string, T]>) => {
  const outside = [...known].filter(([at]) => {
    const [row = -1, column = -1] = at.split(",").map(Number);
    return !covers(area, row, column);
  });
  return new Map([...outside, ...fresh]);
};

const marked = (keys: ReadonlySet<string>): readonly (readonly [string, true])[] => [...keys].map((key) => [key, true]);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A block with what was read of a part of it in its place; the very object where nothing differs. */
const over = (block: Block, fresh: Block): Block => {
  const area = areaOf(fresh);
  const cells = block.cells.map((row, index) => {
    const at = block.top + index;
    if (at < area.top || at > area.bottom) return row;
    const next = row.map((cell, column) => cellAt(fresh, at, block.left + column) ?? cell);
    return same(next, row) ? row : next;
  });
  const formulas = new Set(renewedIn(area, marked(block.formulas), marked(fresh.formulas)).keys());
  const outsiders = renewedIn(area, block.outsiders ?? [], fresh.outsiders ?? []);
  const isSame =
    cells.every((row, index) => row === block.cells[index]) &&
    same([...formulas].sort(), [...block.formulas].sort()) &&
    same([...outsiders], [...(block.outsiders ?? [])]);
  return isSame ? block : { ...block, cells, formulas, outsiders };
};

/**
 * The blocks with the freshly read places over them; those of sheets that were not there are left out. A block in which
 * nothing differs stays the same object.
 */
export const withRows = (blocks: readonly Block[], fresh: readonly Block[]): readonly Block[] =>
  blocks.map((block) => fresh.filter(({ sheet }) => sheet === block.sheet).reduce(over, block));

/** Whether a block reaches as far as what was read of its sheet just now holds anything. */
const reaches = (block: Block, fresh: Block): boolean =>
  fresh.cells.every((row, index) =>
    row.every(
      (cell, column) => cell.type === "blank" || cellAt(block, fresh.top + index, fresh.left + column) !== undefined,
    ),
  );

/** Whether all that was read belongs to sheets that were there before, and lies inside what was used of them. */
export const knows = (blocks: readonly Block[], fresh: readonly Block[]): boolean =>
  fresh.every((each) => {
    const block = blocks.find(({ sheet }) => sheet === each.sheet);
    return block !== undefined && reaches(block, each);
  });

/** A block as it can be compared: which cells hold formulas is part of it. */
const pictureOf = ({ formulas, outsiders, ...block }: Block): string =>
  JSON.stringify([block, [...formulas], [...(outsiders ?? [])]]);

const pictures = new WeakMap<Block, string>();
const keptPicture = (block: Block): string => {
  const picture = pictures.get(block) ?? pictureOf(block);
  pictures.set(block, picture);
  return picture;
};

/** The blocks read anew, in steps, those in which nothing differs as the very objects from before. */
export function* sameWhere(before: readonly Block[], fresh: readonly Block[]): Steps<readonly Block[]> {
  const known = new Map(before.map((block) => [block.sheet, block]));
  const blocks: Block[] = [];
  for (const block of fresh) {
    const old = known.get(block.sheet);
    blocks.push(old !== undefined && (old === block || keptPicture(old) === keptPicture(block)) ? old : block);
    yield;
  }
  return blocks;
}
