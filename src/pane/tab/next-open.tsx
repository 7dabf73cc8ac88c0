import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import {
  memo,
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { counts } from "../model/groups";
import type { Item } from "../model/item";
import { usePane, usePart, useSlowPart, useWords } from "../views/context";
import { Icon } from "../views/icons";
import { isReadyToHandIn } from "../views/lead";
import { Stack } from "../views/overview/stack";
import type { TabFile } from "./file-host";
import { correctedCells, type OpenFile } from "./file-state";
import { narrow } from "./looks";
import { type AskedCell, nextOpen } from "./to-fill";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px 12px",
    alignItems: "center",
    padding: "0 12px",
    minHeight: "32px",
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  progress: { flex: "1 1 48px", maxWidth: "170px", [narrow]: { flex: "1 0 100%", maxWidth: "none" } },
  grow: { flexGrow: 1, [narrow]: { display: "none" } },
  fold: { [narrow]: { display: "none" } },
  corrected: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  ways: {
    display: "flex",
    gap: "8px",
    alignItems: "center",
    [narrow]: {
      position: "fixed",
      insetInline: 0,
      bottom: 0,
      zIndex: 4,
      padding: "10px 12px",
      backgroundColor: tokens.colorNeutralBackground2,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  back: { minWidth: "auto" },
  on: { whiteSpace: "nowrap", [narrow]: { flexGrow: 1, minHeight: "40px" } },
  keys: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    "@media (max-width: 1365px)": { display: "none" },
  },
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
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

const keyOf = ({ sheet, row, column }: Pick<AskedCell, "sheet" | "row" | "column">): string =>
  `${row},${column} ${sheet}`;

/** The cells into which something was typed since the last judgement: until the next they count as filled. */
const useTyped = (sheet: string): RefObject<Set<string>> => {
  const typed = useRef(new Set<string>());
  const checked = usePart((state) => state.checked);
  useEffect(() => {
    typed.current.clear();
  }, [checked]);
  useEffect(() => {
    const onInput = ({ target }: Event): void => {
      const place = focusedOn(sheet);
      if (place === null || !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      if (target.value === "") typed.current.delete(keyOf(place));
      else typed.current.add(keyOf(place));
    };
    window.addEventListener("input", onInput);
    return () => {
      window.removeEventListener("input", onInput);
    };
  }, [sheet]);
  return typed;
};

/** Goes to the next (-1: previous) open cell, from the one with the focus or the one gone to last. */
const useGoing = ({ tab, file, cells, sheet }: Omit<Props, "folded" | "onFold">): ((step: 1 | -1) => void) => {
  const typed = useTyped(sheet);
  return useCallback(
    (step) => {
      const still = cells.map((cell) => (typed.current.has(keyOf(cell)) ? { ...cell, open: false } : cell));
      const found = nextOpen(still, focusedOn(sheet) ?? file.goal, step);
      if (found !== null) void tab.host.goTo(found.sheet, found.row, found.column);
    },
    [tab, file.goal, cells, sheet, typed],
  );
};

/** Whether something is being typed into a field elsewhere on the page. */
const typesElsewhere = (): boolean =>
  document.activeElement?.matches("textarea, select, input:not([type=file], [type=checkbox], [type=radio])") === true;

/** A file opens at its first open cell, once; the focus is not taken from a field that is typed into meanwhile. */
const useOpening = ({ tab, file, cells }: Pick<Props, "tab" | "file" | "cells">): void => {
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

/** What was typed here, and the way back from it. */
const Corrected = ({ tab, file }: Pick<Props, "tab" | "file">): ReactElement | null => {
  const styles = useStyles();
  const { say } = useWords();
  const count = correctedCells(file);
  if (count === 0) return null;
  return (
    <span className={styles.corrected}>
      <span>{say("corrections", { count })}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="undo" />}
        aria-label={say("undo")}
        title={say("undo")}
        onClick={() => void tab.undo()}
      />
    </span>
  );
};

/** How all targets stand, as one bar beside what is entered. */
const Progress = memo(function Progress(): ReactElement {
  const styles = useStyles();
  const items = useSlowPart(({ checked }) => checked?.items ?? none);
  const standing = useMemo(() => counts(items), [items]);
  return (
    <span className={styles.progress}>
      <Stack counts={standing} bare />
    </span>
  );
});

const none: readonly Item[] = [];

/** By button, or by F8 and Shift+F8 from anywhere on the page. */
const Ways = ({ open, leads, go }: { open: number; leads: boolean; go: (step: 1 | -1) => void }): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  if (open === 0) return <span>{say("noEntryLeft")}</span>;
  return (
    <div className={styles.ways}>
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
        className={styles.on}
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
    </div>
  );
};

/** How much is entered and how it stands, and the way to what is not entered. */
export const NextOpen = memo(function NextOpen(props: Props): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const { tab, file, cells, folded, onFold } = props;
  const open = cells.filter((cell) => cell.open).length;
  const go = useGoing(props);
  useOpening(props);
  useKeys(go);
  const leads = useAsking(open);
  return (
    <div className={styles.bar} role="group" aria-label={say("entriesLabel")}>
      <span className={styles.count}>{say("enteredCount", { filled: cells.length - open, asked: cells.length })}</span>
      <Progress />
      <Corrected tab={tab} file={file} />
      <span className={styles.grow} />
      <div className={styles.fold}>
        <Checkbox
          label={say("foldWords")}
          checked={folded}
          onChange={(_, { checked }) => {
            onFold(checked === true);
          }}
        />
      </div>
      <Ways open={open} leads={leads} go={go} />
    </div>
  );
});
