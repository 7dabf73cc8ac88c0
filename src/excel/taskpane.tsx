/// <reference types="office-js" />
import { browserTheme } from "../pane/browser";
import { createPane, draw, fetchTheRest } from "../pane/start";
import { App } from "../pane/views/app";
import { NotInExcel } from "../pane/views/not-in-excel";
import { registerFunctions } from "./functions/register";
import { excelHost } from "./host";
import { officeTheme } from "./office-theme";
import { associateRibbon } from "./ribbon";

/** The shared runtime in Excel: pane, ribbon and custom functions are one page. */
const begin = async (): Promise<void> => {
  const pane = createPane(excelHost());
  if (!("Office" in globalThis)) {
    draw(pane, browserTheme(), <NotInExcel why="noOffice" />);
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    draw(pane, browserTheme(), <NotInExcel why="notInExcel" />);
    return;
  }
  associateRibbon(pane);
  registerFunctions(pane.session.rules);
  draw(pane, officeTheme(browserTheme()), <App />);
  await pane.session.start();
  await fetchTheRest();
};

void begin();
