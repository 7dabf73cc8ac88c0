import { type BookLine, type RuleBook, tableParts } from "../rule-sheet/book";

type Lines = Readonly<Record<string, BookLine>>;

/** One change that a person makes to a rule sheet's texts; it is taken back as one. */
export interface Patch {
  /** Fields of proposals, each by its place in the document ("order"). */
  readonly targets?: Lines;
  /** Fields of measures and totals, by id. */
  readonly measures?: Lines;
  /** Units, by id; one that is not there yet is added. */
  readonly units?: Lines;
  readonly plan?: BookLine;
  /** Fields of reporting duties, by their place in the list. */
  readonly reporting?: Lines;
  /** The role of a table's column in words, by the table's id and the column's place: "PL:3". */
  readonly roles?: Readonly<Record<string, string>>;
}

/** Only lines that are changed become others: a view draws again no more than it must. */
const changed = (
  lines: readonly BookLine[],
  by: Lines | undefined,
  keyOf: (line: BookLine, at: number) => string,
): readonly BookLine[] => {
  if (by === undefined) return lines;
  return lines.map((line, at) => {
    const fields = by[keyOf(line, at)];
    return fields === undefined ? line : { ...line, ...fields };
  });
};

const idOf = ({ id }: BookLine): string => id ?? "";

const withAdded = (lines: readonly BookLine[], by: Lines | undefined): readonly BookLine[] => {
  const known = new Set(lines.map(idOf));
  const added = Object.entries(by ?? {}).flatMap(([id, fields]) => (known.has(id) ? [] : [{ ...fields, id }]));
  return added.length === 0 ? lines : [...lines, ...added];
};

/** Cells of a table's line stand behind its table, part and row. */
const before = 3;

const withRoles = (tables: RuleBook["tables"], roles: Patch["roles"]): RuleBook["tables"] => {
  if (roles === undefined) return tables;
  return tables.map((line) => {
    const [id = "", part] = line;
    if (part !== tableParts.roles) return line;
    return line.map((cell, at) => roles[`${id}:${at - before}`] ?? cell);
  });
};

/** A rule sheet's texts with one change made. */
export const patched = (book: RuleBook, patch: Patch): RuleBook => ({
  plan: patch.plan === undefined ? book.plan : { ...book.plan, ...patch.plan },
  tables: withRoles(book.tables, patch.roles),
  targets: changed(book.targets, patch.targets, ({ order }) => order ?? ""),
  measures: changed(book.measures, patch.measures, idOf),
  units: withAdded(changed(book.units, patch.units, idOf), patch.units),
  reporting: changed(book.reporting, patch.reporting, (_, at) => String(at)),
});
