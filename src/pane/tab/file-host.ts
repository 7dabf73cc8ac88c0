import type { Attempt } from "../../findings/refusals";
import type { Change } from "../../workbook/port";
import { download } from "../browser";
import type { PaneHost } from "../host";
import { type OpenFile, withMarks } from "./file-state";
import { done, files, Holder, noFile } from "./holder";

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
