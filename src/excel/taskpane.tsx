/// <reference types="office-js" />
import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../pane/views/context";
import { browserTheme, hasSavedSettings } from "../pane/browser";
import { createPane, draw, fetchTheRest } from "../pane/start";
import { App } from "../pane/views/app";
import { excelAlongside, standAlongside } from "./alongside";
import { associateRibbon, officeLanguage, officeTheme, registerFunctions } from "./office";
import { excelHost, loading } from "./host";

const useStyles = makeStyles({ page: { padding: tokens.spacingVerticalL, maxWidth: "40em" } });

interface NotInExcelProps {
  /** Opened in a browser, or Microsoft's library could not be fetched. */
  readonly why: "notInExcel" | "noOffice";
}

/** The task pane's page without Excel behind it: there is another page for that. */
const NotInExcel = ({ why }: NotInExcelProps): ReactElement => {
  const { say } = useWords();
  return (
    <main className={useStyles().page}>
      <MessageBar intent={why === "noOffice" ? "error" : "info"} layout="multiline">
        <MessageBarBody>
          {`${say(why)} `}
          <Link href="tab.html" inline>
            {say("openTab")}
          </Link>
        </MessageBarBody>
      </MessageBar>
    </main>
  );
};

/** The shared runtime in Excel: pane, ribbon and custom functions are one page. */
const begin = async (): Promise<void> => {
  const chosen = hasSavedSettings();
  const pane = createPane(excelHost());
  if (!("Office" in globalThis)) {
    await draw(pane, browserTheme(), <NotInExcel why="noOffice" />);
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    await draw(pane, browserTheme(), <NotInExcel why="notInExcel" />);
    return;
  }
  if (!chosen) pane.store.dispatch({ type: "settings", change: { lang: officeLanguage() } });
  associateRibbon(pane);
  registerFunctions(pane);
  await draw(pane, officeTheme(browserTheme()), <App />);
  await pane.session.start();
  standAlongside(pane.store, excelAlongside());
  await fetchTheRest(loading);
};

void begin();
