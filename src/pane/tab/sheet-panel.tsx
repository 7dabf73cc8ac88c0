import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useState } from "react";
import type { Catalogue } from "../../plan/catalogue";
import { usePane, usePart, useWords } from "../views/context";
import { Tabs } from "../views/tabs";
import { entryKinds } from "./entries";
import type { TabFile } from "./file-host";
import type { OpenFile } from "./file-state";
import { NextOpen } from "./next-open";
import { SheetTable, tableId } from "./sheet-table";
import { askedCells } from "./to-fill";
import { blocks } from "../../checks/ready";
import type { Finding } from "../../findings/finding";
import { severityOf } from "../../findings/catalogue";
import { type TableView, tableViews } from "./table";

const useStyles = makeStyles({
  pager: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Rows drawn at once: a table of a whole plan would take the page too long. */
const rowsOnPage = 30;

const useCatalogue = (): Catalogue | null => {
  const { session } = usePane();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    void session.rules().then(setCatalogue, () => undefined);
  }, [session]);
  return catalogue;
};

/** The sheets of figures in the file; none before it is judged, or when it is none of ours. */
const useViews = (file: OpenFile): readonly TableView[] => {
  const { session } = usePane();
  const checked = usePart((state) => state.checked);
  const catalogue = useCatalogue();
  return useMemo(() => {
    const judgement = session.judgement();
    if (catalogue === null || judgement === null) return [];
    const { recognised } = judgement.checked;
    return tableViews(file.blocks, recognised.tables, entryKinds(catalogue, recognised));
    // Judged anew whenever the results change.
  }, [catalogue, session, checked, file.blocks]);
};

type Cells = ReadonlySet<string>;

/** The cells in which the last check found an error, and all in which something is to be corrected or explained. */
const useFaults = (): { readonly wrong: Cells; readonly toFix: Cells } => {
  const { session } = usePane();
  const checked = usePart((state) => state.checked);
  return useMemo(() => {
    const findings = session.judgement()?.checked.report.findings ?? [];
    const cellsOf = (which: (finding: Finding) => boolean): Cells =>
      new Set(findings.flatMap((finding) => (which(finding) ? (finding.cell ?? []) : [])));
    return { wrong: cellsOf(({ code }) => severityOf(code) === "error"), toFix: cellsOf(blocks) };
    // Found anew whenever the results change.
  }, [session, checked]);
};

interface Shown {
  readonly sheet: number;
  readonly page: number;
}

/** The sheet and page on which a cell is; null: on none. */
const pageOf = (views: readonly TableView[], goal: OpenFile["goal"]): Shown | null => {
  const sheet = views.findIndex((view) => view.sheet === goal?.sheet);
  const row = views[sheet]?.rows.findIndex((each) => each.row === goal?.row) ?? -1;
  return row < 0 ? null : { sheet, page: Math.floor(row / rowsOnPage) };
};

/**
 * The sheet and page shown. A cell that is to be seen brings its own, in the same drawing; once, since corrections change
 * the views and must not turn the page.
 */
const useShown = (views: readonly TableView[], goal: OpenFile["goal"]): readonly [Shown, (shown: Shown) => void] => {
  const [{ shown, seen }, setState] = useState<{ readonly shown: Shown; readonly seen: OpenFile["goal"] }>({
    shown: { sheet: 0, page: 0 },
    seen: null,
  });
  const brought = goal === seen ? null : pageOf(views, goal);
  if (goal !== seen) setState({ shown: brought ?? shown, seen: goal });
  return [
    brought ?? shown,
    (chosen) => {
      setState({ shown: chosen, seen: goal });
    },
  ];
};

interface PagerProps {
  readonly count: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

const Pager = ({ count, page, onPage }: PagerProps): ReactElement | null => {
  const styles = useStyles();
  const { say } = useWords();
  if (count <= rowsOnPage) return null;
  const last = Math.ceil(count / rowsOnPage) - 1;
  const step = (by: number) => () => {
    onPage(Math.min(last, Math.max(0, page + by)));
  };
  return (
    <div className={styles.pager}>
      <Button size="small" disabledFocusable={page === 0} onClick={step(-1)}>
        {say("previous")}
      </Button>
      <span>{say("page", { from: page * rowsOnPage + 1, to: Math.min(count, (page + 1) * rowsOnPage), count })}</span>
      <Button size="small" disabledFocusable={page === last} onClick={step(1)}>
        {say("next")}
      </Button>
    </div>
  );
};

/** The file's figures as tables, a sheet and a page at a time. */
export const SheetPanel = ({ tab, file }: { readonly tab: TabFile; readonly file: OpenFile }): ReactElement | null => {
  const { say } = useWords();
  const views = useViews(file);
  const [shown, setShown] = useShown(views, file.goal);
  const [folded, setFolded] = useState(true);
  const { wrong, toFix } = useFaults();
  const cells = useMemo(() => askedCells(views, toFix), [views, toFix]);
  const view = views[shown.sheet] ?? views[0];
  if (view === undefined) return null;
  const rows = view.rows.slice(shown.page * rowsOnPage, (shown.page + 1) * rowsOnPage);
  return (
    <>
      {views.length > 1 && (
        <Tabs
          label={say("sheets")}
          tabs={views.map(({ sheet }) => ({ value: sheet, label: sheet }))}
          value={view.sheet}
          panel={tableId}
          idPrefix="rs-sheet-"
          lang="vi"
          onChange={(chosen) => {
            setShown({ sheet: views.findIndex(({ sheet }) => sheet === chosen), page: 0 });
          }}
        />
      )}
      <NextOpen tab={tab} file={file} cells={cells} sheet={view.sheet} />
      <Checkbox
        label={say("foldWords")}
        checked={folded}
        onChange={(_, { checked }) => {
          setFolded(checked === true);
        }}
      />
      <SheetTable tab={tab} file={file} view={view} rows={rows} folded={folded} wrong={wrong} />
      <Pager
        count={view.rows.length}
        page={shown.page}
        onPage={(page) => {
          setShown({ ...shown, page });
        }}
      />
    </>
  );
};
