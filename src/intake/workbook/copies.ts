import { isBlankText } from "../../figures/tidy";
import type { LocatedCell } from "../../figures/cell";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/make";
import { cellName, parseReference } from "../../sheet/address";
import type { FoundTable } from "../../sheet/find";

/** A sheet that holds the rows of another once more: a copy that somebody kept. */
interface Copy {
  readonly original: FoundTable;
  readonly copy: FoundTable;
}

const keysOf = ({ rows }: FoundTable): ReadonlySet<string> =>
  new Set(rows.flatMap(({ key }) => (key === null ? [] : [JSON.stringify(key)])));

/** A few rows may be copied to another sheet by hand; half a sheet of them is a copy of the sheet. */
const isCopyOf = (copy: FoundTable, original: FoundTable): boolean => {
  const [own, others] = [keysOf(copy), keysOf(original)];
  const shared = [...own].filter((key) => others.has(key)).length;
  return copy.sheet !== original.sheet && shared > 2 && shared * 2 > others.size;
};

const copiesIn = (tables: readonly FoundTable[]): readonly Copy[] =>
  tables.flatMap((copy, index) => {
    const original = tables.slice(0, index).find((earlier) => isCopyOf(copy, earlier));
    return original === undefined ? [] : [{ original, copy }];
  });

/** The sheets that are copies of another. */
export const copiedSheets = (tables: readonly FoundTable[]): ReadonlySet<string> =>
  new Set(copiesIn(tables).map(({ copy }) => copy.sheet));

const isBlank = ({ cell }: LocatedCell): boolean =>
  cell.type === "blank" || (cell.type === "text" && isBlankText(cell.text));

const same = (one: LocatedCell, other: LocatedCell): boolean =>
  (isBlank(one) && isBlank(other)) || JSON.stringify(one.cell) === JSON.stringify(other.cell);

/** The cells of entry of a copy that say something else than those of its original. */
const differing = ({ original, copy }: Copy): readonly string[] =>
  copy.rows.flatMap((row) => {
    const key = JSON.stringify(row.key);
    const twin = row.key === null ? undefined : original.rows.find((other) => JSON.stringify(other.key) === key);
    if (twin === undefined) return [];
    return (["n", "d", "day", "evidence"] as const)
      .filter((role) => row.has(role) && row.calculates(role) !== true && !same(row.cellOf(role), twin.cellOf(role)))
      .map((role) => row.cellOf(role).at);
  });

const most = 10;

/** "F7, F9, G12 …" */
const listed = (cells: readonly string[]): string => {
  const names = cells.map((at) => {
    const place = parseReference(at);
    return place === null ? at : cellName(place.area.top, place.area.left);
  });
  return names.slice(0, most).join(", ") + (names.length > most ? " …" : "");
};

const sheetOf = ({ cell }: Finding): string | null => (cell === null ? null : (parseReference(cell)?.sheet ?? null));

/** Where a finding stands on its sheet, and what it says: the same of a sheet and its copy. */
const placeOn = ({ cell, code }: Finding): string => {
  const place = cell === null ? null : parseReference(cell);
  return place === null ? "" : `${code} ${cellName(place.area.top, place.area.left)}`;
};

const oneLine = (pair: Copy): Finding => {
  const cells = differing(pair);
  const [first] = cells;
  const sheets = { copy: pair.copy.sheet, sheet: pair.original.sheet };
  const at = pair.copy.rows[0]?.cellOf("n").at ?? null;
  return first === undefined
    ? finding("sheet-copied", at, sheets)
    : finding("sheet-copied-differs", first, { ...sheets, count: cells.length, cells: listed(cells) });
};

/**
 * The findings, in which a copy of a sheet is one line: whether it says the same as its original, and else in which cells it
 * differs. What is found at a cell of the original is not said again at the same cell of the copy.
 */
export const foldCopies = (findings: readonly Finding[], tables: readonly FoundTable[]): readonly Finding[] => {
  const copies = copiesIn(tables);
  if (copies.length === 0) return findings;
  const twice = (found: Finding): boolean => {
    const pair = copies.find(({ copy }) => copy.sheet === sheetOf(found));
    if (pair === undefined) return false;
    if (found.code === "repeated-entry" || found.code === "duplicate-entry") return true;
    const here = placeOn(found);
    return findings.some((other) => sheetOf(other) === pair.original.sheet && placeOn(other) === here);
  };
  return [...copies.map(oneLine), ...findings.filter((found) => !twice(found))];
};
