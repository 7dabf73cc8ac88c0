/// <reference types="office-js" />
import { refused, type Attempt } from "../../findings/refusals";
import type { ExcelRefusalCode } from "../../findings/refusals/excel";
import { pause } from "../../kernel/pause";
import { success } from "../../kernel/result";

/**
 * The newest requirement set that the adapter needs; the manifest says the same. Office 2021 LTSC stops here.
 * What decides is `triggerSource` of change events, by which own writes are told from a person's.
 */
export const requiredApi = "1.14";

/** Excel's codes; its messages come in the language of the machine and are never looked at. */
const byOfficeCode: Readonly<Record<string, ExcelRefusalCode>> = {
  InvalidOperationInCellEditMode: "excel-cell-edit",
  AccessDenied: "excel-access-denied",
  ItemNotFound: "excel-sheet-missing",
  InvalidReference: "excel-sheet-missing",
  ApiNotFound: "excel-too-old",
  RequestPayloadSizeLimitExceeded: "excel-too-much",
  ResponsePayloadSizeLimitExceeded: "excel-too-much",
  RangeExceedsLimit: "excel-too-much",
  OperationCellsExceedLimit: "excel-too-much",
  InactiveWorkbook: "excel-inactive",
};

/** What Excel threw, as a refusal. `sheet` fills the sentence where one names a sheet. Anything but Excel's own errors is thrown on. */
export const refusalOf = (error: unknown, sheet: string): Attempt<never> => {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const code = byOfficeCode[error.code] ?? "excel-other";
  return refused(code, { sheet, code: error.code, version: requiredApi });
};

/** One request to Excel, which everything queued belongs to. */
export type Context = Excel.RequestContext;

/** Queues what is wanted, and gives what reads the answers; either at once or in stretches. */
export type Ask<T> = (context: Context) => Read<T> | Promise<Read<T>>;

type Read<T> = () => T | Promise<T>;

/** Whether this Excel has what the adapter needs. */
export const supported = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", requiredApi);

/**
 * From when on Excel can take the writes of one trip back in one step of its undo list. On the web asking for it throws
 * (office-js 6711), so there each write stays a step of its own, as in older Excels.
 */
const undoApi = "1.20";

/** What of this session asks for no undo groups any more, once Excel has said that it cannot. */
const refusesGroups = { undo: false };

const groupsUndo = (): boolean =>
  !refusesGroups.undo &&
  String(Office.context.platform) !== "OfficeOnline" &&
  Office.context.requirements.isSetSupported("ExcelApi", undoApi);

/** Whether Excel refused the group alone; what was to be written is the same a second time. */
const isUngrouped = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "UndoNotSupported";

/** Runs a batch; `writes`: in one step of the undo list, where Excel has that. */
const run = async <T>(batch: (context: Context) => Promise<T>, writes: boolean): Promise<T> => {
  const delayForCellEdit = true;
  if (!writes || !groupsUndo()) return Excel.run({ delayForCellEdit }, batch);
  try {
    return await Excel.run({ delayForCellEdit, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (!isUngrouped(error)) throw error;
    refusesGroups.undo = true;
    return Excel.run({ delayForCellEdit }, batch);
  }
};

/**
 * One round trip: `ask` queues what is wanted and gives the function that reads the answers once they came.
 * Waits while the user is editing a cell, where Excel can. What `ask` makes must be untracked, so that nothing
 * is left to free afterwards (freeing would be a second trip). `writes`: all of it is one step of the undo list, where Excel
 * has such steps.
 */
export const trip = async <T>(ask: Ask<T>, writes = false): Promise<Attempt<T>> => {
  if (!supported()) return refused("excel-too-old", { version: requiredApi });
  try {
    const value = await run(async (context) => {
      const answer = await ask(context);
      await context.sync();
      // The client library has only now taken the answer apart.
      await pause();
      return answer();
    }, writes);
    return { ok: true, value };
  } catch (error) {
    return refusalOf(error, "");
  }
};

/** Several trips one after another, none begun after one failed; gives what each gave. */
export const trips = async <T>(asks: readonly Ask<T>[], writes = false): Promise<Attempt<readonly T[]>> => {
  const [first, ...rest] = asks;
  if (first === undefined) return success([]);
  const done = await trip(first, writes);
  if (!done.ok) return done;
  const others = await trips(rest, writes);
  return others.ok ? success([done.value, ...others.value]) : others;
};
