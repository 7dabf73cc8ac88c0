import { type DOMAttributes, type ReactElement, useMemo, useState, useSyncExternalStore } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { App } from "../views/app";
import { Broken, late } from "../views/boundary";
import { type Pane, usePane, usePart, useWords } from "../views/context";
import { FileBar } from "./file-bar";
import { besideTable } from "./looks";
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

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    [`@media ${besideTable}`]: { gridTemplateColumns: "minmax(0, 1fr) 340px", height: "100vh" },
    "@media (min-width: 1600px)": { gridTemplateColumns: "minmax(0, 1fr) 400px" },
  },
  whole: { minWidth: 0 },
  wide: {
    [`@media ${besideTable}`]: { gridTemplateColumns: "minmax(0, 1fr)", height: "auto" },
    "@media (min-width: 1600px)": { gridTemplateColumns: "minmax(0, 1fr)" },
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
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    minHeight: 0,
    padding: tokens.spacingVerticalM,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pane: { minWidth: 0, minHeight: 0, [`@media ${besideTable}`]: { overflowY: "auto" } },
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
      <FileBar desk={desk} files={files} file={file} />
      {file !== null && (
        <Broken key={file.id}>
          <div className={styles.there} inert={opening}>
            <SheetPanel tab={tab} file={file} />
          </div>
        </Broken>
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
  const gathers = usePart(({ page }) => page === "gather");
  const { over, handlers } = useDrop((dropped) => {
    // The page of returns takes what is dropped on it itself.
    if (!gathers) void takeAll(desk, dropped);
  });
  // A plan's document takes the whole page: it stays the page while it is reviewed.
  const reviews = usePart(({ page }) => page === "review");
  if (reviews)
    return (
      <div className={styles.whole} {...handlers}>
        <App />
      </div>
    );
  return (
    <div className={mergeClasses(styles.page, gathers && styles.wide)} {...handlers}>
      <div className={gathers ? styles.away : styles.there}>
        <Figures desk={desk} />
      </div>
      <div className={styles.pane}>
        <App />
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
  draw(pane, browserTheme(), <TabPage tab={tab} />);
  await pane.session.start();
  // Once loaded it needs no network.
  await fetchTheRest(
    () => import("./sheet-panel"),
    () => import("./what"),
    () => import("../gathering/use-gatherer"),
    () => import("../gathering/picked"),
  );
};

void begin();
