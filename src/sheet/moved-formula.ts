import { columnIndex, columnLetters, maxColumn, maxRow } from "./address";

/** How far a formula is moved: rows down, columns to the right. */
export interface Move {
  readonly rows: number;
  readonly columns: number;
}

const outside = "#REF!";

const movedRow = (pinned: string, digits: string, by: number): string | null => {
  if (pinned !== "") return `${pinned}${digits}`;
  const row = Number(digits) - 1 + by;
  return row >= 0 && row <= maxRow ? String(row + 1) : null;
};

const movedColumn = (pinned: string, letters: string, by: number): string | null => {
  const column = columnIndex(letters);
  if (pinned !== "" || column === null || by === 0) return `${pinned}${letters}`;
  const next = column + by;
  return next >= 0 && next <= maxColumn ? columnLetters(next) : null;
};

/** Not within a longer word, a function's name or a sheet's. */
const ends = String.raw`(?![\p{L}\p{N}_.?\\(!$])`;

/**
 * What a formula is made of, as far as moving it asks: texts, names of sheets and structured references, which stay; whole
 * columns, whole rows and cells, which move; names of functions and others, and numbers (1E13 is no cell), which stay.
 */
const pieces = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<from>\$?)(?<left>[A-Za-z]{1,3}):(?<to>\$?)(?<right>[A-Za-z]{1,3})${ends}`,
    String.raw`(?<above>\$?)(?<top>\d{1,7}):(?<below>\$?)(?<bottom>\d{1,7})${ends}`,
    String.raw`(?<column>\$?)(?<letters>[A-Za-z]{1,3})(?<row>\$?)(?<digits>\d{1,7})${ends}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`,
    String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);

type Named = Readonly<Record<string, string | undefined>>;

const joined = (a: string | null, between: string, b: string | null): string =>
  a === null || b === null ? outside : a + between + b;

const movedCell = ({ column = "", letters = "", row = "", digits = "" }: Named, move: Move): string =>
  joined(movedColumn(column, letters, move.columns), "", movedRow(row, digits, move.rows));

const movedColumns = ({ from = "", left = "", to = "", right = "" }: Named, { columns }: Move): string =>
  joined(movedColumn(from, left, columns), ":", movedColumn(to, right, columns));

const movedRows = ({ above = "", top = "", below = "", bottom = "" }: Named, { rows }: Move): string =>
  joined(movedRow(above, top, rows), ":", movedRow(below, bottom, rows));

const movedPiece = (piece: string, named: Named, move: Move): string => {
  if (named["digits"] !== undefined) return movedCell(named, move);
  if (named["left"] !== undefined) return movedColumns(named, move);
  return named["top"] === undefined ? piece : movedRows(named, move);
};

/**
 * A formula (without its "=") as it stands when its cell is copied to another: what is not pinned by "$" moves along, and
 * what would leave the sheet is #REF!.
 */
export const movedFormula = (formula: string, move: Move): string => {
  let moved = "";
  let at = 0;
  for (const found of formula.matchAll(pieces)) {
    const [piece] = found;
    moved += formula.slice(at, found.index) + movedPiece(piece, found.groups ?? {}, move);
    at = found.index + piece.length;
  }
  return moved + formula.slice(at);
};

/** The rows in a piece that move along: where their digits begin, and the digits. */
const freeRows = (piece: string, named: Named): readonly (readonly [at: number, digits: string])[] => {
  const { row, digits, above, top = "", below, bottom = "" } = named;
  if (digits !== undefined) return row === "" ? [[piece.length - digits.length, digits]] : [];
  return [
    ...(above === "" ? [[0, top] as const] : []),
    ...(below === "" ? [[piece.length - bottom.length, bottom] as const] : []),
  ];
};

/**
 * What a formula of one row (from 0) says in the others of its column, taken apart once for all of them: there it is what
 * `movedFormula` gives.
 */
export const alongColumn = (formula: string, row: number): ((to: number) => string) => {
  const free = Array.from(formula.matchAll(pieces), (found) =>
    freeRows(found[0], found.groups ?? {}).map(([at, digits]) => ({ at: found.index + at, digits })),
  ).flat();
  const rows = free.map(({ digits }) => Number(digits) - 1);
  const between = free.map(({ at, digits }, index) =>
    formula.slice(at + digits.length, free[index + 1]?.at ?? formula.length),
  );
  const before = formula.slice(0, free[0]?.at ?? formula.length);
  const [least, most] = [Math.min(...rows), Math.max(...rows)];
  return (to) => {
    const by = to - row;
    if (least + by < 0 || most + by > maxRow) return movedFormula(formula, { rows: by, columns: 0 });
    return rows.reduce((said, one, index) => said + String(one + by + 1) + (between[index] ?? ""), before);
  };
};
