/// <reference types="office-js" />
import { refused, type Attempt } from "../../findings/refusals";
import { success } from "../../kernel/result";
import { parseLocal } from "../../sheet/address";
import type { Area } from "../../sheet/model";
import { refusalOf, requiredApi, supported } from "./trip";

/**
 * What was touched. `sheet` is the sheet's id, which `read` takes wherever it takes a name. "left": the selection moved away
 * from there, and a value picked from a list, of which Excel on the web tells nothing, may stand there now. "selected": it is
 * there now.
 */
export interface Touched {
  readonly how: "edited" | "left" | "selected";
  readonly sheet: string;
  /** null: rows or columns were inserted or deleted, or Excel did not say where: everything on the sheet may have moved. */
  readonly area: Area | null;
}

/** A listener at work. */
export interface Watch {
  /** No call comes after this; gives the refusal when Excel could not be told. */
  readonly stop: () => Promise<Attempt<null>>;
}

/** Milliseconds without an edit before the listener is called. */
const debounce = 300;

/** `sheet` and, for an edit of cells in place, their areas; an event that moves cells has none. */
const touchedBy = ({
  worksheetId: sheet,
  address,
  changeType,
}: Excel.WorksheetChangedEventArgs): readonly Touched[] => {
  if (changeType !== "RangeEdited") return [{ how: "edited", sheet, area: null }];
  return address.split(",").map((part) => ({ how: "edited", sheet, area: parseLocal(part) }));
};

/** Gives with each selection the one before it. */
const selecting = (): ((event: Excel.WorksheetSelectionChangedEventArgs) => readonly Touched[]) => {
  let before: readonly Touched[] = [];
  return ({ worksheetId: sheet, address }) => {
    const selected = address.split(",").map((part): Touched => ({ how: "selected", sheet, area: parseLocal(part) }));
    const left = before;
    before = selected.map((each): Touched => ({ ...each, how: "left" }));
    return [...left, ...selected];
  };
};

/** Gathers what happens within one debounce and hands it on once. */
const gathering = (
  listener: (touched: readonly Touched[]) => void,
  wait: number,
): { readonly add: (touched: readonly Touched[]) => void; readonly drop: () => void } => {
  let waiting: Touched[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const flush = (): void => {
    const gathered = waiting;
    waiting = [];
    listener(gathered);
  };
  return {
    add: (touched) => {
      if (closed) return;
      waiting.push(...touched);
      clearTimeout(timer);
      timer = setTimeout(flush, wait);
    },
    drop: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
};

/**
 * Calls `listener` once for all edits within one debounce, on any sheet of the workbook, by the user or by someone else
 * in the same workbook; the add-in's own writes do not count. One trip to begin, one to stop.
 *
 * Events are hints: Excel leaves some out (a pick from a list on the web, for which the selection's move stands in) and
 * shortens others, so the listener re-reads what was touched, and whoever needs certainty re-reads everything.
 */
export const watch = async (
  listener: (touched: readonly Touched[]) => void,
  wait: number = debounce,
): Promise<Attempt<Watch>> => {
  if (!supported()) return refused("excel-too-old", { version: requiredApi });
  const { add, drop } = gathering(listener, wait);
  const hear = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== "ThisLocalAddin") add(touchedBy(event));
    return Promise.resolve();
  };
  const touched = selecting();
  const move = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    add(touched(event));
    return Promise.resolve();
  };
  try {
    const handlers = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const made = [worksheets.onChanged.add(hear), worksheets.onSelectionChanged.add(move)] as const;
      await context.sync();
      return made;
    });
    return success({ stop: () => stop(handlers, drop) });
  } catch (error) {
    return refusalOf(error, "");
  }
};

type Handlers = readonly [
  OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
  OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs>,
];

/** Handlers are taken off through the very context that put them on. */
const stop = async ([changed, moved]: Handlers, drop: () => void): Promise<Attempt<null>> => {
  drop();
  try {
    changed.remove();
    moved.remove();
    await changed.context.sync();
    return success(null);
  } catch (error) {
    return refusalOf(error, "");
  }
};
