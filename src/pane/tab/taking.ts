import type { Attempt } from "../../findings/refusals";
import { inSlices } from "../session/slices";
import type { Pane } from "../views/context";
import type { TabFile } from "./file-host";

/** The files of a tab with the pane beside them. */
export interface TabDesk {
  readonly tab: TabFile;
  readonly pane: Pane;
}

/** Checks the file that is shown; of one that is none of ours that is remembered. */
const checked = async ({ tab, pane }: TabDesk): Promise<void> => {
  await pane.session.check();
  const { checked: judged, task } = pane.store.state();
  // Where something runs by now another file is turned to, and this one was not checked.
  if (judged === null && task.kind === "idle") tab.found({ kind: "notOurs" });
};

/** Puts another file under the pane and checks it, so that its state is never that of another. */
const turnTo = async (desk: TabDesk, turning: () => Promise<Attempt<null>>): Promise<void> => {
  if (await desk.pane.session.open(turning)) await checked(desk);
};

export const showFile = (desk: TabDesk, id: number): Promise<void> => turnTo(desk, () => desk.tab.show(id));

/** Closes the file that is shown; the one before it is shown then, or the plans to begin with. */
export const closeFile = async (desk: TabDesk): Promise<void> => {
  const { tab, pane } = desk;
  if (!(await pane.session.open(() => tab.close()))) return;
  if (tab.file() !== null) await checked(desk);
  else pane.store.dispatch({ type: "page", page: "plan" });
};

/** A roster belongs to the page of many returns, a sheet of rules to that of plans: each is taken there, off the table. */
const takeElsewhere = async (desk: TabDesk, file: File, kind: "roster" | "rules"): Promise<void> => {
  const { store } = desk.pane;
  await closeFile(desk);
  if (kind === "rules") {
    store.dispatch({ type: "page", page: "review", document: file });
    return;
  }
  const [{ gathererOf }, { picking }] = await Promise.all([
    import("../gathering/use-gatherer"),
    import("../gathering/picked"),
  ]);
  store.dispatch({ type: "page", page: "gather" });
  await gathererOf(desk.pane).take(await inSlices(picking([file])));
};

/** Opens a workbook and checks it at once; a refusal is shown as of any command. */
const openInto = async (desk: TabDesk, file: File): Promise<void> => {
  const { tab, pane } = desk;
  const opened = await pane.session.open(async () => tab.open(file.name, new Uint8Array(await file.arrayBuffer())));
  if (!opened) {
    pane.store.dispatch({ type: "page", page: "results" });
    return;
  }
  const { kindOf } = await import("./what");
  const kind = kindOf(tab.file()?.blocks ?? []);
  await (kind === "figures" ? checked(desk) : takeElsewhere(desk, file, kind));
};

/** Whether it is a rule file, by what it begins with, whatever it is called: a workbook begins with the letters of a zip. */
const isRules = async (file: File): Promise<boolean> => /^\uFEFF?\s*\{/.test(await file.slice(0, 64).text());

const takeOne = async (desk: TabDesk, file: File): Promise<void> => {
  const { session, store } = desk.pane;
  if (/\.docx?$/i.test(file.name)) {
    store.dispatch({ type: "page", page: "review", document: file });
    return;
  }
  if (!/\.json$/i.test(file.name) && !(await isRules(file))) return openInto(desk, file);
  store.dispatch({ type: "page", page: "plan" });
  return session.addPlan(file);
};

/** Opens workbooks, adds plans, reads a plan's document, takes a roster: by what each is, whichever button it came by. */
export const takeAll = async (desk: TabDesk, files: Iterable<File>): Promise<void> => {
  for (const file of files) await takeOne(desk, file);
};
