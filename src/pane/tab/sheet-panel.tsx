import { makeStyles } from "@fluentui/react-components";
import {
  type FocusEvent,
  memo,
  type ReactElement,
  type RefObject,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { blocks } from "../../checks/ready";
import { severityOf } from "../../findings/catalogue";
import type { Finding } from "../../findings/finding";
import type { Catalogue } from "../../plan/catalogue";
import { usePane, useSlowPart, useWords } from "../views/context";
import { Later } from "../views/later";
import { Tabs } from "../views/tabs";
import { CommonStrip } from "./common-strip";
import { askedRows } from "./entries";
import type { EntryPlace } from "./fields";
import type { TabFile } from "./file-host";
import type { OpenFile } from "./file-state";
import { placeOf, useEnter, useGoal } from "./going";
import { lineAt, type SheetView, sheetViews } from "./lines";
import { besideTable, narrow } from "./looks";
import { NextOpen } from "./next-open";
import { SheetTable, tableId } from "./sheet-table";
import { faultsOf } from "./standing";
import { type TableView, tableViews } from "./table";
import { askedCells } from "./to-fill";

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    minHeight: 0,
    flexGrow: 1,
    maxHeight: "calc(100vh - 150px)",
    [`@media ${besideTable}`]: { maxHeight: "none" },
    [narrow]: { maxHeight: "none" },
  },
});

const useCatalogue = (): Catalogue | null => {
  const { session } = usePane();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    void session.rules().then(setCatalogue, () => undefined);
  }, [session]);
  return catalogue;
};

interface Views {
  readonly tables: readonly TableView[];
  readonly sheets: readonly SheetView[];
}

/** The sheets of figures in the file; none before it is judged, or when it is none of ours. */
const useViews = ({ blocks }: Pick<OpenFile, "blocks">): Views => {
  const { session } = usePane();
  const checked = useSlowPart((state) => state.checked);
  const catalogue = useCatalogue();
  return useMemo(() => {
    const judgement = session.judgement();
    if (catalogue === null || judgement === null) return { tables: [], sheets: [] };
    const { recognised } = judgement.checked;
    const asked = askedRows(catalogue, recognised);
    const tables = tableViews(blocks, recognised.tables, asked.kind);
    return { tables, sheets: sheetViews(tables, asked) };
    // Judged anew whenever the results change.
  }, [catalogue, session, checked, blocks]);
};

type Cells = ReadonlySet<string>;

interface Faults {
  /** The cells in which the last check found an error. */
  readonly wrong: Cells;
  /** All in which something is to be corrected or explained, and what. */
  readonly toFix: ReadonlyMap<string, Finding>;
}

const useFaults = (): Faults => {
  const { session } = usePane();
  const checked = useSlowPart((state) => state.checked);
  return useMemo(() => {
    const findings = session.judgement()?.checked.report.findings ?? [];
    const errors = findings.filter(({ code }) => severityOf(code) === "error");
    return { wrong: new Set(errors.flatMap(({ cell }) => cell ?? [])), toFix: faultsOf(findings.filter(blocks)) };
    // Found anew whenever the results change.
  }, [session, checked]);
};

/** The sheet that is shown; one with a cell that is to be seen comes in the same drawing, once: corrections change the views. */
const useShown = (views: readonly SheetView[], goal: OpenFile["goal"]): readonly [number, (sheet: number) => void] => {
  const [{ shown, seen }, setState] = useState<{ readonly shown: number; readonly seen: OpenFile["goal"] }>({
    shown: 0,
    seen: null,
  });
  const of = views.findIndex(({ sheet }) => sheet === goal?.sheet);
  const now = goal === seen || of < 0 ? shown : of;
  if (goal !== seen) setState({ shown: now, seen: goal });
  return [
    now,
    (chosen) => {
      setState({ shown: chosen, seen: goal });
    },
  ];
};

/** The row that is worked on is told to the results beside. */
const useFollowing = (view: SheetView): ((event: FocusEvent<HTMLElement>) => void) => {
  const { store } = usePane();
  const { sheet } = view;
  return ({ target }) => {
    const place = placeOf(target);
    const row = place === null ? undefined : lineAt(view, place.row)?.row;
    const { selected } = store.state();
    if (row === undefined || (selected?.sheet === sheet && selected.row === row)) return;
    store.dispatch({ type: "learned", change: { selected: { sheet, row } } });
  };
};

interface SheetProps {
  readonly place: EntryPlace;
  readonly file: OpenFile;
  readonly view: SheetView;
  readonly toFix: Faults["toFix"];
  readonly folded: boolean;
}

/** A sheet: what the whole form shares, then its table. */
const Sheet = memo(function Sheet({ place, file, view, toFix, folded }: SheetProps): ReactElement {
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const scroller: RefObject<HTMLDivElement | null> = useRef<HTMLDivElement>(null);
  useGoal(file, view, whole, scroller);
  const goal = file.goal?.sheet === view.sheet ? file.goal : null;
  return (
    <div
      ref={whole}
      className={styles.sheet}
      onKeyDown={useEnter(place.tab, view)}
      onFocus={useFollowing(view)}
      role="presentation"
    >
      <CommonStrip place={place} lines={view.common} faults={toFix} goal={goal} />
      <SheetTable place={place} file={file} view={view} folded={folded} scroller={scroller} />
    </div>
  );
});

/** The file's figures as tables, a sheet at a time. */
export const SheetPanel = ({ tab, file }: { readonly tab: TabFile; readonly file: OpenFile }): ReactElement | null => {
  const { say } = useWords();
  const { tables, sheets } = useViews(file);
  const [shown, setShown] = useShown(sheets, file.goal);
  const [folded, setFolded] = useState(true);
  const { wrong, toFix } = useFaults();
  const cells = useMemo(() => askedCells(tables, new Set(toFix.keys())), [tables, toFix]);
  const view = sheets[shown] ?? sheets[0];
  const sheet = view?.sheet ?? "";
  const place = useMemo(() => ({ tab, file: file.id, sheet, wrong }), [tab, file.id, sheet, wrong]);
  if (view === undefined) return null;
  return (
    <>
      <NextOpen tab={tab} file={file} cells={cells} sheet={sheet} folded={folded} onFold={setFolded} />
      {sheets.length > 1 && (
        <Tabs
          label={say("sheets")}
          tabs={sheets.map((each) => ({ value: each.sheet, label: each.sheet }))}
          value={sheet}
          panel={tableId}
          idPrefix="rs-sheet-"
          lang="vi"
          onChange={(chosen) => {
            startTransition(() => {
              setShown(sheets.findIndex((each) => each.sheet === chosen));
            });
          }}
        />
      )}
      <Later>
        <Sheet key={sheet} place={place} file={file} view={view} toFix={toFix} folded={folded} />
      </Later>
    </>
  );
};
