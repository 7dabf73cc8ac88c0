import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentType, memo, type ReactElement, type ReactNode, useMemo } from "react";
import { version } from "../../kernel/version";
import { PlansContext, usePane, usePart, useSlowPart, useWords } from "./context";
import type { JudgedBy, Page } from "../model/state";
import { type TabOption, Tabs } from "./tabs";
import { Broken, late } from "./boundary";
import { BusyBar, NoticeBar, Spoken } from "./activity";
import { Header } from "./header";
import { PlanPage } from "./plan-page";

const panelId = "rs-page";
const idPrefix = "rs-tab-";
const tabId = (page: Page): string => idPrefix + page;

const useTabStyles = makeStyles({ count: { padding: "0 3px" } });

/**
 * In Excel's narrow pane the tabs are one line: no results before there are any, and then no choice of a plan, which is
 * behind "⋯".
 */
const unneeded = (judged: boolean): readonly Page[] => (judged ? ["plan"] : ["overview", "results"]);

/** The pages of the pane; the results say how much is still to be done. */
const PageTabs = (): ReactElement => {
  const { store, kind } = usePane();
  const page = usePart((state) => state.page);
  const judged = usePart(({ checked }) => checked !== null);
  const blocking = usePart(({ checked }) => checked?.blocking ?? 0);
  const { say } = useWords();
  const styles = useTabStyles();
  const results = (
    <>
      {say("pageResults")}
      {blocking > 0 && (
        <>
          {" "}
          <CounterBadge className={styles.count} count={blocking} color="danger" size="small" overflowCount={99} />
        </>
      )}
    </>
  );
  const all: readonly TabOption<Page>[] = [
    { value: "plan", label: say("pagePlan") },
    { value: "overview", label: say("pageOverview") },
    { value: "results", label: results },
    { value: "form", label: say("pageForm") },
    { value: "gather", label: say("pageGather") },
  ];
  const tabs = kind === "tab" ? all : all.filter(({ value }) => value === page || !unneeded(judged).includes(value));
  return (
    <Tabs
      label={say("pagesLabel")}
      tabs={tabs}
      value={page}
      panel={panelId}
      idPrefix={idPrefix}
      onChange={(chosen) => {
        store.dispatch({ type: "page", page: chosen });
      }}
    />
  );
};

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
  foot: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

// What is seen only after a plan was loaded or read; the form knows the schema.
const Overview = late(async () => (await import("./overview")).Overview);
const ResultsPage = late(async () => (await import("./results-page")).ResultsPage);
const FormPage = late(async () => (await import("./form-page")).FormPage);
const GatherPage = late(async () => (await import("../gathering")).GatherPage);

// A plan's document is read and reviewed seldom, and takes all that authoring is.
const ReviewPage = late(async () => (await import("../review/page")).ReviewPage);

const pages = { plan: PlanPage, overview: Overview, results: ResultsPage, form: FormPage, gather: GatherPage };

type TabPage = keyof typeof pages;

/** Pages that a tab has of its own. */
type OwnPages = Partial<Record<TabPage, ComponentType>>;

interface TabbedProps {
  readonly page: TabPage;
  readonly own: OwnPages;
}

/** The pages under the tabs. */
const Tabbed = memo(function Tabbed({ page, own }: TabbedProps): ReactElement {
  const styles = useStyles();
  const Current = own[page] ?? pages[page];
  return (
    <>
      <PageTabs />
      <BusyBar />
      <NoticeBar />
      <div id={panelId} className={styles.panel} role="tabpanel" aria-labelledby={tabId(page)}>
        <Broken key={page}>
          <Current />
        </Broken>
      </div>
    </>
  );
});

interface AppProps {
  readonly headless?: boolean;
  readonly own?: OwnPages;
}

const none: OwnPages = {};

const noPlans: readonly JudgedBy[] = [];

/** By what is judged, the same as long as it says the same: each edit judges anew. */
const JudgedByPlans = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const plans = usePart(({ checked }) => checked?.judgedBy) ?? noPlans;
  const said = JSON.stringify(plans);
  return <PlansContext value={useMemo(() => plans, [said])}>{children}</PlansContext>;
};

/** The pane itself: what is going on, and one of its pages. A tab has the head over the whole page (`headless`). */
export const App = ({ headless = false, own = none }: AppProps): ReactElement => {
  const styles = useStyles();
  const page = useSlowPart((state) => state.page);
  const { say } = useWords();
  return (
    <div className={styles.pane}>
      {!headless && <Header />}
      <main className={styles.panel}>
        {page === "review" ? (
          <Broken>
            <NoticeBar />
            <ReviewPage />
          </Broken>
        ) : (
          <JudgedByPlans>
            <Tabbed page={page} own={own} />
          </JudgedByPlans>
        )}
        <Spoken />
      </main>
      <footer className={styles.foot} lang="vi">
        {say("appName")} {version}
      </footer>
    </div>
  );
};
