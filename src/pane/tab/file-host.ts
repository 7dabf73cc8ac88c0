import type { Change, Outcome } from "../../workbook/port";
import type { XlsxWorkbook } from "../../workbook/xlsx";
import { download } from "../browser";
import type { Edited, PaneHost } from "../host";
import { type OpenFile, withMarks } from "./file-state";

const files = () => import("../../workbook/xlsx");

const done: Outcome<null> = { ok: true, value: null };
const noFile: Outcome<never> = { ok: false, refusal: { code: "no-file-open", params: {} } };

/** The file in the tab: the pane's host, and what only a tab can do with it. */
export interface TabFile {
  readonly host: PaneHost;
  readonly file: () => OpenFile | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (name: string, bytes: Uint8Array) => Promise<Outcome<null>>;
  /** Changes one entry cell; the pane hears of it as of an edit in Excel. */
  readonly correct: (change: Change) => Promise<Outcome<null>>;
  readonly undo: () => Promise<Outcome<null>>;
  /** The file as opened with the corrections, and with the marks when asked. */
  readonly saved: (marked: boolean) => Promise<Outcome<Uint8Array>>;
}

interface Held {
  readonly file: OpenFile;
  /** The original with the corrections, for reading. */
  readonly book: XlsxWorkbook;
}

const rebuilt = async (original: Uint8Array, changes: readonly Change[]): Promise<Outcome<XlsxWorkbook>> => {
  const { openWorkbook } = await files();
  const opened = openWorkbook(original);
  if (!opened.ok || changes.length === 0) return opened;
  const applied = await opened.value.apply(changes);
  return applied.ok ? opened : applied;
};

/** The one file that is open, told to whoever shows it. */
class Holder {
  private now: Held | null = null;
  private readonly listeners = new Set<() => void>();
  edited: (edits: readonly Edited[]) => void = () => undefined;

  get held(): Held | null {
    return this.now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  put(file: OpenFile, book: XlsxWorkbook): Outcome<null> {
    this.now = { file, book };
    for (const listener of this.listeners) listener();
    return done;
  }

  async hold(book: XlsxWorkbook, file: Omit<OpenFile, "blocks">): Promise<Outcome<null>> {
    const read = await book.read([{ kind: "everything" }]);
    return read.ok ? this.put({ ...file, blocks: read.value[0] ?? [] }, book) : read;
  }

  async open(name: string, original: Uint8Array): Promise<Outcome<null>> {
    const book = await rebuilt(original, []);
    if (!book.ok) return book;
    return this.hold(book.value, { name, original, corrections: [], marks: new Map(), goal: null });
  }

  async correct(change: Change): Promise<Outcome<null>> {
    if (this.now === null) return noFile;
    const { book, file } = this.now;
    const applied = await book.apply([change]);
    if (!applied.ok) return applied;
    return this.recorrected(book, { ...file, corrections: [...file.corrections, change] });
  }

  async undo(): Promise<Outcome<null>> {
    if (this.now === null) return noFile;
    const { file } = this.now;
    const corrections = file.corrections.slice(0, -1);
    const book = await rebuilt(file.original, corrections);
    return book.ok ? this.recorrected(book.value, { ...file, corrections }) : book;
  }

  private async recorrected(book: XlsxWorkbook, file: OpenFile): Promise<Outcome<null>> {
    const held = await this.hold(book, file);
    if (held.ok) this.edited(file.blocks.map(({ sheet }) => ({ sheet, area: null })));
    return held;
  }

  async saved(marked: boolean): Promise<Outcome<Uint8Array>> {
    if (this.now === null) return noFile;
    const { original, corrections, marks } = this.now.file;
    const book = await rebuilt(original, [...corrections, ...(marked ? marks.values() : [])]);
    return book.ok ? { ok: true, value: book.value.save() } : book;
  }
}

const hostOf = (holder: Holder): PaneHost => ({
  kind: "tab",
  read: (refs) => (holder.held === null ? Promise.resolve(noFile) : holder.held.book.read(refs)),
  mark: (changes) => {
    const { held } = holder;
    return Promise.resolve(held === null ? noFile : holder.put(withMarks(held.file, changes), held.book));
  },
  load: async (model) => holder.open("phu-luc.xlsx", await (await files()).writeWorkbook(model)),
  goTo: (sheet, row, column) => {
    const { held } = holder;
    const goal = { sheet, row, column };
    return Promise.resolve(held === null ? noFile : holder.put({ ...held.file, goal }, held.book));
  },
  watch: (listener) => {
    holder.edited = listener;
    return Promise.resolve(done);
  },
  give: (name, bytes) => {
    download(name, bytes);
    return Promise.resolve();
  },
});

export const createTabFile = (): TabFile => {
  const holder = new Holder();
  return {
    host: hostOf(holder),
    file: () => holder.held?.file ?? null,
    subscribe: holder.subscribe,
    open: (name, bytes) => holder.open(name, bytes),
    correct: (change) => holder.correct(change),
    undo: () => holder.undo(),
    saved: (marked) => holder.saved(marked),
  };
};
