import type { Attempt } from "../../findings/refusals";
import type { Pane } from "../views/context";
import type { TabFile } from "./file-host";

/** The files of a tab with the pane beside them. */
export interface TabDesk {
  readonly tab: TabFile;
  readonly pane: Pane;
}

/** Puts another file under the pane and checks it, so that its state is never that of another; resolves to whether it could. */
const turnTo = async ({ pane }: TabDesk, turning: () => Promise<Attempt<null>>): Promise<boolean> => {
  const turned = await pane.session.open(turning);
  if (turned) await pane.session.check();
  return turned;
};

export const showFile = (desk: TabDesk, id: number): Promise<boolean> => turnTo(desk, () => desk.tab.show(id));

/** Closes the file that is shown; the one before it is shown then, or the plans to begin with. */
export const closeFile = async ({ tab, pane }: TabDesk): Promise<void> => {
  if (!(await pane.session.open(() => tab.close()))) return;
  if (tab.file() !== null) await pane.session.check();
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
  const [{ gathererOf }, { pickedOf }] = await Promise.all([
    import("../gathering/use-gatherer"),
    import("../gathering/picked"),
  ]);
  store.dispatch({ type: "page", page: "gather" });
  await gathererOf(desk.pane).take(pickedOf([file]));
};

/** Opens a workbook and checks it at once; a refusal is shown as of any command. */
const openInto = async (desk: TabDesk, file: File): Promise<void> => {
  const { tab, pane } = desk;
  const opened = await pane.session.open(async () => tab.open(file.name, new Uint8Array(await file.arrayBuffer())));
  if (!opened) return pane.store.dispatch({ type: "page", page: "results" });
  const { kindOf } = await import("./what");
  const kind = kindOf(tab.file()?.blocks ?? []);
  return kind === "figures" ? pane.session.check() : takeElsewhere(desk, file, kind);
};

/** Whether it is a rule file, by what it begins with, whatever it is called: a workbook begins with the letters of a zip. */
const isRules = async (file: File): Promise<boolean> => /^\uFEFF?\s*\{/.test(await file.slice(0, 64).text());

const takeOne = async (desk: TabDesk, file: File): Promise<void> => {
  const { session, store } = desk.pane;
  if (/\.docx?$/i.test(file.name)) return store.dispatch({ type: "page", page: "review", document: file });
  if (!/\.json$/i.test(file.name) && !(await isRules(file))) return openInto(desk, file);
  store.dispatch({ type: "page", page: "plan" });
  return session.addPlan(file);
};

/** Opens workbooks, adds plans, reads a plan's document, takes a roster: by what each is, whichever button it came by. */
export const takeAll = async (desk: TabDesk, files: Iterable<File>): Promise<void> => {
  for (const file of files) await takeOne(desk, file);
};
