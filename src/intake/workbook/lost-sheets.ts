import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/make";
import { type AskedTable, figuresIn } from "../../plan/asked/asked";
import { type AskedCommon, dayName } from "../../plan/asked/common";
import type { Respondent } from "../../plan/asked/respondent";
import { foldSheetName, nameApart, sheetNames } from "../../plan/sheet-names";
import type { SheetBlock } from "../../sheet/find";

/** A sheet of rows to enter, as it was made: what says of each of its rows that the row is gone. */
interface MadeSheet {
  readonly name: string;
  /** Whether a finding of a lost row is of one of its rows. */
  readonly owns: (found: Finding) => boolean;
  readonly rows: number;
}

const tableSheet = ({ table, rows }: AskedTable): MadeSheet => {
  // A figure that is entered elsewhere has no row here.
  const own = figuresIn(rows).filter(({ enteredAt }) => enteredAt === null);
  const codes = new Set(own.flatMap(({ targets }) => targets.map(({ code }) => code)));
  const called = new Set<unknown>(own.map((figure) => figure.called));
  return {
    name: table?.name ?? sheetNames.body,
    owns: ({ target, params }) => target !== null && codes.has(target) && called.has(params["what"]),
    rows: own.length,
  };
};

/** The tables' sheets under the names they were made with; a table of which nothing is asked has no sheet. */
const tableSheets = (tables: readonly AskedTable[]): readonly MadeSheet[] =>
  tables
    .filter(({ rows }) => rows.some(({ kind }) => kind === "row"))
    .map(tableSheet)
    .reduce<readonly MadeSheet[]>((before, sheet) => {
      const taken = before.map(({ name }) => name);
      return [...before, { ...sheet, name: nameApart(sheet.name, taken) }];
    }, [])
    .filter(({ rows }) => rows > 0);

/** The sheets on which an office enters; a school has a single one, without which nothing is left to check. */
const madeSheets = (tables: readonly AskedTable[], common: readonly AskedCommon[]): readonly MadeSheet[] => {
  const asked = new Set<unknown>(common.map((each) => (each.kind === "day" ? dayName : each.words)));
  return [
    { name: sheetNames.common, owns: ({ params }) => asked.has(params["what"]), rows: common.length },
    ...tableSheets(tables),
  ];
};

/**
 * The findings, in which a sheet of an office's workbook that is gone with all its rows is one line in place of a line for
 * each of them.
 */
export const foldLostSheets = (
  findings: readonly Finding[],
  respondent: Respondent,
  tables: readonly AskedTable[],
  common: readonly AskedCommon[],
  blocks: readonly SheetBlock[],
): readonly Finding[] => {
  const lostRows = findings.filter(({ code }) => code === "missing-row");
  if (respondent.viewpoint === "school" || lostRows.length === 0) return findings;
  const there = new Set(blocks.map(({ sheet }) => foldSheetName(sheet)));
  const lost = madeSheets(tables, common).filter(
    ({ name, owns, rows }) => lostRows.filter(owns).length === rows && !there.has(foldSheetName(name)),
  );
  if (lost.length === 0) return findings;
  const told = (found: Finding): boolean => found.code === "missing-row" && lost.some(({ owns }) => owns(found));
  return [
    ...lost.map(({ name }) => finding("sheet-lost", null, { sheet: name })),
    ...findings.filter((found) => !told(found)),
  ];
};

/** The sheet without which a workbook has no rows at all, by name; null: it is there. */
export const lostForm = (respondent: Respondent, blocks: readonly SheetBlock[]): string | null => {
  const name = respondent.viewpoint === "school" ? sheetNames.form : sheetNames.common;
  return blocks.some(({ sheet }) => foldSheetName(sheet) === foldSheetName(name)) ? null : name;
};
