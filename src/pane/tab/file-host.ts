import type { Attempt } from "../../findings/refusals";
import { success } from "../../kernel/result";
import type { Change } from "../../workbook/port";
import type { XlsxWorkbook } from "../../workbook/xlsx";
import type { Edited, PaneHost } from "../host";
import { type Found, isRepeated, isSame, isUnsaved, nameApart, type OpenFile, withMarks } from "./file-state";
import { download } from "../browser";
import { inSlices } from "../session/slices";
import { pause } from "../../kernel/pause";

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
  const { openInSteps } = await files();
  const opened = await inSlices(openInSteps(original));
  if (!opened.ok || changes.length === 0) return opened;
  const applied = await inSlices(opened.value.applying(changes));
  return applied.ok ? opened : applied;
};

/**
 * The files that are open, one of them shown, told to whoever shows them. What changes a file is done in turn, so that
 * nothing typed is lost.
 */
class Holder {
  private all: readonly Held[] = [];
  private shown: number | null = null;
  private ids = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly listeners = new Set<() => void>();
  /** The files in the order they were opened; a new list whenever one of them is another. */
  list: readonly OpenFile[] = [];
  edited: (edits: readonly Edited[]) => void = () => undefined;

  /** `mayLose` asks the user before corrections that are in no file would be lost. */
  constructor(private readonly mayLose: () => boolean) {}

  get held(): Held | null {
    return this.all.find(({ file }) => file.id === this.shown) ?? null;
  }

  /** Something typed is still on its way into a file, or in no file on disk. */
  get unsaved(): boolean {
    return this.waiting > 0 || this.list.some(isUnsaved);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private tell(all: readonly Held[]): Attempt<null> {
    this.all = all;
    this.list = all.map(({ file }) => file);
    for (const listener of this.listeners) listener();
    return done;
  }

  /** Another state of an open file: of the one that is shown now, where none is named. */
  put(change: (file: OpenFile) => OpenFile, id = this.shown, book?: XlsxWorkbook): Attempt<null> {
    if (!this.list.some((file) => file.id === id)) return noFile;
    return this.tell(
      this.all.map((each) => (each.file.id === id ? { file: change(each.file), book: book ?? each.book } : each)),
    );
  }

  /** Beside those that are open; one that is open already as it came is shown with what was typed into it. */
  open(name: string, original: Uint8Array, made: boolean): Promise<Attempt<null>> {
    return this.inTurn(async () => {
      const there = this.list.find((file) => isSame(file, name, original));
      if (there !== undefined) return this.toFront(there.id);
      const book = await rebuilt(original, []);
      if (!book.ok) return book;
      const read = await book.value.read([{ kind: "everything" }]);
      if (!read.ok) return read;
      this.ids += 1;
      const file: OpenFile = {
        id: this.ids,
        name: nameApart(name, this.list),
        original,
        made,
        blocks: read.value[0] ?? [],
        corrections: [],
        taken: null,
        marks: new Map(),
        goal: null,
        found: null,
      };
      this.shown = file.id;
      return this.tell([...this.all, { file, book: book.value }]);
    });
  }

  show(id: number): Promise<Attempt<null>> {
    return this.inTurn(() => Promise.resolve(this.toFront(id)));
  }

  private toFront(id: number): Attempt<null> {
    this.shown = id;
    // Shown again it opens at its first open cell again.
    return this.put((file) => ({ ...file, goal: null }));
  }

  /** Takes the file that is shown off the page; the one before it is shown then. */
  close(): Promise<Attempt<null>> {
    return this.inTurn(() => {
      const { held } = this;
      if (held === null) return Promise.resolve(noFile);
      if (isUnsaved(held.file) && !this.mayLose()) return Promise.resolve(kept);
      const at = this.all.indexOf(held);
      const rest = this.all.filter((each) => each !== held);
      this.shown = rest[Math.max(0, at - 1)]?.file.id ?? null;
      return Promise.resolve(this.tell(rest));
    });
  }

  /** In the file into which it was typed, whichever is shown by then. */
  async correct(change: Change, id = this.shown): Promise<Attempt<null>> {
    this.waiting += 1;
    const corrected = await this.inTurn(async () => {
      // The key that sent it is answered first.
      await pause();
      const held = this.all.find(({ file }) => file.id === id);
      if (held === undefined) return noFile;
      const { book, file } = held;
      if (isRepeated(file, change)) return done;
      const applied = await book.apply([change]);
      await pause();
      return applied.ok ? this.recorrected({ file, book }, [...file.corrections, change]) : applied;
    });
    this.waiting -= 1;
    return corrected;
  }

  undo(): Promise<Attempt<null>> {
    return this.inTurn(async () => {
      const { held } = this;
      if (held === null) return noFile;
      const corrections = held.file.corrections.slice(0, -1);
      const book = await rebuilt(held.file.original, corrections);
      return book.ok ? this.recorrected({ file: held.file, book: book.value }, corrections) : book;
    });
  }

  /** The file as opened with the corrections, and with the marks when asked; from then on they count as taken away. */
  saved(marked: boolean): Promise<Attempt<Uint8Array>> {
    return this.inTurn(async (): Promise<Attempt<Uint8Array>> => {
      const { held } = this;
      if (held === null) return noFile;
      const { original, corrections, marks } = held.file;
      const book = await rebuilt(original, [...corrections, ...(marked ? marks.values() : [])]);
      if (!book.ok) return book;
      this.put((file) => ({ ...file, taken: corrections }));
      return { ok: true, value: await inSlices(book.value.saving()) };
    });
  }

  private inTurn<T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> {
    const next = this.turn.then(work);
    this.turn = next.catch(() => undefined);
    return next;
  }

  private async recorrected({ file, book }: Held, corrections: readonly Change[]): Promise<Attempt<null>> {
    const read = await book.read([{ kind: "everything" }]);
    if (!read.ok) return read;
    await pause();
    const blocks = read.value[0] ?? [];
    const shown = file.id === this.shown;
    // Another one is judged when it is shown again.
    const put = this.put((now) => ({ ...now, blocks, corrections, found: shown ? now.found : null }), file.id, book);
    await pause();
    if (shown) this.edited(blocks.map(({ sheet }) => ({ how: "edited", sheet, area: null })));
    return put;
  }
}

/** The files in the tab: the pane's host over the one that is shown, and what only a tab can do with them. */
export interface TabFile {
  readonly host: PaneHost;
  /** The one that is shown. */
  readonly file: () => OpenFile | null;
  readonly files: () => readonly OpenFile[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (name: string, bytes: Uint8Array) => Promise<Attempt<null>>;
  readonly show: (id: number) => Promise<Attempt<null>>;
  /** Takes the one that is shown off the page, unless something typed into it would be lost. */
  readonly close: () => Promise<Attempt<null>>;
  /** Remembers beside the file that is shown what a check found of it. */
  readonly found: (found: Found) => void;
  /** Changes one entry cell of an open file (of the one that is shown, where none is named), as an edit in Excel does. */
  readonly correct: (change: Change, id?: number) => Promise<Attempt<null>>;
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
  load: (model) =>
    Promise.resolve(
      success({
        there: [],
        finish: async () => holder.open("phu-luc.xlsx", await (await files()).writeWorkbook(model, inSlices), true),
      }),
    ),
  goTo: (sheet, row, column) => Promise.resolve(holder.put((file) => ({ ...file, goal: { sheet, row, column } }))),
  watch: (listener) => {
    holder.edited = listener;
    return Promise.resolve(done);
  },
  give: (name, bytes) => {
    download(name, bytes);
    return Promise.resolve("downloaded");
  },
});

/** `mayLose` asks the user whether a file with corrections that were never saved may be closed. */
export const createTabFile = (mayLose: () => boolean): TabFile => {
  const holder = new Holder(mayLose);
  return {
    host: hostOf(holder),
    file: () => holder.held?.file ?? null,
    files: () => holder.list,
    subscribe: holder.subscribe,
    open: (name, bytes) => holder.open(name, bytes, false),
    show: (id) => holder.show(id),
    close: () => holder.close(),
    found: (found) => {
      holder.put((file) => ({ ...file, found }));
    },
    correct: (change, id) => holder.correct(change, id),
    undo: () => holder.undo(),
    saved: (marked) => holder.saved(marked),
    unsaved: () => holder.unsaved,
  };
};
