import { lowerFirst, upperFirst } from "../../kernel/letters";
import type { AskedFigure, AskedRow, AskedTable } from "../../plan/asked/asked";
import type { Column } from "../../plan/schema/pack";
import { bodyTable } from "../appendix-rows";
import { numberInRow } from "../../plan/asked/row-part";
import { milestoneFrame, type PaperFrame, plainFrame } from "./frame";
import type { PaperLine } from "./rows";
import { unitLines } from "./words";

type DataRow = Extract<AskedRow, { kind: "row" }>;

const columnsOf = ({ table }: AskedTable): readonly Column[] => (table ?? bodyTable).columns;
export const nameOf = ({ table }: AskedTable): string => (table ?? bodyTable).name;

/** The document's cell in a column of a role; "" where it has none. */
const cellIn = (asked: AskedTable, row: DataRow, role: Column["role"]): string =>
  row.row?.cells[columnsOf(asked).findIndex((column) => column.role === role)] ?? "";

/** A value whose unit stands in a column of its own says it: "≥80" is "≥80%", "≥300" is "≥300 cơ sở giáo dục". */
const withUnit = (value: string, unit: string): string => {
  if (value === "" || unit === "" || value.includes(unit) || !/\d$/.test(value)) return value;
  return unit === "%" ? `${value}%` : `${value} ${lowerFirst(unit)}`;
};

const unitRoles: readonly Column["role"][] = ["lead", "implement", "support"];

/** "Sở Giáo dục và Đào tạo – Các cơ sở giáo dục": who leads and who carries out. */
const unitsOf = (asked: AskedTable, row: DataRow): string =>
  unitRoles
    .map((role) =>
      cellIn(asked, row, role)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join("; ")
        .replace(/\.$/, ""),
    )
    .filter((units) => units !== "")
    .join(" – ");

const noteLines = (asked: AskedTable): readonly string[] =>
  unitLines(
    asked.rows.flatMap((row) =>
      row.kind === "section" ? [] : [{ id: row.row?.cells[0] ?? row.id, units: unitsOf(asked, row) }],
    ),
  );

/** More would be a page of their own. */
const mostNotes = 10;
const fit = (notes: readonly string[]): boolean => notes.length <= mostNotes;

/** Who leads and who carries out, under the table and once for each pair: as columns they would take the paper's width. */
export const notesOf = (asked: AskedTable): readonly string[] => {
  const lines = noteLines(asked);
  const headers = columnsOf(asked).flatMap(({ role, header }) => (unitRoles.includes(role) ? [header] : []));
  if (lines.length === 0 || !fit(lines)) return [];
  return [`${headers.map((header) => header.replaceAll("\n", " ")).join(" – ")}:`, ...lines];
};

/** What the document itself demands, column by column; null where it has no column for that. */
const demandsIn = (asked: AskedTable, row: DataRow): readonly string[] | null => {
  const unit = cellIn(asked, row, "unit");
  const cells = columnsOf(asked).flatMap(({ role }, index) =>
    role === "value" ? [withUnit(row.row?.cells[index] ?? "", unit)] : [],
  );
  return cells.every((cell) => cell === "") ? null : cells;
};

/** What is judged on one of several lines of a row; where two lines are called the same, what is counted over what. */
const partOf = ({ figures }: DataRow, { called, question }: AskedFigure): string =>
  question.kind === "share" && figures.filter((other) => other.called === called).length > 1
    ? question.parts.map(({ numerator, denominator }) => `${numerator} / ${denominator}`).join("; ")
    : upperFirst(called);

/** A row with several figures has a line for each; the first says the row's words, each what of it is judged there. */
const rowLines = (asked: AskedTable, row: DataRow, unitsBelow: boolean): readonly PaperLine[] => {
  const { pack } = asked;
  const own = row.row === null ? (row.figures[0]?.targets[0]?.source.quote ?? "") : cellIn(asked, row, "text");
  const demands = demandsIn(asked, row);
  const shown = row.row?.cells[0] ?? row.id;
  const led = unitsBelow ? "" : unitsOf(asked, row);
  const units = led === "" ? "" : `(${led})`;
  const line = (figure: AskedFigure | null, index: number): PaperLine => {
    const several = row.figures.length > 1 && figure !== null;
    const part = several ? `(${partOf(row, figure)})` : "";
    const id = figure !== null && (several || row.row === null) ? numberInRow(pack, shown, figure.targets) : shown;
    const text = [...(index === 0 ? [own, units] : []), part].filter((words) => words !== "").join("\n");
    return {
      kind: "figure",
      id,
      text,
      pack,
      demands: several ? ownDemands(asked, figure, demands) : demands,
      asked: figure,
      follows: index > 0,
    };
  };
  return row.figures.length === 0 ? [line(null, 0)] : row.figures.map(line);
};

/** Of a row's milestones those that a figure is judged by there; without milestones its own words. */
const ownDemands = (
  asked: AskedTable,
  { targets }: AskedFigure,
  demands: readonly string[] | null,
): readonly string[] | null => {
  if (!hasYears(asked) || demands === null) return null;
  const years = columnsOf(asked).flatMap(({ role, year }) => (role === "value" ? [year] : []));
  return demands.map((words, index) => (targets.some(({ year }) => year === years[index]) ? words : ""));
};

const hasYears = (asked: AskedTable): boolean => columnsOf(asked).some(({ year }) => year !== undefined);

/** The rows of a table; with the units of each where they cannot stand under the table. */
export const linesOf = (asked: AskedTable): readonly PaperLine[] => {
  const unitsBelow = fit(noteLines(asked));
  return asked.rows.flatMap((row) =>
    row.kind === "section"
      ? [{ kind: "section", id: row.row.cells[0] ?? "", text: row.row.cells[1] ?? "" } as const]
      : rowLines(asked, row, unitsBelow),
  );
};

export const frameFor = (asked: AskedTable, lines: readonly PaperLine[]): PaperFrame => {
  const numbers = lines.map(({ id }) => id);
  const milestones = columnsOf(asked).flatMap(({ role, header, year }) =>
    role === "value" ? [{ header, year: year ?? null }] : [],
  );
  return hasYears(asked) ? milestoneFrame(milestones, numbers) : plainFrame(numbers);
};
