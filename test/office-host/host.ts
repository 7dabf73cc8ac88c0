import { addressOf, areaOf } from "./address";
import { eventEntry, type EventTarget, type Origin, selectionEntry } from "./events";
import { execute } from "./execute";
import { delayForCellEdit, pathType, type Batch } from "./protocol";
import { WorkbookState, type Edit } from "./state";
import { typeInto } from "./values";
import { workbook } from "./workbook";

/** What the client library is answered: an HTTP-like status and a JSON text. */
export interface HostAnswer {
  readonly statusCode: number;
  readonly body: string;
}

/** One round trip, for tests that count. */
export interface Trip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** What was asked, for tests that look closer (./actions). */
  readonly batch: Batch;
}

/** Puts into every formula cell what it comes to. */
export type Calculator = (book: WorkbookState) => void;

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const mebibyte = 1024 * 1024;

/**
 * An Excel in memory: takes the batches of the real client library, sends its events. No Node and no DOM in it,
 * so that the same host stands behind the library in tests and behind the pane in a browser.
 */
export class OfficeHost {
  readonly book = new WorkbookState();
  readonly trips: Trip[] = [];
  /** Bytes that one request or one response may have; Excel on the web takes 5 MB. */
  payloadLimit = 5 * mebibyte;
  /** Old Excels refuse at once while a cell is being edited, new ones wait for the edit to end. */
  waitsForCellEdit = true;
  /** Set to the listener of the bridge; gets the entries of one message. */
  onEvents: (entries: readonly Record<string, unknown>[]) => void = () => undefined;

  /** Works formulas out after every batch and every edit; without one they come to 0. */
  calculator: Calculator | null = null;

  private readonly target: EventTarget = { registered: new Set(), selections: new Set() };
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor() {
    this.book.calculate = () => this.calculator?.(this.book);
  }

  /** Runs one batch, given as the JSON of the request's body. */
  async handle(request: string, flags: number): Promise<HostAnswer> {
    const requestBytes = bytes(request);
    const answer = await this.answer(request, requestBytes, flags);
    const batch = parseBatch(request);
    // The library also tells Excel's own services that it has started: no trip of ours.
    const asksWorkbook = Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === pathType.global);
    const trip = { actions: batch.Actions.length, requestBytes, responseBytes: bytes(answer.body), batch };
    if (asksWorkbook) this.trips.push(trip);
    return answer;
  }

  private async answer(request: string, size: number, flags: number): Promise<HostAnswer> {
    if (size > this.payloadLimit) return refusal(413, "RequestPayloadSizeLimitExceeded");
    if (this.editing !== null) {
      if (!this.waitsForCellEdit || (flags & delayForCellEdit) === 0)
        return refusal(400, "InvalidOperationInCellEditMode");
      await this.editing.ended;
    }
    const result = JSON.stringify(execute(parseBatch(request), workbook({ book: this.book, events: this.target })));
    this.calculate();
    this.tell(this.book.edits.splice(0), { source: "Local", triggerSource: "ThisLocalAddin" });
    return bytes(result) > this.payloadLimit
      ? refusal(413, "ResponsePayloadSizeLimitExceeded")
      : { statusCode: 200, body: result };
  }

  /** After every change, but for a workbook that calculates by hand. */
  private calculate(): void {
    if (this.book.calculationMode !== "Manual") this.calculator?.(this.book);
  }

  /** The person at this Excel, or someone else in the same workbook, types values from a cell rightwards and down. */
  type(
    sheet: string,
    address: string,
    values: readonly (readonly unknown[])[],
    source: "Local" | "Remote" = "Local",
  ): void {
    const found = this.book.sheet(sheet);
    const { top, left } = areaOf(address);
    const before = found.grid.cell(top, left).content?.value ?? "";
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        typeInto(found, top + row, left + column, value);
      });
    });
    this.calculate();
    const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
    const single = area.top === area.bottom && area.left === area.right;
    this.tell(
      [{ sheet: found, area, changeType: "RangeEdited" }],
      { source, triggerSource: "Unknown" },
      single ? before : undefined,
    );
  }

  /** The person picks from the list of a cell in Excel on the web, which tells nobody. */
  pick(sheet: string, address: string, value: unknown): void {
    const { top, left } = areaOf(address);
    typeInto(this.book.sheet(sheet), top, left, value);
    this.calculate();
  }

  /** The person selects cells. */
  select(sheet: string, address: string): void {
    if (this.target.selections.has("Workbook")) this.onEvents([selectionEntry(this.book.sheet(sheet).id, address)]);
  }

  /** The person inserts rows, or deletes a column; cells after them move, formulas become values. */
  shift(
    sheet: string,
    change: { readonly insertRowsAt: number; readonly count: number } | { readonly deleteColumn: number },
  ): void {
    const { grid } = this.book.sheet(sheet);
    if ("deleteColumn" in change) {
      const gone = change.deleteColumn;
      grid.move(({ row, column }) => (column === gone ? null : { row, column: column > gone ? column - 1 : column }));
      this.reshape(sheet, addressOf({ top: 0, bottom: 0, left: gone, right: gone }), "ColumnDeleted");
      return;
    }
    const { insertRowsAt: at, count } = change;
    grid.move(({ row, column }) => ({ row: row >= at ? row + count : row, column }));
    this.reshape(sheet, addressOf({ top: at, bottom: at + count - 1, left: 0, right: 0 }), "RowInserted");
  }

  /** A row was inserted, a column deleted: the event alone. */
  reshape(
    sheet: string,
    address: string,
    changeType: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted",
  ): void {
    this.tell([{ sheet: this.book.sheet(sheet), area: areaOf(address), changeType }], {
      source: "Local",
      triggerSource: "Unknown",
    });
  }

  startCellEdit(): void {
    const gate = { open: (): void => undefined };
    const ended = new Promise<void>((resolve) => (gate.open = resolve));
    this.editing = {
      ended,
      end: () => {
        gate.open();
      },
    };
  }

  endCellEdit(): void {
    const held = this.editing;
    this.editing = null;
    held?.end();
  }

  private tell(edits: readonly Edit[], origin: Origin, before?: unknown): void {
    if (edits.length === 0 || !this.target.registered.has("Workbook")) return;
    const details = (edit: Edit): { valueBefore: unknown; valueAfter: unknown } | null =>
      before === undefined
        ? null
        : { valueBefore: before, valueAfter: edit.sheet.grid.cell(edit.area.top, edit.area.left).content?.value ?? "" };
    this.onEvents(edits.map((edit) => eventEntry(edit, origin, details(edit))));
  }
}

const parseBatch = (request: string): Batch => JSON.parse(request) as Batch;

const refusal = (statusCode: number, code: string): HostAnswer => ({
  statusCode,
  body: JSON.stringify({ error: { code, message: "refused by the host" } }),
});
