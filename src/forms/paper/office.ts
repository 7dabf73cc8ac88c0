import { type AskedFigure, type AskedRow, type AskedTable, figuresIn } from "../../plan/asked/asked";
import type { CommonTotal } from "../../plan/asked/common";
import type { Column, Pack } from "../../plan/schema/pack";
import { foldSheetName } from "../../plan/sheet-names";
import { sheetPrefix } from "../../sheet/address";
import type { SheetModel } from "../../sheet/model";
import { bodyTable } from "../appendix-rows";
import { numberOf } from "../form-rows";
import { openPost } from "./foot";
import { milestoneFrame, plainFrame, type PaperFrame } from "./frame";
import { type Judging, yearsOf } from "./judging";
import { type ReasonSource, reasonsSheet } from "./reasons";
import type { PaperLine } from "./rows";
import { longCountOf, paperSheet } from "./sheet";
import { capital, periodOnPaper, planLine, unitLines } from "./words";

type DataRow = Extract<AskedRow, { kind: "row" }>;

const columnsOf = ({ table }: AskedTable): readonly Column[] => (table ?? bodyTable).columns;
const nameOf = ({ table }: AskedTable): string => (table ?? bodyTable).name;

/** The document's cell in a column of a role; "" where it has none. */
const cellIn = (asked: AskedTable, row: DataRow, role: Column["role"]): string =>
  row.row?.cells[columnsOf(asked).findIndex((column) => column.role === role)] ?? "";

/** A value whose unit stands in a column of its own says it: "≥80" is "≥80%". */
const withUnit = (value: string, unit: string): string => {
  if (value === "" || unit === "" || value.includes(unit) || !/\d$/.test(value)) return value;
  return unit === "%" ? `${value}%` : `${value} ${unit}`;
};

/** What the document itself demands, column by column; null where it has no column for that. */
const demandsIn = (asked: AskedTable, row: DataRow): readonly string[] | null => {
  const unit = cellIn(asked, row, "unit");
  const cells = columnsOf(asked).flatMap(({ role }, index) =>
    role === "value" ? [withUnit(row.row?.cells[index] ?? "", unit)] : [],
  );
  return cells.every((cell) => cell === "") ? null : cells;
};

/** A row with several figures has a line for each; the first says the row's words, each what of it is judged there. */
const rowLines = (asked: AskedTable, row: DataRow): readonly PaperLine[] => {
  const { pack } = asked;
  const own = row.row === null ? (row.figures[0]?.targets[0]?.source.quote ?? "") : cellIn(asked, row, "text");
  const demands = demandsIn(asked, row);
  const shown = row.row?.cells[0] ?? row.id;
  const line = (figure: AskedFigure | null, index: number): PaperLine => {
    const several = row.figures.length > 1 && figure !== null;
    const part = several ? `(${capital(figure.called)})` : "";
    const id = several ? numberOf(shown, figure) : shown;
    const text = [...(index === 0 ? [own] : []), ...(part === "" ? [] : [part])].join("\n");
    return {
      kind: "figure",
      id,
      text,
      pack,
      demands: several ? ownDemands(asked, figure, demands) : demands,
      asked: figure,
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

const linesOf = (asked: AskedTable): readonly PaperLine[] =>
  asked.rows.flatMap((row) =>
    row.kind === "section"
      ? [{ kind: "section", id: row.row.cells[0] ?? "", text: row.row.cells[1] ?? "" } as const]
      : rowLines(asked, row),
  );

const frameFor = (asked: AskedTable, lines: readonly PaperLine[]): PaperFrame => {
  const numbers = lines.map(({ id }) => id);
  const milestones = columnsOf(asked).flatMap(({ role, header, year }) =>
    role === "value" ? [{ header, year: year ?? null }] : [],
  );
  return hasYears(asked) ? milestoneFrame(milestones, numbers) : plainFrame(numbers);
};

/** Who leads and who carries out, under the table and once for each pair: as columns they would take the paper's width. */
const notesOf = (asked: AskedTable): readonly string[] => {
  const headers = columnsOf(asked).flatMap(({ role, header }) => (unitRoles.includes(role) ? [header] : []));
  const lines = unitLines(
    asked.rows.flatMap((row) =>
      row.kind === "section"
        ? []
        : [
            {
              id: row.row?.cells[0] ?? row.id,
              units: unitRoles
                .map((role) =>
                  cellIn(asked, row, role)
                    .replace(/\s*\n\s*/g, "; ")
                    .replace(/\.$/, ""),
                )
                .filter((units) => units !== "")
                .join(" – "),
            },
          ],
    ),
  );
  return lines.length === 0 ? [] : [`${headers.map((header) => header.replaceAll("\n", " ")).join(" – ")}:`, ...lines];
};
const unitRoles: readonly Column["role"][] = ["lead", "implement", "support"];

/** "Phụ lục 2: Hệ thống chỉ tiêu …": the table's name and its own title. */
const subjectOf = (asked: AskedTable): string => {
  const name = nameOf(asked);
  const title = (asked.table ?? bodyTable).title.filter(
    (line) => !line.startsWith("(") && foldSheetName(line) !== foldSheetName(name),
  );
  return `Kết quả thực hiện ${[name, ...title].join(": ")}`;
};

const totalsFor = (asked: AskedTable, totals: readonly CommonTotal[]): readonly CommonTotal[] => {
  const figures = new Set(figuresIn(asked.rows).map(({ figure }) => figure));
  return totals.filter((total) => total.figures.some((figure) => figures.has(figure)));
};

/** "Bản in PL2", with a number behind it where another plan's is called so. */
const paperName = (asked: AskedTable, taken: readonly string[]): string => {
  const name = asked.table === null ? "Bản in văn bản" : `Bản in ${asked.table.id}`;
  let own = name;
  for (let number = 2; taken.some((other) => foldSheetName(other) === foldSheetName(own)); number += 1)
    own = `${name.slice(0, 26)} (${number})`;
  return own;
};

interface Made {
  readonly sheet: SheetModel;
  readonly source: ReasonSource;
}

const footerOf = (pack: Pack, called: string, period: string): string =>
  `${pack.issuer.name} – ${called} – kỳ báo cáo: ${periodOnPaper(period)}`;

const tablePaper = (asked: AskedTable, name: string, before: string | null, period: string, judging: Judging): Made => {
  const { pack } = asked;
  const lines = linesOf(asked);
  const frame = frameFor(asked, lines);
  const rows = lines.filter(({ kind }) => kind === "figure").length;
  const sheet = paperSheet({
    name,
    head: {
      parent: null,
      body: pack.issuer.name,
      subject: subjectOf(asked),
      plans: [planLine(pack) ?? `(${pack.title})`],
      to: null,
    },
    period,
    rows: { frame, judged: judging.judged, least: 2, before },
    lines,
    totals: totalsFor(asked, judging.totals),
    first: judging.first,
    openAtFirst: judging.openAtFirst,
    years: yearsOf(figuresIn(asked.rows)),
    counted: `${rows} chỉ tiêu, nhiệm vụ`,
    notes: notesOf(asked),
    foot: { recipients: ["- ……………………………;", "- Lưu: VT."], head: openPost },
    footer: footerOf(pack, nameOf(asked), period),
  });
  const top = (sheet.print?.repeatRows?.to ?? 0) + 1;
  return { sheet, source: { name, called: asked.table?.id ?? "Văn bản", frame, top, bottom: top + lines.length - 1 } };
};

/** A print view for each table of an officer's workbook, and one appendix for the reasons that do not fit into them. */
export const officePapers = (
  tables: readonly AskedTable[],
  packs: readonly Pack[],
  period: string,
  judging: Judging,
): readonly SheetModel[] => {
  const made: Made[] = [];
  for (const asked of tables.filter(({ rows }) => rows.some(({ kind }) => kind === "row"))) {
    const last = made.at(-1)?.source;
    const before = last === undefined ? null : longCountOf(`${sheetPrefix(last.name)}!`, last.frame);
    const name = paperName(
      asked,
      made.map(({ sheet }) => sheet.name),
    );
    made.push(tablePaper(asked, name, before, period, judging));
  }
  const of = [...new Set(packs.map(({ issuer }) => issuer.name))].join("; ");
  const footer = `${of} – Phụ lục giải trình – kỳ báo cáo: ${periodOnPaper(period)}`;
  const reasons = reasonsSheet(
    made.map(({ source }) => source),
    of,
    footer,
  );
  return [...made.map(({ sheet }) => sheet), reasons];
};
