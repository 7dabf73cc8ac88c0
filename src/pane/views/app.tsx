import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Broken } from "./broken";
import { BusyBar } from "./busy-bar";
import { CommandBar } from "./command-bar";
import { usePaneState } from "./context";
import { Header } from "./header";
import { late } from "./late";
import { NoticeBar } from "./notice-bar";
import { PageTabs, panelId, tabId } from "./page-tabs";
import { PlanPage } from "./plan-page";
import { ResultsPage } from "./results-page";
import { Spoken } from "./spoken";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    boxSizing: "border-box",
  },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

// The form is used seldom, and knows the schema.
const FormPage = late(async () => (await import("./form-page")).FormPage);

const pages = { plan: PlanPage, results: ResultsPage, form: FormPage };

/** The pane itself: commands, what is going on, and one of three pages. */
export const App = (): ReactElement => {
  const styles = useStyles();
  const { page } = usePaneState();
  const Current = pages[page];
  return (
    <div className={styles.pane}>
      <Header />
      <main className={styles.panel}>
        <CommandBar />
        <BusyBar />
        <NoticeBar />
        <PageTabs />
        <div id={panelId} className={styles.panel} role="tabpanel" aria-labelledby={tabId(page)}>
          <Broken key={page}>
            <Current />
          </Broken>
        </div>
        <Spoken />
      </main>
    </div>
  );
};
