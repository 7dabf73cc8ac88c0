import type { Store } from "../model/store";
import type { Session } from "../session/session";
import type { TabFile } from "./file-host";

/** Opens a file of the user's and checks it at once; a refusal is shown as of any command. */
export const openInto = async (tab: TabFile, session: Session, store: Store, file: File): Promise<void> => {
  const opened = await session.open(async () => tab.open(file.name, new Uint8Array(await file.arrayBuffer())));
  if (opened) await session.check();
  else store.dispatch({ type: "page", page: "results" });
};

/** Opens a workbook, or adds a plan where a rule file was dropped. */
export const takeInto = async (tab: TabFile, session: Session, store: Store, file: File): Promise<void> => {
  if (!/\.json$/i.test(file.name)) return openInto(tab, session, store, file);
  store.dispatch({ type: "page", page: "plan" });
  return session.addPlan(file);
};
