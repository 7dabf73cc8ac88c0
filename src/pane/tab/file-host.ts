import type { Attempt } from "../../findings/refusals";
import type { Change } from "../../workbook/port";
import type { XlsxWorkbook } from "../../workbook/xlsx";
import type { Edited, PaneHost } from "../host";
import { isRepeated, isUnsaved, type OpenFile, withMarks } from "./file-state";
import { download } from "../browser";

const files = () => import("../../workbook/xlsx");

const done: Attempt<null> = { ok: true, value: null };
const noFile: Attempt<never> = { ok: false, refusal: { code: "no-file-open", params: {} } };
const kept: Attempt<never> = { ok: false, refusal: { code: "corrections-kept", params: {} } };

interface Held {
  readonly file: OpenFile;
  /** The original with the corrections, for reading. */
  readonly book: XlsxWorkbook;
}

const rebuilt = async (original: Uint8Array, changes: readonly Change[]): Promise<Attempt<XlsxWorkbook>> => {
  const { openWorkbook } = await files();
  const opened = openWorkbook(original);
  if (!opened.ok || changes.length === 0) return opened;
  const applied = await opened.value.apply(changes);
  return applied.ok ? opened : applied;
};

/** The one file that is open, told to whoever shows it. What changes the file is done in turn, so that nothing typed is lost. */
class Holder {
  private now: Held | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly listeners = new Set<() => void>();
  edited: (edits: readonly Edited[]) => void = () => undefined;

  /** `mayLose` asks the user before corrections that are in no file would be lost. */
  constructor(private readonly mayLose: () => boolean) {}

  get held(): Held | null {
    return this.now;
  }

  /** Something typed is still on its way into the file, or in no file on disk. */
  get unsaved(): boolean {
    return this.waiting > 0 || (this.now !== null && isUnsaved(this.now.file));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Another state of the file that is open now. */
  put(change: (file: OpenFile) => OpenFile, book = this.now?.book): Attempt<null> {
    if (this.now === null || book === undefined) return noFile;
    this.now = { file: change(this.now.file), book };
    for (const listener of this.listeners) listener();
    return done;
  }

  open(name: string, original: Uint8Array, made: boolean): Promise<Attempt<null>> {
    return this.inTurn(async () => {
      const book = await rebuilt(original, []);
      if (!book.ok) return book;
      const read = await book.value.read([{ kind: "everything" }]);
      if (!read.ok) return read;
      if (this.now !== null && isUnsaved(this.now.file) && !this.mayLose()) return kept;
      const file = { name, original, made, blocks: read.value[0] ?? [], corrections: [], taken: null, goal: null };
      this.now = { file: { ...file, marks: new Map() }, book: book.value };
      return this.put((same) => same);
    });
  }

  async correct(change: Change): Promise<Attempt<null>> {
    this.waiting += 1;
    const corrected = await this.inTurn(async () => {
      if (this.now === null) return noFile;
      const { book, file } = this.now;
      if (isRepeated(file, change)) return done;
      const applied = await book.apply([change]);
      return applied.ok ? this.recorrected(book, [...file.corrections, change]) : applied;
    });
    this.waiting -= 1;
    return corrected;
  }

  undo(): Promise<Attempt<null>> {
    return this.inTurn(async () => {
      if (this.now === null) return noFile;
      const { file } = this.now;
      const corrections = file.corrections.slice(0, -1);
      const book = await rebuilt(file.original, corrections);
      return book.ok ? this.recorrected(book.value, corrections) : book;
    });
  }

  /** The file as opened with the corrections, and with the marks when asked; from then on they count as taken away. */
  saved(marked: boolean): Promise<Attempt<Uint8Array>> {
    return this.inTurn(async (): Promise<Attempt<Uint8Array>> => {
      if (this.now === null) return noFile;
      const { original, corrections, marks } = this.now.file;
      const book = await rebuilt(original, [...corrections, ...(marked ? marks.values() : [])]);
      if (!book.ok) return book;
      this.put((file) => ({ ...file, taken: corrections }));
      return { ok: true, value: book.value.save() };
    });
  }

  private inTurn<T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> {
    const next = this.turn.then(work);
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async recorrected(book: XlsxWorkbook, corrections: readonly Change[]): Promise<Attempt<null>> {
    const read = await book.read([{ kind: "everything" }]);
    if (!read.ok) return read;
    const blocks = read.value[0] ?? [];
    const put = this.put((file) => ({ ...file, blocks, corrections }), book);
    this.edited(blocks.map(({ sheet }) => ({ how: "edited", sheet, area: null })));
    return put;
  }
}

/** The file in the tab: the pane's host, and what only a tab can do with it. */
export interface TabFile {
  readonly host: PaneHost;
  readonly file: () => OpenFile | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (name: string, bytes: Uint8Array) => Promise<Attempt<null>>;
  /** Changes one entry cell; the pane hears of it as of an edit in Excel. */
  readonly correct: (change: Change) => Promise<Attempt<null>>;
  readonly undo: () => Promise<Attempt<null>>;
  /** The file as opened with the corrections, and with the marks when asked. */
  readonly saved: (marked: boolean) => Promise<Attempt<Uint8Array>>;
  /** Whether leaving the page now would lose something that was typed. */
  readonly unsaved: () => boolean;
}

const hostOf = (holder: Holder): PaneHost => ({
  kind: "tab",
  read: (refs) => (holder.held === null ? Promise.resolve(noFile) : holder.held.book.read(refs)),
  mark: (changes) => Promise.resolve(holder.put((file) => withMarks(file, changes))),
  enter: (change) => holder.correct(change),
  load: async (model) => holder.open("phu-luc.xlsx", await (await files()).writeWorkbook(model), true),
  goTo: (sheet, row, column) => Promise.resolve(holder.put((file) => ({ ...file, goal: { sheet, row, column } }))),
  watch: (listener) => {
    holder.edited = listener;
    return Promise.resolve(done);
  },
  give: (name, bytes) => {
    download(name, bytes);
    return Promise.resolve();
  },
});

/** `mayLose` asks the user whether another file may take the place of one with corrections that were never saved. */
export const createTabFile = (mayLose: () => boolean): TabFile => {
  const holder = new Holder(mayLose);
  return {
    host: hostOf(holder),
    file: () => holder.held?.file ?? null,
    subscribe: holder.subscribe,
    open: (name, bytes) => holder.open(name, bytes, false),
    correct: (change) => holder.correct(change),
    undo: () => holder.undo(),
    saved: (marked) => holder.saved(marked),
    unsaved: () => holder.unsaved,
  };
};
