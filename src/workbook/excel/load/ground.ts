/// <reference types="office-js" />
import { refused, type Attempt } from "../../../findings/refusals";
import { success } from "../../../kernel/result";
import { sheetPrefix } from "../../../sheet/address";
import type { WorkbookModel } from "../../../sheet/model";
import { most } from "../../port/model-limits";
import { sameSheet, sheetOf } from "../places";
import type { Context } from "../trip";

/** What of the model's names is in the workbook already. */
export interface Ground {
  readonly sheets: readonly string[];
  /** Sheets of the model's names that hold something. */
  readonly filled: readonly string[];
  /** Defined names of the model that exist, and the sheet each points to; null when it points nowhere any more. */
  readonly names: ReadonlyMap<string, string | null>;
}

/** Where everything goes. */
export interface Places {
  /** The model's sheet names to the workbook's. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Sheets that are there and empty; all others are made. */
  readonly reused: readonly string[];
  /** Defined names to be deleted before they are made anew. */
  readonly oldNames: readonly string[];
}

/** Queues the look at the workbook; the function tells after the trip what is there. */
export const askGround = (context: Context, model: WorkbookModel): (() => Ground) => {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const used = model.sheets.map(({ name }) => {
    const range = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).untrack();
    range.load("rowCount");
    return { name, range };
  });
  const taken = model.names.map(({ name }) => {
    const item = names.getItemOrNullObject(name);
    item.load("name");
    const range = item.getRangeOrNullObject().untrack();
    range.load("address");
    return { item, range };
  });
  return () => ({
    sheets: worksheets.items.map(({ name }) => name),
    filled: used.filter(({ range }) => !range.isNullObject).map(({ name }) => name),
    names: new Map(
      taken
        .filter(({ item }) => !item.isNullObject)
        .map(({ item, range }) => [item.name, range.isNullObject ? null : sheetOf(range.address)]),
    ),
  });
};

const freeName = (name: string, taken: readonly string[], number = 2): string => {
  const tail = ` (${number})`;
  const candidate = name.slice(0, most.sheetName - tail.length) + tail;
  return taken.some((other) => sameSheet(other, candidate)) ? freeName(name, taken, number + 1) : candidate;
};

/** Where the model's sheets go; refused when they would stand upon what is there, unless they may stand beside it. */
export const planPlaces = (model: WorkbookModel, ground: Ground, beside: boolean): Attempt<Places> => {
  const shown = model.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const clash = ground.filled.find((name) => shown.includes(name));
  if (clash !== undefined && !beside) return refused("excel-sheet-exists", { sheet: clash });
  // Hidden sheets alone are what is left of tables that somebody deleted; nobody could rename them.
  const left = ground.filled.length > 0 && clash === undefined;
  for (const [name, sheet] of ground.names) {
    if (sheet !== null && !beside && !left) return refused("excel-name-taken", { name, sheet });
  }
  const sheets = new Map<string, string>();
  for (const { name } of model.sheets) {
    const taken = [...ground.sheets, ...sheets.values()];
    sheets.set(name, ground.filled.includes(name) ? freeName(name, taken) : name);
  }
  const reused = [...sheets.values()].filter((name) => ground.sheets.some((other) => sameSheet(other, name)));
  return success({ sheets, reused, oldNames: [...ground.names.keys()] });
};

/**
 * A formula of the model with its sheets called what they are called in the workbook, where that differs. Text in
 * quotation marks stays as it is.
 */
export const rename = (formula: string, sheets: ReadonlyMap<string, string>): string => {
  const changed = [...sheets].filter(([from, to]) => from !== to);
  if (changed.length === 0) return formula;
  const pieces = formula.split(/("(?:[^"]|"")*")/);
  return pieces
    .map((piece, index) =>
      index % 2 === 1 ? piece : changed.reduce((text, [from, to]) => moved(text, from, to), piece),
    )
    .join("");
};

const moved = (text: string, from: string, to: string): string =>
  text
    .replaceAll(`'${from.replaceAll("'", "''")}'!`, `${sheetPrefix(to)}!`)
    .replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_.'])${escape(from)}!`, "gu"), `${sheetPrefix(to)}!`);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
