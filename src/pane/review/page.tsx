import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useMemo, useState } from "react";
import type { Catalogue } from "../../plan/catalogue";
import type { PlanFile } from "../own-plan";
import type { Session } from "../session/session";
import { usePane, usePart } from "../views/context";
import { type Actions, MainActions, MoreActions, type Said, SaidBar, useActions } from "./actions";
import { ApproveSeen } from "./approve-seen";
import { ReviewContext, useDesk, useReview, useReviewing, useReviewWords } from "./context";
import { createDesk, type Desk } from "./desk";
import { PlanDocument } from "./document";
import { browserReviews } from "./kept";
import { useStack, wide } from "./looks";
import { PlanCard } from "./plan-card";
import { Groups, MarkCounts, Progress } from "./rail";
import { Sections } from "./sections";
import { Start } from "./start";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingTop: "8px",
    paddingBottom: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  plan: {
    display: "none",
    flex: "1 1 200px",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    [wide]: { display: "block" },
  },
  grow: { flexGrow: 1, [wide]: { display: "none" } },
  kept: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  said: { flexBasis: "100%" },
  top: { display: "none", [wide]: { display: "block" } },
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "12px",
    [wide]: { gridTemplateColumns: "248px minmax(0, 1fr)", alignItems: "start", gap: "20px" },
  },
  rail: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    minWidth: 0,
    // Its own scrolling where the plan has more sections than the window has room.
    [wide]: { position: "sticky", top: "64px", maxHeight: "calc(100vh - 80px)", overflowY: "auto" },
  },
  document: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    paddingTop: "8px",
    paddingBottom: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [wide]: { display: "none" },
  },
});

/** One desk for as long as the window lives: a review goes on where it was left. */
const desks = new WeakMap<Session, Desk>();
const deskOf = (session: Session): Desk => {
  const desk = desks.get(session) ?? createDesk(session.rules, browserReviews);
  desks.set(session, desk);
  return desk;
};

const Head = ({ actions, said }: { readonly actions: Actions; readonly said: Said | null }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { desk } = useReviewing();
  const { t } = useReviewWords();
  const title = useReview(({ book }) => book.plan["title"] ?? "");
  const file = useReview(({ source }) => source.file);
  const kept = useReview((review) => review.kept);
  const changes = useReview(({ patches }) => patches.length) ?? 0;
  return (
    <div className={styles.head}>
      <Button
        size="small"
        onClick={() => {
          store.dispatch({ type: "page", page: "plan" });
        }}
      >
        {t("back")}
      </Button>
      <h2 className={styles.title}>{t("title")}</h2>
      <span className={styles.plan} lang="vi">
        {file === null ? "" : `${file} · ${title ?? ""}`}
      </span>
      <span className={styles.grow} />
      {kept !== null && <span className={styles.kept}>{t(kept ? "keptHere" : "notKept")}</span>}
      {kept !== null && (
        <Button size="small" disabledFocusable={changes === 0} onClick={desk.undo}>
          {t("undo")}
        </Button>
      )}
      {kept !== null && (
        <div className={styles.top}>
          <MainActions actions={actions} />
        </div>
      )}
      <div className={styles.said}>
        <SaidBar said={said} />
      </div>
    </div>
  );
};

const takesText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");

/** The review itself: counters, the document, what can be done with it. */
const Open = ({ actions }: { readonly actions: Actions }): ReactElement => {
  const styles = useStyles();
  const { desk } = useReviewing();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || takesText(event.target)) return;
    event.preventDefault();
    desk.undo();
  };
  return (
    <div className={styles.page} onKeyDown={onKeyDown}>
      <div className={styles.rail}>
        <Progress />
        <Groups />
        <ApproveSeen />
        <Sections />
        <MarkCounts />
      </div>
      <div className={styles.document}>
        <PlanCard />
        <PlanDocument />
        <MoreActions actions={actions} />
        <div className={styles.foot}>
          <MainActions actions={actions} />
        </div>
      </div>
    </div>
  );
};

/** Another document has come while one is under review: which of the two is it to be? */
const Waiting = ({ file, onDone }: { readonly file: PlanFile; readonly onDone: () => void }): ReactElement => {
  const stack = useStack();
  const { desk } = useReviewing();
  const { t } = useReviewWords();
  const own = useReview(({ source }) => source.file) ?? "";
  return (
    <div className={stack.stack} role="alert">
      <p className={stack.head}>{t("waiting", { file: own, other: file.name })}</p>
      <div className={stack.row}>
        <Button appearance="primary" onClick={onDone}>
          {t("keepThis")}
        </Button>
        <Button
          onClick={() => {
            onDone();
            void desk.open(file);
          }}
        >
          {t("openOther", { other: file.name })}
        </Button>
      </div>
    </div>
  );
};

/** A document that was dropped or chosen elsewhere. */
const useBrought = (desk: Desk): { readonly waiting: PlanFile | null; readonly done: () => void } => {
  const { store } = usePane();
  const brought = usePart(({ document }) => document);
  const done = (): void => {
    store.dispatch({ type: "page", page: "review", document: null });
  };
  const free = desk.state().kind !== "open";
  useEffect(() => {
    if (brought === null || !free) return;
    store.dispatch({ type: "page", page: "review", document: null });
    void desk.open(brought);
  }, [brought, free, desk, store]);
  return { waiting: free ? null : brought, done };
};

/** The head of the page, what stands before a document is there, then the review. */
const Reviewed = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const file = useReview(({ source }) => source.file);
  const [said, setSaid] = useState<Said | null>(null);
  const actions = useActions(setSaid);
  return (
    <>
      <Head actions={actions} said={said} />
      {children}
      {file !== null && <Open key={file} actions={actions} />}
    </>
  );
};

/** "Thêm kế hoạch": a plan's document becomes a plan, every proposal under its own words. */
export const ReviewPage = (): ReactElement | null => {
  const { session } = usePane();
  const desk = deskOf(session);
  const state = useDesk(desk);
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    void session.rules().then(setCatalogue);
  }, [session]);
  const { waiting, done } = useBrought(desk);
  const reviewing = useMemo(() => (catalogue === null ? null : { desk, catalogue }), [desk, catalogue]);
  if (reviewing === null) return null;
  return (
    <ReviewContext value={reviewing}>
      <Reviewed>
        {waiting !== null && <Waiting file={waiting} onDone={done} />}
        {state.kind !== "open" && <Start state={state} onFile={(file) => void desk.open(file)} />}
      </Reviewed>
    </ReviewContext>
  );
};
