import type { Outcome } from "../../workbook/port";
import type { Change } from "../../workbook/port";
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
  file: OpenFile;
  /** The original with the corrections, for reading. */
  book: XlsxWorkbook;
}

const rebuilt = async (original: Uint8Array, changes: readonly Change[]): Promise<Outcome<XlsxWorkbook>> => {
  const { openWorkbook } = await files();
  const opened = openWorkbook(original);
  if (!opened.ok || changes.length === 0) return opened;
  const applied = await opened.value.apply(changes);
  return applied.ok ? opened : applied;
};

const held = async (book: XlsxWorkbook, file: Omit<OpenFile, "blocks">): Promise<Outcome<Held>> => {
  const read = await book.read([{ kind: "everything" }]);
  return read.ok ? { ok: true, value: { book, file: { ...file, blocks: read.value[0] ?? [] } } } : read;
};

export const createTabFile = (): TabFile => {
  let now: Held | null = null;
  let edited: (edits: readonly Edited[]) => void = () => undefined;
  const listeners = new Set<() => void>();
  const put = (next: Held): Outcome<null> => {
    now = next;
    for (const listener of listeners) listener();
    return done;
  };
  const open = async (name: string, original: Uint8Array): Promise<Outcome<null>> => {
    const book = await rebuilt(original, []);
    if (!book.ok) return book;
    const next = await held(book.value, { name, original, corrections: [], marks: new Map(), goal: null });
    return next.ok ? put(next.value) : next;
  };
  const recorrected = async (book: XlsxWorkbook, file: OpenFile): Promise<Outcome<null>> => {
    const next = await held(book, file);
    if (!next.ok) return next;
    put(next.value);
    edited(file.blocks.map(({ sheet }) => ({ sheet, area: null })));
    return done;
  };
  const host: PaneHost = {
    kind: "tab",
    read: (refs) => (now === null ? Promise.resolve(noFile) : now.book.read(refs)),
    mark: (changes) => Promise.resolve(now === null ? noFile : put({ ...now, file: withMarks(now.file, changes) })),
    load: async (model) => open("phu-luc.xlsx", await (await files()).writeWorkbook(model)),
    goTo: (sheet, row, column) =>
      Promise.resolve(now === null ? noFile : put({ ...now, file: { ...now.file, goal: { sheet, row, column } } })),
    watch: (listener) => {
      edited = listener;
      return Promise.resolve(done);
    },
    give: (name, bytes) => {
      download(name, bytes);
      return Promise.resolve();
    },
  };
  return {
    host,
    file: () => now?.file ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open,
    correct: async (change) => {
      if (now === null) return noFile;
      const { book, file } = now;
      const applied = await book.apply([change]);
      return applied.ok ? recorrected(book, { ...file, corrections: [...file.corrections, change] }) : applied;
    },
    undo: async () => {
      if (now === null) return noFile;
      const { file } = now;
      const corrections = file.corrections.slice(0, -1);
      const book = await rebuilt(file.original, corrections);
      return book.ok ? recorrected(book.value, { ...file, corrections }) : book;
    },
    saved: async (marked) => {
      if (now === null) return noFile;
      const { file } = now;
      const book = await rebuilt(file.original, [...file.corrections, ...(marked ? file.marks.values() : [])]);
      return book.ok ? { ok: true, value: book.value.save() } : book;
    },
  };
};
