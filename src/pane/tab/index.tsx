import { type DOMAttributes, type ReactElement, useMemo, useState, useSyncExternalStore } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { App } from "../views/app";
import { Broken, late } from "../views/boundary";
import { type Pane, usePane, usePart, useSlowPart, useWords } from "../views/context";
import { Header } from "../views/header";
import { FileBar, FirstFile } from "./file-bar";
import { besideTable } from "./looks";
import { OpenFiles } from "./open-files";
import type { Checked } from "../model/state";
import { takeAll, type TabDesk } from "./taking";
import { createTabFile, type TabFile } from "./file-host";
import { askUser, browserTheme, whileLeaving } from "../browser";
import { createPane, draw, fetchTheRest } from "../start";
import { text } from "../words/words";

interface Drop {
  /** Something is held over the page. */
  readonly over: boolean;
  readonly handlers: Pick<DOMAttributes<HTMLElement>, "onDragEnter" | "onDragLeave" | "onDragOver" | "onDrop">;
}

/** Lets files be dropped anywhere on an element; the browser would open one in place of the page otherwise. */
const useDrop = (take: (files: FileList) => void): Drop => {
  // Enters and leaves of the elements inside come by turns: it is over the page while more have come than gone.
  const [depth, setDepth] = useState(0);
  return {
    over: depth > 0,
    handlers: {
      onDragEnter: () => {
        setDepth((now) => now + 1);
      },
      onDragLeave: () => {
        setDepth((now) => Math.max(0, now - 1));
      },
      onDragOver: (event) => {
        event.preventDefault();
      },
      onDrop: (event) => {
        event.preventDefault();
        setDepth(0);
        take(event.dataTransfer.files);
      },
    },
  };
};

const SheetPanel = late(async () => (await import("./sheet-panel")).SheetPanel);

const wide = `@media ${besideTable}`;

const ownPages = { results: late(async () => (await import("./rail")).Rail) };

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "auto auto 1fr",
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) 340px", gridTemplateRows: "auto minmax(0, 1fr)", height: "100vh" },
    "@media (min-width: 1600px)": { gridTemplateColumns: "minmax(0, 1fr) 400px" },
  },
  whole: {
    [wide]: { gridTemplateColumns: "minmax(0, 1fr)", height: "auto" },
    "@media (min-width: 1600px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  top: {
    gridColumn: "1 / -1",
    padding: "6px 12px",
    // As high with a second line of words: what is pressed below must not move.
    [wide]: { minHeight: "52px", boxSizing: "border-box" },
    "& > header": { minHeight: "40px" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  drop: {
    position: "fixed",
    inset: "8px",
    zIndex: 20,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `3px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    fontSize: tokens.fontSizeBase500,
    fontWeight: 600,
    pointerEvents: "none",
  },
  there: { display: "contents" },
  away: { display: "none" },
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    minWidth: 0,
    minHeight: 0,
    paddingTop: "10px",
    [wide]: { borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  pane: {
    minWidth: 0,
    minHeight: 0,
    [wide]: { display: "flex", flexDirection: "column", overflowY: "auto" },
    "& > div": { flexGrow: 1 },
    "& main": { flexGrow: 1 },
    "& [role=tabpanel]": { flexGrow: 1 },
  },
  // The pages stand in one line beside a table, where the font is not a wide one.
  tabs: {
    [wide]: {
      "& main > [role=tablist]": { justifyContent: "space-between" },
      "& main > [role=tablist] > [role=tab]": {
        padding: "8px 3px",
        fontSize: tokens.fontSizeBase200,
        whiteSpace: "nowrap",
      },
    },
  },
});

const Figures = ({ desk }: { readonly desk: TabDesk }): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const { tab } = desk;
  const file = useSyncExternalStore(tab.subscribe, tab.file);
  const files = useSyncExternalStore(tab.subscribe, tab.files);
  // What would be typed into a table that is about to go would be half in this file, half in the next.
  const opening = usePart(({ task }) => task.kind === "running" && task.what === "open");
  return (
    <section className={styles.figures} aria-label={say("sheet")}>
      {file === null ? (
        <FirstFile desk={desk} />
      ) : (
        <>
          <OpenFiles desk={desk} files={files} file={file} />
          <Broken key={file.id}>
            <div className={styles.there} inert={opening}>
              <SheetPanel tab={tab} file={file} />
            </div>
          </Broken>
        </>
      )}
    </section>
  );
};

/** That what is held over the page may be dropped. */
const DropSign = (): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.drop} aria-hidden="true">
      {say("dropNow")}
    </div>
  );
};

/** The browser page: the files and a table on one side, the same pane as in Excel on the other. */
const TabPage = ({ tab }: { readonly tab: TabFile }): ReactElement => {
  const styles = useStyles();
  const pane = usePane();
  const desk = useMemo(() => ({ tab, pane }), [tab, pane]);
  const gathers = useSlowPart(({ page }) => page === "gather");
  const { over, handlers } = useDrop((dropped) => {
    // The page of returns takes what is dropped on it itself.
    if (!gathers) void takeAll(desk, dropped);
  });
  // A plan's document takes the whole page: it stays the page while it is reviewed.
  const reviews = useSlowPart(({ page }) => page === "review");
  const alone = gathers || reviews;
  return (
    <div className={mergeClasses(styles.page, alone && styles.whole)} {...handlers}>
      <div className={styles.top}>
        <Header>
          <FileBar desk={desk} />
        </Header>
      </div>
      <div className={alone ? styles.away : styles.there}>{!reviews && <Figures desk={desk} />}</div>
      <div className={mergeClasses(styles.pane, !alone && styles.tabs)}>
        <App headless own={ownPages} />
      </div>
      {over && !gathers && <DropSign />}
    </div>
  );
};

/** What a check found stays beside its file while others are shown. */
const rememberFound = ({ store }: Pane, tab: TabFile): void => {
  let seen: Checked | null = null;
  store.subscribe(() => {
    const { checked } = store.state();
    if (checked === seen) return;
    seen = checked;
    if (checked !== null) tab.found({ kind: "judged", blocking: checked.blocking, whole: checked.whole });
  });
};

/** The page for a browser without Excel. */
const begin = async (): Promise<void> => {
  const tab = createTabFile(() => askUser(text(pane.store.state().settings.lang, "loseCorrections")));
  const pane = createPane(tab.host);
  rememberFound(pane, tab);
  whileLeaving(tab.unsaved);
  await draw(pane, browserTheme(), <TabPage tab={tab} />);
  await pane.session.start();
  // Once loaded it needs no network.
  await fetchTheRest(
    () => import("./sheet-panel"),
    () => import("./rail"),
    () => import("../model/short-name"),
    () => import("./what"),
    () => import("../gathering/use-gatherer"),
    () => import("../gathering/picked"),
  );
};

void begin();
