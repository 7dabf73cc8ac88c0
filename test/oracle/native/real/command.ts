import { aDay } from "../../../support/ids";
import { readFile } from "node:fs/promises";
import { statusText } from "../../../../src/sheet/labels";
import { type Shown, shownStatuses } from "../../../../src/verdict/shown";
import type { WorkbookModel } from "../../../../src/sheet/model";
import { checkWorkbook } from "../../../../src/usecases/check-workbook";
import type { CheckJson, VerdictJson } from "../../../cli/check-json";
import { runJson } from "../../../cli/run";
import { blocksOf, opened } from "../../../support/xlsx-book";
import { type Judgement, type Result, rowKey } from "../engine";
import { columnsOf } from "../filled";
import { summaryOf } from "../summary";
import { catalogue } from "./forms";
import { blockedRows } from "./sentences";

/** The day by which a form of 2026 judges itself. */
const day = aDay("2026-12-31");

/** What `check --json` says of a file, row by row, and of each sheet the line that sums it up. */
export interface Said {
  readonly judgement: Judgement;
  readonly ready: boolean;
  /** Rows on which an error or an open question stands. */
  readonly blocked: ReadonlySet<string>;
}

const isStatus = (status: string): status is Shown => shownStatuses.some((shown) => shown === status);

const wordsOf = ({ status, stretchMet }: VerdictJson): string => {
  if (!isStatus(status)) throw new Error(`No such status: ${status}`);
  return statusText(status === "met" && stretchMet === true ? "stretchMet" : status).vi;
};

/** A row shows what is in force before what is not due, and there what is not met first. */
const onRow = (verdicts: readonly VerdictJson[]): VerdictJson | undefined => {
  const inForce = verdicts.filter(({ status }) => status !== "notDue");
  return inForce.find(({ status }) => status !== "met") ?? inForce[0] ?? verdicts[0];
};

const resultOf = (verdict: VerdictJson): Result => ({
  status: wordsOf(verdict),
  value: verdict.value,
  gap: verdict.gap,
  shortfall: verdict.shortfall,
});

const onRows = (model: WorkbookModel, verdicts: readonly VerdictJson[]): readonly (readonly [string, Result])[] => {
  const byCode = new Map(verdicts.map((verdict) => [verdict.code, verdict]));
  return model.sheets.flatMap((sheet) => {
    const targets = columnsOf(sheet).get("targets");
    return sheet.cells.flatMap(({ row, column, content }) => {
      if (column !== targets || content?.type !== "text") return [];
      const shown = onRow(content.text.split(" ").flatMap((code) => byCode.get(code) ?? []));
      return shown === undefined ? [] : [[rowKey(sheet.name, row), resultOf(shown)] as const];
    });
  });
};

const summaries = async (file: string, model: WorkbookModel): Promise<readonly (readonly [string, Result])[]> => {
  const checked = checkWorkbook(catalogue, await blocksOf(opened(new Uint8Array(await readFile(file)))), day);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return model.sheets.flatMap(({ name, cells }) => {
    const cell = cells.find(({ style }) => style === "summary");
    if (cell === undefined) return [];
    const status = summaryOf(catalogue, checked.value);
    return [[rowKey(name, cell.row), { status, value: null, gap: null, shortfall: null }] as const];
  });
};

/** Runs `ra-soat check FILE --out MARKED --json`. */
export const checkedByCommand = async (file: string, out: string, model: WorkbookModel): Promise<Said> => {
  const { json } = await runJson<CheckJson>("check", file, "--as-of", day, "--out", out);
  const judgement = new Map([...onRows(model, json.verdicts), ...(await summaries(file, model))]);
  return { judgement, ready: json.ready, blocked: blockedRows(json) };
};
