import { browserTheme } from "../browser";
import { createPane, draw } from "../start";
import { createTabFile } from "./file-host";
import { TabPage } from "./tab-page";

/** The page for a browser without Excel. */
const tab = createTabFile();
const pane = createPane(tab.host);
draw(pane, browserTheme(), <TabPage tab={tab} />);
void pane.session.start();
