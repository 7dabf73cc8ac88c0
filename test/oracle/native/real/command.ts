import { dayKey } from "../../../../src/plan/asked/common";
import { readFile } from "node:fs/promises";
import { readyPieces, resultText } from "../../../../src/sheet/labels";
import { type Shown, shownStatuses } from "../../../../src/verdict/shown";
import type { WorkbookModel } from "../../../../src/sheet/model";
import type { Text } from "../../../../src/kernel/text";
import { type CheckedWorkbook, checkWorkbook } from "../../../../src/usecases/check-workbook";
import { readinessOf } from "../../../../src/usecases/readiness";
import { marksFor } from "../../../../src/usecases/marks";
import type { CheckJson, VerdictJson } from "../../../cli/check-json";
import { runJson } from "../../../cli/run";
import { blocksOf, opened } from "../../../support/xlsx-book";
import { type Judgement, type Result, rowKey } from "../engine";
import { columnsOf } from "../filled";
import { summaryOf } from "../summary";
import { catalogue } from "./forms";
import { blockedRows } from "./sentences";

/** What `check --json` says of a file, row by row, and of each sheet the line that sums it up. */
export interface Said {
  readonly judgement: Judgement;
  /** The same for the marked copy, whose summing-up also says what blocks and no formula sees. */
  readonly marked: Judgement;
  readonly ready: boolean;
  /** The rows that show that the day of judgement is none. */
  readonly undated: readonly string[];
  /** Rows on which an error or an open question stands. */
  readonly blocked: ReadonlySet<string>;
}

const isStatus = (status: string): status is Shown => shownStatuses.some((shown) => shown === status);

const shownOf = ({ status, stretchMet }: VerdictJson): Shown => {
  if (!isStatus(status)) throw new Error(`No such status: ${status}`);
  return status === "met" && stretchMet === true ? "stretchMet" : status;
};

/** A row shows what is in force before what is not due, and there what is not met first. */
const onRow = (verdicts: readonly VerdictJson[]): VerdictJson | undefined => {
  const inForce = verdicts.filter(({ status }) => status !== "notDue");
  return inForce.find(({ status }) => status !== "met") ?? inForce[0] ?? verdicts[0];
};

/** The figure beside a status is not part of the command's object: it is the report's own. */
type Rates = ReadonlyMap<string, Text | null>;

const noStep: Text = { vi: "", en: "" };

const resultOf = (verdict: VerdictJson, layout: "lines" | "table", rates: Rates): Result => ({
  status: resultText(layout, shownOf(verdict), rates.get(verdict.code) ?? null, noStep).vi,
  value: verdict.value,
  gap: verdict.gap,
  shortfall: verdict.shortfall,
});

type Results = readonly (readonly [string, Result])[];

const onRows = (model: WorkbookModel, verdicts: readonly VerdictJson[], rates: Rates): Results => {
  const byCode = new Map(verdicts.map((verdict) => [verdict.code, verdict]));
  return model.sheets.flatMap((sheet) => {
    const columns = columnsOf(sheet);
    const layout = columns.has("of") ? "lines" : "table";
    return sheet.cells.flatMap(({ row, column, content }) => {
      if (column !== columns.get("targets") || content?.type !== "text") return [];
      const shown = onRow(content.text.split(" ").flatMap((code) => byCode.get(code) ?? []));
      return shown === undefined ? [] : [[rowKey(sheet.name, row), resultOf(shown, layout, rates)] as const];
    });
  });
};

const said = (status: string): Result => ({ status, value: null, gap: null, shortfall: null });

/** How each total was read, which the command's object does not say, as marks say it. */
const onTotals = (checked: CheckedWorkbook): Results => {
  const marks = marksFor(catalogue, checked);
  return checked.recognised.tables.flatMap(({ sheet, columns, rows }) =>
    rows
      .filter(({ key }) => key?.figure.startsWith("total.") === true)
      .flatMap(({ row }): Results => {
        const mark = marks.find(
          (each) => each.sheet === sheet && each.row === row && each.column === columns.get("status"),
        );
        return typeof mark?.value === "string" ? [[rowKey(sheet, row), said(mark.value)]] : [];
      }),
  );
};

const undatedRows = ({ ownDay, recognised }: CheckedWorkbook): readonly string[] =>
  ownDay !== null
    ? []
    : recognised.tables.flatMap(({ sheet, rows }) =>
        rows.flatMap(({ key, row }) => (key?.figure === dayKey ? [rowKey(sheet, row)] : [])),
      );

/** "… · cần làm rõ: 0 · <what no formula sees>" */
const noticed = (summary: string, notice: string | null): string => {
  if (notice === null) return summary;
  const { ready, notReady, errors, queries, noticed: before } = readyPieces;
  const open = summary.startsWith(ready.vi) ? `${errors.vi}0${queries.vi}0` : "";
  return summary.replace(ready.vi, notReady.vi) + open + before.vi + notice;
};

const summaries = (checked: CheckedWorkbook, model: WorkbookModel, notice: string | null): Results =>
  model.sheets.flatMap(({ name, cells }) => {
    const cell = cells.find(({ style }) => style === "summary");
    return cell === undefined
      ? []
      : [[rowKey(name, cell.row), said(noticed(summaryOf(catalogue, checked), notice))] as const];
  });

/** Runs `ra-soat check FILE --out MARKED --json`, by the day that stands in the file. */
export const checkedByCommand = async (file: string, out: string, model: WorkbookModel): Promise<Said> => {
  const { json } = await runJson<CheckJson>("check", file, "--out", out);
  const checked = checkWorkbook(catalogue, await blocksOf(opened(new Uint8Array(await readFile(file)))), null);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  const rates: Rates = new Map(checked.value.report.judged.map(({ target, rate }) => [target.code, rate]));
  const rows = [...onRows(model, json.verdicts, rates), ...onTotals(checked.value)];
  const withNotice = (notice: string | null): Judgement =>
    new Map([...rows, ...summaries(checked.value, model, notice)]);
  const [judgement, marked] = [withNotice(null), withNotice(readinessOf(catalogue, checked.value).notice)];
  return { judgement, marked, ready: json.ready, undated: undatedRows(checked.value), blocked: blockedRows(json) };
};
