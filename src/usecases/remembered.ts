import type { LocatedCell } from "../figures/cell";
import { readWhole } from "../figures/read-number";
import { readDay } from "../figures/read-task";
import { isBlankText } from "../figures/tidy";
import { totalIn } from "../figures/total";
import { dayInWords, yearOf } from "../kernel/day";
import type { FigureKey } from "../kernel/ids";
import { periodWords } from "../kernel/period";
import { milestonesInVietnamese } from "../native/judgement-day";
import { inVietnamese } from "../native/words";
import { askedFigures } from "../plan/asked/asked";
import { type AskedCommon, askedCommon, type CommonSelf } from "../plan/asked/common";
import type { EntryLine } from "../plan/asked/lines";
import type { Catalogue } from "../plan/catalogue";
import type { FoundRow, FoundTable, SheetBlock } from "../sheet/find";
import { givenWords, statusText } from "../sheet/labels";
import type { SheetModel, WorkbookModel } from "../sheet/model";
import type { Role } from "../sheet/roles";
import type { Change } from "../workbook/port";
import type { CheckedWorkbook } from "./check-workbook";
import { madeAnew } from "./made-anew";
import { paperSaidOf } from "./on-paper";
import type { Readiness } from "./readiness";
import { printsAsMade, standsAsMade } from "./restore";

/**
 * What formulas come to beside the marks of a check (./marks), for the copy of a file: a program that does not calculate (a
 * phone, the preview of a mail, Protected View) shows what the file remembers. Texts alone: LibreOffice works every text out
 * anew when it opens a file, but believes a number that stands in one.
 */

type Said = ReadonlyMap<Role, string>;
const nothing: Said = new Map();

const isBlank = ({ cell }: LocatedCell): boolean =>
  cell.type === "blank" || (cell.type === "text" && isBlankText(cell.text));

/** What a number is of that is read in another row: a total, or in lines the row under it; undefined: on its own row, or nothing. */
const wholeOf = (
  checked: CheckedWorkbook,
  { rows }: FoundTable,
  row: FoundRow,
  line: EntryLine,
): number | null | undefined => {
  if (line.input !== "pair" || row.key?.field !== "n") return undefined;
  if (line.of !== null) {
    const total = checked.totals.get(line.of);
    const read = total === undefined ? null : totalIn(total.figure);
    return read?.kind === "value" ? read.value : null;
  }
  const { figure, part } = row.key;
  const own = rows.find(({ key }) => key?.figure === figure && key.part === part && key.field === "d");
  const read = own === undefined ? undefined : readWhole({ ...own.cellOf("n"), what: "" });
  return read === undefined ? undefined : read.kind === "value" ? read.value : null;
};

/** "trên 52"; in a table the number itself, which stands where it would be typed. */
const ofWhole = (row: FoundRow, whole: number | null | undefined): Said => {
  if (whole === undefined) return nothing;
  if (row.has("of")) return new Map([["of", whole === null ? "" : `${inVietnamese("of")}${whole}`]]);
  return new Map([["d", whole === null ? "" : String(whole)]]);
};

/** What a further row of a figure says: a day in words, or that nothing stands there. */
const furtherRow = (row: FoundRow, line: EntryLine): Said => {
  const entry = row.cellOf("n");
  if (row.key?.field === "n") {
    const isMissing = line.cells.every(({ field }) => isBlank(row.cellOf(field)));
    return new Map([["step", isMissing ? inVietnamese("blank") : ""]]);
  }
  const day = row.key?.field === "day" ? readDay({ ...entry, what: "" }) : null;
  return new Map([["step", day?.kind === "value" ? dayInWords(day.value).vi : ""]]);
};

/** Who fills the form: what was read, that nothing stands there, or that it cannot be read. */
const selfRow = ({ meta }: CheckedWorkbook["recognised"], { part }: CommonSelf, row: FoundRow): Said => {
  const { school = "", code = "" } = meta.respondent.viewpoint === "school" ? meta.respondent : {};
  const read = { school, code, period: meta.period }[part];
  const words = part === "period" ? periodWords(read, "vi") : givenWords.vi;
  const open = statusText(isBlank(row.cellOf("n")) ? "missing" : "invalid").vi;
  return new Map([
    ["status", read === "" ? open : words],
    ["step", ""],
  ]);
};

const commonRow = ({ report, recognised }: CheckedWorkbook, common: AskedCommon, row: FoundRow): Said => {
  if (common.kind === "self") return selfRow(recognised, common, row);
  if (common.kind === "total")
    return common.usedBy === "" ? nothing : new Map([["step", `${inVietnamese("usedFor")}${common.usedBy}.`]]);
  const years = recognised.packs.flatMap(({ targets }) => targets.flatMap(({ year }) => year ?? []));
  const { asOf } = report;
  if (asOf === null) return new Map([["status", statusText("invalid").vi]]);
  const inOrder = [...new Set(years)].sort((a, b) => a - b);
  return new Map([
    ["status", dayInWords(asOf).vi],
    ["step", milestonesInVietnamese(inOrder, yearOf(asOf))],
  ]);
};

/** By a figure's key its lines, by that of a total or of the day what is asked there. */
interface Known {
  readonly lines: ReadonlyMap<FigureKey, readonly EntryLine[]>;
  readonly common: ReadonlyMap<FigureKey, AskedCommon>;
}

/** A milestone that another row has replaced is not judged (native/ruling). */
const replacedRow = (row: FoundRow): Said => {
  const [status, step] = [statusText("notApplicable").vi, inVietnamese("none")];
  return new Map([
    ["status", row.has("of") ? status : `${status}\n${step}`],
    ["step", step],
  ]);
};

const rowSaid = (checked: CheckedWorkbook, { lines, common }: Known, table: FoundTable, row: FoundRow): Said => {
  const { key } = row;
  if (key === null) return nothing;
  const shared = common.get(key.figure);
  if (shared !== undefined) return commonRow(checked, shared, row);
  const line = lines.get(key.figure)?.find(({ part }) => part === key.part);
  if (line === undefined) return nothing;
  const further = row.targets.length === 0 ? furtherRow(row, line) : replacedRow(row);
  return new Map([...further, ...ofWhole(row, wholeOf(checked, table, row, line))]);
};

/** The first cell to be handled, at the end of the line that sums up. */
const nextChange = ({ sheet, columns, readyRow }: FoundTable, next: string): readonly Change[] => {
  const column = columns.get("of") === undefined ? columns.get("status") : columns.get("step");
  const value = next === "" ? "" : `${inVietnamese("next")}${next}`;
  return readyRow === null || column === undefined
    ? []
    : [{ kind: "cell", sheet, row: readyRow, column, value, style: null }];
};

const workChanges = (catalogue: Catalogue, checked: CheckedWorkbook, next: string): readonly Change[] => {
  const { packs, meta, tables } = checked.recognised;
  const asked = askedFigures(catalogue, packs, meta.respondent).filter(({ enteredAt }) => enteredAt === null);
  const known: Known = {
    lines: new Map(asked.map(({ figure, lines }) => [figure, lines])),
    common: new Map(askedCommon(catalogue, packs, meta.respondent).map((each) => [each.key, each])),
  };
  return tables.flatMap((table) => [
    ...nextChange(table, next),
    ...table.rows.flatMap((row) =>
      [...rowSaid(checked, known, table, row)].flatMap(([role, value]): readonly Change[] => {
        const column = table.columns.get(role);
        return column === undefined
          ? []
          : [{ kind: "cell", sheet: table.sheet, row: row.row, column, value, style: null }];
      }),
    ),
  ]);
};

/** Headings and what else hangs on no entry: all of the guide, of a work sheet what stands on no row that is asked or sums up. */
const fixedChanges = ({ name, cells, print }: SheetModel, tables: readonly FoundTable[]): readonly Change[] => {
  const table = tables.find(({ sheet }) => sheet === name);
  const asked = new Set([...(table?.rows.map(({ row }) => row) ?? []), table?.readyRow ?? -1, 0]);
  return print?.page.kind !== "work"
    ? []
    : cells.flatMap(({ row, column, content }): readonly Change[] =>
        content?.type === "formula" && typeof content.cached === "string" && !asked.has(row)
          ? [{ kind: "cell", sheet: name, row, column, value: content.cached, style: null }]
          : [],
      );
};

/** What a print view remembers of the texts that it shows. */
const paperChanges = ({ name, cells, print }: SheetModel): readonly Change[] =>
  cells.flatMap(({ row, column, content }): readonly Change[] =>
    content?.type === "formula" && column <= (print?.area?.right ?? 0)
      ? [{ kind: "cell", sheet: name, row, column, value: content.cached ?? "", style: null }]
      : [],
  );

/** The letter on which the colour of the line that sums up hangs, beside the marks of a sheet as it was made. */
const letterChanges = ({ name, cells }: SheetModel, letter: string): readonly Change[] =>
  cells.flatMap(({ row, column, content }): readonly Change[] =>
    row === 0 && content?.type === "formula" && /^[EQR]$/.test(String(content.cached))
      ? [{ kind: "cell", sheet: name, row, column, value: letter, style: null }]
      : [],
  );

const placeOf = (sheet: string, row: number, column: number): string => `${row},${column} ${sheet}`;

/** The workbook as it was made, its print views as they show the checked one; null where it can be made for no day. */
export const madeForCopy = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  { standing }: Readiness,
): WorkbookModel | null => madeAnew(catalogue, checked, paperSaidOf(catalogue, checked, standing === "R"));

/**
 * The results to be remembered where formulas stand in the checked workbook, or are put back (`restored`). `blocks` are the
 * used ranges that were checked, `anew` what `madeForCopy` gives.
 */
export const rememberedFor = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
  restored: readonly Change[],
  { standing, next }: Readiness,
  anew: WorkbookModel | null,
): readonly Change[] => {
  const formulas = new Set([
    ...blocks.flatMap(({ sheet, formulas: own }) => [...(own ?? [])].map((at) => `${at} ${sheet}`)),
    ...restored.flatMap(({ sheet, row, column, formula }) => (formula == null ? [] : [placeOf(sheet, row, column)])),
  ]);
  const made = anew?.sheets ?? [];
  const { tables } = checked.recognised;
  const putBack = new Set(restored.map(({ sheet }) => sheet));
  return [
    ...made.filter(({ name }) => putBack.has(name)).flatMap((sheet) => fixedChanges(sheet, tables)),
    ...workChanges(catalogue, checked, next),
    ...made.filter((sheet) => printsAsMade(sheet, blocks)).flatMap(paperChanges),
    ...made
      .filter((sheet) => tables.some((table) => standsAsMade(sheet, table)))
      .flatMap((sheet) => letterChanges(sheet, standing)),
  ].filter(({ sheet, row, column }) => formulas.has(placeOf(sheet, row, column)));
};
