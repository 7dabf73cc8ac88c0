import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { saidIn } from "../../authoring/import/remarks/remark";
import type { Patch } from "../../authoring/review/patch";
import type { BookLine, RuleBook } from "../../authoring/rule-sheet/book";
import type { Lang } from "../../kernel/text";
import { useReview, useReviewing, useReviewWords } from "./context";
import { LinesField } from "./fields";
import { useStack } from "./looks";
import { LikeMeasures, MeasureFields } from "./measure-fields";
import { draftOf, isClear, judge, type Judged, leaving, type ProposalDraft } from "./proposal-draft";
import { nextAfter } from "./desk";
import { GroupChip, PlaceInGroup } from "./group-chip";
import { sayCounted, sayDemand, sayRest } from "./say-proposal";
import { DemandFields, type EditProps, managedIn, OwnerFields, useTargetField, WhomFields } from "./target-fields";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "10px 12px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginTop: "72px",
    scrollMarginBottom: "96px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  top: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  title: {
    flex: "1 1 200px",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
  },
  why: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
  foot: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  keys: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const broadEnough = (): boolean => window.matchMedia("(min-width: 900px)").matches;
const hidden = new Set(["answeredBy", "levels", "ownership", "lead", "implement", "support", "due"]);

/** Who answers, for whom, who leads, by when: in one line until somebody wants to change it. */
const Rest = (props: EditProps): ReactElement => {
  const styles = useStack();
  const { lang, t } = useReviewWords();
  const plan = useReview(({ book }) => book.plan) ?? {};
  const [asked, setAsked] = useState(broadEnough);
  const wrong = props.problems.some(({ field }) => field !== null && hidden.has(field));
  if (!asked && !wrong)
    return (
      <div className={styles.row}>
        <span lang="vi">{sayRest(props.draft.target, plan, lang).join(" · ")}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-label={t("more")}
          onClick={() => {
            setAsked(true);
          }}
        >
          {t("edit")}
        </Button>
      </div>
    );
  return (
    <>
      <WhomFields {...props} managed={managedIn(plan)} />
      <OwnerFields {...props} plan={plan} />
    </>
  );
};

/** Why a rule is otherwise than the words: asked for where it is, and kept with the plan. */
const Reason = (props: EditProps): ReactElement | null => {
  const styles = useStack();
  const { t } = useReviewWords();
  const field = useTargetField(props)("reading");
  const differs = props.problems.some(({ kind }) => kind === "differs");
  if (!differs && field.value === "") return null;
  return (
    <div className={styles.row}>
      <LinesField label={t("reason")} hint={t("reasonHint")} {...field} />
    </div>
  );
};

/** What is wrong with the proposal as a whole, and with fields that are not shown. */
const Whole = ({ problems }: Pick<EditProps, "problems">): ReactElement | null => {
  const { lang } = useReviewWords();
  const own = problems.filter(({ field }) => field === null);
  if (own.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{own.map(({ message }) => message[lang]).join(" ")}</MessageBarBody>
    </MessageBar>
  );
};

/** Why a proposal is to be looked at, a sentence each. */
const whyOf = ({ why = "" }: BookLine, lang: Lang): readonly string[] =>
  why
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => saidIn(text, lang));

const Why = ({ line }: { readonly line: BookLine }): ReactElement | null => {
  const styles = useStyles();
  const { lang, t } = useReviewWords();
  const why = whyOf(line, lang);
  if (why.length === 0) return null;
  return (
    <ul className={styles.why} aria-label={t("why")}>
      {why.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};

/** A measure's words, or that a known one is used; how many other proposals it is for. */
const Counted = (props: EditProps): ReactElement => {
  const styles = useStack();
  const { t } = useReviewWords();
  const id = props.draft.target["measure"] ?? "";
  const targets = useReview(({ book }) => book.targets) ?? [];
  const users = targets.filter(({ measure }) => measure === id).length;
  const known = Object.keys(props.draft.measure).length === 0;
  return (
    <>
      {known ? <p className={styles.quiet}>{t("measureKnown", { id })}</p> : <MeasureFields {...props} />}
      {!known && users > 1 && <p className={styles.quiet}>{t("sharedBy", { count: users })}</p>}
      <LikeMeasures {...props} />
    </>
  );
};

const useFocusOn = (wanted: boolean) => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!wanted) return;
    place.current?.scrollIntoView({ block: "nearest" });
    place.current?.focus({ preventScroll: true });
  }, [wanted]);
  return place;
};

const notYet: Judged = { problems: [], patch: {} };

interface FormProps {
  readonly line: BookLine;
  readonly measure: BookLine | undefined;
}

/** The draft and what is wrong with it; judged a moment after it is typed. */
const useJudged = ({ line, measure }: FormProps) => {
  const { catalogue } = useReviewing();
  const book = useReview((review) => review.book);
  const [first] = useState(() => draftOf(line, measure));
  const [draft, setDraft] = useState(first);
  // Drawn first, judged then.
  const late = useDeferredValue<ProposalDraft | null>(draft, null);
  const judged = useMemo(
    (): Judged => (book === null || late === null ? notYet : judge(book, late, catalogue)),
    [book, late, catalogue],
  );
  // What the import decided otherwise than the words it gives its reason for: offered as the reason, for a person to see.
  const reason = whyOf(line, "vi").join(" ");
  const asks = judged.problems.some(({ kind }) => kind === "differs") && late?.target === first.target;
  useEffect(() => {
    if (asks && reason !== "")
      setDraft((before) => ({ ...before, target: { ...before.target, reading: before.target["reading"] || reason } }));
  }, [asks, reason]);
  return { draft, setDraft, judged };
};

/** Taking the proposal as it stands, or leaving it out; then the next. */
const useDecisions = (draft: ProposalDraft) => {
  const { desk, catalogue } = useReviewing();
  const order = draft.target["order"] ?? "";
  const decide = (patchFor: (book: RuleBook) => Patch | null): void => {
    const state = desk.state();
    const patch = state.kind === "open" ? patchFor(state.review.book) : null;
    if (state.kind === "open" && patch !== null) desk.change(patch, nextAfter(state.review, patch, order));
  };
  return {
    confirm: (): void => {
      decide((book) => {
        const now = judge(book, draft, catalogue);
        return isClear(now) ? now.patch : null;
      });
    },
    leave: (): void => {
      decide(() => leaving(order));
    },
  };
};

/** The proposal in hand: in words first, why it is asked, then what can be changed. */
export const ProposalForm = ({ line, measure }: FormProps): ReactElement => {
  const styles = useStyles();
  const { lang, t } = useReviewWords();
  const moved = useReview((review) => review.moved) === true;
  const place = useFocusOn(moved);
  const { draft, setDraft, judged } = useJudged({ line, measure });
  const demand = sayDemand(draft.target, lang);
  const edit: EditProps = { draft, problems: judged.problems, onChange: setDraft };
  const { confirm, leave } = useDecisions(draft);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    confirm();
  };
  return (
    <section ref={place} className={styles.form} tabIndex={-1} aria-label={line["code"] ?? ""} onKeyDown={onKeyDown}>
      <div className={styles.top}>
        <GroupChip line={line} />
        <h4 className={styles.title} lang="vi">
          {sayCounted(draft.target, draft.measure)}: {demand ?? t("task")}
        </h4>
        <PlaceInGroup line={line} />
      </div>
      <Why line={line} />
      <Whole problems={judged.problems} />
      <DemandFields {...edit} />
      <Counted {...edit} />
      <Rest {...edit} />
      <Reason {...edit} />
      <div className={styles.foot}>
        <Button appearance="primary" disabledFocusable={!isClear(judged)} onClick={confirm}>
          {t("next")}
        </Button>
        <Button onClick={leave}>{t(demand === null ? "notTargetTask" : "notTarget")}</Button>
        <span className={styles.keys}>{t("nextKeys")}</span>
      </div>
    </section>
  );
};
