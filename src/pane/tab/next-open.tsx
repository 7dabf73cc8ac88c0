import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { usePane, usePart, useWords } from "../views/context";
import { Icon } from "../views/icons";
import { isReadyToHandIn } from "../views/lead";
import type { TabFile } from "./file-host";
import type { OpenFile } from "./file-state";
import { narrow } from "./looks";
import { type AskedCell, nextOpen } from "./to-fill";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    [narrow]: {
      position: "sticky",
      bottom: 0,
      order: 1,
      zIndex: 4,
      padding: `${tokens.spacingVerticalS} 0`,
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  back: { minWidth: "auto" },
  count: { fontWeight: tokens.fontWeightSemibold },
  keys: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, [narrow]: { display: "none" } },
});

/** The entry cell that has the focus on this sheet. */
const focusedOn = (sheet: string): Pick<AskedCell, "sheet" | "row" | "column"> | null => {
  const at = document.activeElement?.getAttribute("data-at") ?? "";
  const [row, column] = at.split(",").map(Number);
  return at === "" || row === undefined || column === undefined ? null : { sheet, row, column };
};

interface Props {
  readonly tab: TabFile;
  readonly file: OpenFile;
  readonly cells: readonly AskedCell[];
  /** The sheet that is shown. */
  readonly sheet: string;
}

/** Goes to the next (-1: previous) open cell, from the one with the focus or the one gone to last. */
const useGoing = ({ tab, file, cells, sheet }: Props): ((step: 1 | -1) => void) =>
  useCallback(
    (step) => {
      const found = nextOpen(cells, focusedOn(sheet) ?? file.goal, step);
      if (found !== null) void tab.host.goTo(found.sheet, found.row, found.column);
    },
    [tab, file.goal, cells, sheet],
  );

/** Whether something is being typed into a field elsewhere on the page. */
const typesElsewhere = (): boolean =>
  document.activeElement?.matches("textarea, select, input:not([type=file], [type=checkbox], [type=radio])") === true;

/** A file opens at its first open cell, once; the focus is not taken from a field that is typed into meanwhile. */
const useOpening = ({ tab, file, cells }: Props): void => {
  const opened = useRef<Uint8Array>(null);
  useLayoutEffect(() => {
    if (opened.current === file.original || cells.length === 0) return;
    opened.current = file.original;
    const first = file.goal === null && !typesElsewhere() ? nextOpen(cells, null, 1) : null;
    if (first !== null) void tab.host.goTo(first.sheet, first.row, first.column);
  }, [tab, file.original, file.goal, cells]);
};

/** F8 and Shift+F8, wherever on the page the focus is. */
const useKeys = (go: (step: 1 | -1) => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, [go]);
};

/** Tells the pane how many cells the table still leads to: none once all may be handed in, blanks with a reason or not. */
const useAsking = (open: number): boolean => {
  const { store } = usePane();
  const asking = usePart(isReadyToHandIn) ? 0 : open;
  useEffect(() => {
    store.dispatch({ type: "learned", change: { asking } });
    return () => {
      store.dispatch({ type: "learned", change: { asking: 0 } });
    };
  }, [store, asking]);
  return asking > 0;
};

/** How much is entered, and the way to what is not: by button, or by F8 and Shift+F8 from anywhere on the page. */
export const NextOpen = (props: Props): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const { cells } = props;
  const open = cells.filter((cell) => cell.open).length;
  const go = useGoing(props);
  useOpening(props);
  useKeys(go);
  const leads = useAsking(open);
  return (
    <div className={styles.bar} role="group" aria-label={say("entriesLabel")}>
      <span className={styles.count}>{say("enteredCount", { filled: cells.length - open, asked: cells.length })}</span>
      {open === 0 ? (
        <span>{say("noEntryLeft")}</span>
      ) : (
        <>
          <Button
            className={styles.back}
            icon={<Icon name="back" />}
            aria-label={say("previousEntry")}
            aria-keyshortcuts="Shift+F8"
            onClick={() => {
              go(-1);
            }}
          />
          <Button
            appearance={leads ? "primary" : "secondary"}
            icon={<Icon name="on" />}
            aria-keyshortcuts="F8"
            onClick={() => {
              go(1);
            }}
          >
            {say("nextEntry", { count: open })}
          </Button>
          <span className={styles.keys}>{say("entryKeys")}</span>
        </>
      )}
    </div>
  );
};
