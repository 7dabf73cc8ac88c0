/// <reference types="office-js" />
import { browserTheme } from "../pane/browser";
import { createPane, draw } from "../pane/start";
import { App } from "../pane/views/app";
import { NotInExcel } from "../pane/views/not-in-excel";
import { registerFunctions } from "./functions/register";
import { excelHost } from "./host";
import { officeTheme } from "./office-theme";
import { associateRibbon } from "./ribbon";

/** The shared runtime in Excel: pane, ribbon and custom functions are one page. */
const begin = async (): Promise<void> => {
  const { host } = await Office.onReady();
  const pane = createPane(excelHost());
  if (host !== Office.HostType.Excel) {
    draw(pane, browserTheme(), <NotInExcel />);
    return;
  }
  associateRibbon(pane);
  registerFunctions(pane.session.rules);
  draw(pane, officeTheme(browserTheme()), <App />);
  await pane.session.start();
};

void begin();
