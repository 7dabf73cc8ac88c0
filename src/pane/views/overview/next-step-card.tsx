import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Lang } from "../../../kernel/text";
import { describe, describeInFull } from "../../../findings/describe";
import { blocks } from "../../../checks/ready";
import type { Item } from "../../model/item";
import { cellOf, firstStep, type Step } from "../../model/overview";
import type { Checked } from "../../model/state";
import { sayStep } from "../../words/row-words";
import { type Say, usePane, useWords } from "../context";
import { Card, useCardTexts } from "../card";
import { PlanBadge } from "../plan-badge";
import { NextAction } from "../next-action";
import { Said } from "../said";

const useStyles = makeStyles({
  plan: { display: "flex", ":empty": { display: "none" } },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", marginTop: "4px" },
});

const titles = {
  lost: "stepLost",
  correct: "stepCorrect",
  late: "stepLate",
  enter: "stepEnter",
  clarify: "stepClarify",
  improve: "stepImprove",
  settle: "stepExplain",
  fill: "stepFill",
  explain: "stepExplain",
  confirm: "stepConfirm",
  handIn: "stepHandIn",
} as const;

/** The plan's words with one stop, whether or not they end in one. */
const stopped = (words: string): string => (words.endsWith(".") ? words : `${words}.`);

/** A row and what is wrong with it, in the words of the first finding, else what it needs. */
const ofItem = (kind: Step["kind"], item: Item, lang: Lang): string => {
  const finding = kind === "correct" || kind === "settle" ? item.findings.find(blocks) : undefined;
  return `${stopped(item.title)} ${finding === undefined ? sayStep(item, lang) : describe(finding, lang).message}`;
};

/** What is to be done first, and why. */
const wordsOf = (step: Step, lang: Lang, say: Say): string => {
  switch (step.kind) {
    case "lost":
      return describeInFull(step.finding, lang);
    case "explain":
      return say("stepExplainWhy", { count: step.count });
    case "confirm":
      return say("stepConfirmWhy");
    case "handIn":
      return say("stepHandInWhy");
    case "fill":
      return say("stepFillWhy");
    default:
      return ofItem(step.kind, step.item, lang);
  }
};

/** Reads the row in full, where the step is one row's. */
const InDetail = ({ step }: { readonly step: Step }): ReactElement | null => {
  const { store } = usePane();
  const { say } = useWords();
  if (!("item" in step) || cellOf(step.item) === null) return null;
  const { id } = step.item;
  return (
    <Button
      onClick={() => {
        store.dispatch({ type: "page", page: "results" });
        store.dispatch({ type: "open", id });
      }}
    >
      {say("readDetail")}
    </Button>
  );
};

/** The one thing to do first, with the one primary button of the page. */
export const NextStepCard = ({ checked }: { readonly checked: Checked }): ReactElement => {
  const styles = useStyles();
  const texts = useCardTexts();
  const { lang, say } = useWords();
  const step = firstStep(checked);
  const tone = step.kind === "lost" ? "bad" : step.kind === "handIn" ? "good" : undefined;
  const more = "more" in step ? step.more : 0;
  return (
    <Card title={say(titles[step.kind])} small={say("firstToDo")} label={say("firstToDo")} tone={tone} lines="tight">
      {"item" in step && (
        <div className={styles.plan}>
          <PlanBadge code={step.item.id} />
        </div>
      )}
      <p className={texts.words}>
        <Said words={wordsOf(step, lang, say)} />
      </p>
      <div className={styles.bar}>
        <NextAction checked={checked} />
        <InDetail step={step} />
        {more > 0 && step.kind !== "fill" && <span className={texts.small}>{say("moreOfThese", { count: more })}</span>}
      </div>
    </Card>
  );
};
