import { askUser, browserTheme, whileLeaving } from "../browser";
import { createPane, draw, fetchTheRest } from "../start";
import { text } from "../words/words";
import { createTabFile } from "./file-host";
import { TabPage } from "./tab-page";

/** The page for a browser without Excel. */
const begin = async (): Promise<void> => {
  const tab = createTabFile(() => askUser(text(pane.store.state().settings.lang, "loseCorrections")));
  const pane = createPane(tab.host);
  whileLeaving(tab.unsaved);
  draw(pane, browserTheme(), <TabPage tab={tab} />);
  await pane.session.start();
  // Once loaded it needs no network.
  await fetchTheRest(() => import("./sheet-panel"));
};

void begin();
