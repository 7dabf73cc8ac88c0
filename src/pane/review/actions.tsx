import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { RuleBook } from "../../authoring/rule-sheet/book";
import { countsOf, type Group } from "../../authoring/review/progress";
import type { Text } from "../../kernel/text";
import { downloadText } from "../browser";
import { usePane } from "../views/context";
import { useReview, useReviewing, useReviewWords } from "./context";
import type { Desk } from "./desk";
import { fileOf, type MadePlan, planOf, sheetOf, trialOf } from "./finish";
import { useStack, wide } from "./looks";
import { sayReview } from "./words";

/** What was said of the last thing done. */
export interface Said {
  readonly tone: "success" | "error" | "warning";
  readonly text: Text;
}

/** Does something with the texts as they are now. */
const useNow = (desk: Desk) => async (act: (book: RuleBook) => void | Promise<void>) => {
  const state = desk.state();
  if (state.kind === "open") await act(state.review.book);
};

/** Trying the plan: a form with what is approved so far. */
const useTrying = (say: (said: Said) => void) => {
  const { session, store } = usePane();
  const { desk, catalogue } = useReviewing();
  const now = useNow(desk);
  return () =>
    now(async (book) => {
      const trial = await trialOf(book, catalogue, store.state().today);
      if (!trial.ok) {
        say({ tone: "error", text: trial.why });
        return;
      }
      const file = fileOf(book, "-thu.xlsx");
      await session.give(file, trial.value.bytes);
      say({ tone: "success", text: sayReview("tried", { file, count: trial.value.count }) });
    });
};

/** What can be done with a review, each telling what it came to. */
export const useActions = (say: (said: Said | null) => void) => {
  const { session, store } = usePane();
  const { desk, catalogue } = useReviewing();
  const now = useNow(desk);
  const withPlan = (act: (plan: MadePlan) => void | Promise<void>) =>
    now(async (book) => {
      const plan = planOf(book, catalogue);
      if (plan.ok) await act(plan.value);
      else say({ tone: "error", text: plan.why });
    });
  return {
    tryIt: useTrying(say),
    use: () =>
      withPlan(async ({ pack, text }) => {
        await session.addPlan(new File([text], `${pack.id}.json`, { type: "application/json" }));
        store.dispatch({ type: "choice", change: { plans: [pack.id] } });
        store.dispatch({ type: "page", page: "plan", keepNotice: true });
      }),
    saveSheet: () => now(async (book) => session.give(fileOf(book, "-quy-tac.xlsx"), await sheetOf(book))),
    savePack: () =>
      withPlan(({ pack, text }) => {
        downloadText(`${pack.id}.json`, text);
      }),
  };
};

const useLeft = (): number => {
  const book = useReview((review) => review.book);
  const groupAt = useReview((review) => review.groupAt);
  return useMemo(() => {
    const { all } = countsOf(book ?? { targets: [] }, groupAt ?? new Map<string, Group>());
    return all.all - all.done;
  }, [book, groupAt]);
};

const useStyles = makeStyles({
  main: { display: "flex", gap: tokens.spacingHorizontalS },
  // Side by side where the page is narrowest.
  pressed: { flexGrow: 1, minWidth: 0, paddingLeft: "6px", paddingRight: "6px", [wide]: { padding: "5px 12px" } },
  ask: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

export type Actions = ReturnType<typeof useActions>;

/** Trying the plan at any time, using it once all is reviewed. */
export const MainActions = ({ actions }: { readonly actions: Actions }): ReactElement => {
  const styles = useStyles();
  const { t } = useReviewWords();
  const left = useLeft();
  return (
    <div className={styles.main}>
      <Button className={styles.pressed} title={t("tryHint")} onClick={() => void actions.tryIt()}>
        {t("tryIt")}
      </Button>
      <Button
        className={styles.pressed}
        appearance={left === 0 ? "primary" : "secondary"}
        disabledFocusable={left > 0}
        title={left > 0 ? t("useLeft", { count: left }) : t("allDone")}
        onClick={() => void actions.use()}
      >
        {t("use")}
      </Button>
    </div>
  );
};

/** Files to take along, and the end of the review. */
export const MoreActions = ({ actions }: { readonly actions: Actions }): ReactElement => {
  const styles = useStyles();
  const stack = useStack();
  const { desk } = useReviewing();
  const { t } = useReviewWords();
  const file = useReview(({ source }) => source.file) ?? "";
  const left = useLeft();
  const [asks, setAsks] = useState(false);
  if (asks)
    return (
      <div className={styles.ask} role="group" aria-label={t("forget")}>
        <span>{t("forgetAsk", { file })}</span>
        <Button size="small" onClick={desk.forget}>
          {t("forgetYes")}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsks(false);
          }}
        >
          {t("forgetNo")}
        </Button>
      </div>
    );
  return (
    <div className={stack.row}>
      <Button size="small" onClick={() => void actions.saveSheet()}>
        {t("saveSheet")}
      </Button>
      <Button size="small" disabledFocusable={left > 0} onClick={() => void actions.savePack()}>
        {t("savePack")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => {
          setAsks(true);
        }}
      >
        {t("forget")}
      </Button>
    </div>
  );
};

/** What the last thing done came to. */
export const SaidBar = ({ said }: { readonly said: Said | null }): ReactElement | null => {
  const { lang } = useReviewWords();
  if (said === null) return null;
  return (
    <MessageBar intent={said.tone} layout="multiline" politeness="polite">
      <MessageBarBody>{said.text[lang]}</MessageBarBody>
    </MessageBar>
  );
};
