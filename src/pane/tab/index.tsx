import { type DragEvent, type ReactElement, useSyncExternalStore } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { App } from "../views/app";
import { Broken, late } from "../views/boundary";
import { usePane, usePart, useWords } from "../views/context";
import { FileBar, takeInto } from "./file-bar";
import { createTabFile, type TabFile } from "./file-host";
import { askUser, browserTheme, whileLeaving } from "../browser";
import { createPane, draw, fetchTheRest } from "../start";
import { text } from "../words/words";

/** Lets a file be dropped anywhere on an element; the browser would open it in place of the page otherwise. */
const useDrop = (
  take: (file: File) => void,
): {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} => ({
  onDragOver: (event) => {
    event.preventDefault();
  },
  onDrop: (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) take(file);
  },
});

const SheetPanel = late(async () => (await import("./sheet-panel")).SheetPanel);

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr) 340px", height: "100vh" },
    "@media (min-width: 1600px)": { gridTemplateColumns: "minmax(0, 1fr) 400px" },
  },
  whole: { minWidth: 0 },
  wide: {
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)", height: "auto" },
    "@media (min-width: 1600px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  there: { display: "contents" },
  away: { display: "none" },
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

const Figures = ({ tab }: { readonly tab: TabFile }): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const file = useSyncExternalStore(tab.subscribe, tab.file);
  return (
    <section className={styles.figures} aria-label={say("sheet")}>
      <FileBar tab={tab} file={file} />
      {file !== null && (
        <Broken>
          <SheetPanel tab={tab} file={file} />
        </Broken>
      )}
    </section>
  );
};

/** The browser page: the file and its table on one side, the same pane as in Excel on the other. */
const TabPage = ({ tab }: { readonly tab: TabFile }): ReactElement => {
  const styles = useStyles();
  const { session, store } = usePane();
  const gathers = usePart(({ page }) => page === "gather");
  const drop = useDrop((dropped) => {
    // The page of returns takes what is dropped on it itself.
    if (!gathers) void takeInto(tab, session, store, dropped);
  });
  // A plan's document takes the whole page: it stays the page while it is reviewed.
  const reviews = usePart(({ page }) => page === "review");
  if (reviews)
    return (
      <div className={styles.whole} {...drop}>
        <App />
      </div>
    );
  return (
    <div className={mergeClasses(styles.page, gathers && styles.wide)} {...drop}>
      <div className={gathers ? styles.away : styles.there}>
        <Figures tab={tab} />
      </div>
      <div className={styles.pane}>
        <App />
      </div>
    </div>
  );
};

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
