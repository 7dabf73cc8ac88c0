import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useSyncExternalStore } from "react";
import { App } from "../views/app";
import { Broken } from "../views/broken";
import { late } from "../views/late";
import { usePane, useWords } from "../views/context";
import { FileBar } from "./file-bar";
import type { TabFile } from "./file-host";
import { takeInto } from "./open-file";
import { useDrop } from "./use-drop";

const SheetPanel = late(async () => (await import("./sheet-panel")).SheetPanel);

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr) 400px", height: "100vh" },
  },
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    minHeight: 0,
    padding: tokens.spacingVerticalM,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pane: { minWidth: 0, minHeight: 0, "@media (min-width: 900px)": { overflowY: "auto" } },
});

/** The browser page: the file and its table on one side, the same pane as in Excel on the other. */
export const TabPage = ({ tab }: { readonly tab: TabFile }): ReactElement => {
  const styles = useStyles();
  const { session, store } = usePane();
  const { say } = useWords();
  const file = useSyncExternalStore(tab.subscribe, tab.file);
  const drop = useDrop((dropped) => void takeInto(tab, session, store, dropped));
  return (
    <div className={styles.page} {...drop}>
      <section className={styles.figures} aria-label={say("sheet")}>
        <FileBar tab={tab} file={file} />
        {file !== null && (
          <Broken>
            <SheetPanel tab={tab} file={file} />
          </Broken>
        )}
      </section>
      <div className={styles.pane}>
        <App />
      </div>
    </div>
  );
};
