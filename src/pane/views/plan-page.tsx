import { isDay } from "../../kernel/day";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shortName } from "../words/plan-name";
import { late } from "./boundary";
import { usePane, usePart, useWords } from "./context";
import { Icon } from "./icons";
import { useLead } from "./lead";
import { OwnPlans } from "./own-plans";
import { PeriodField } from "./period-field";
import { PlanPicker } from "./plan-picker";
import { Way } from "./way";
import { WrongPlans } from "./wrong-plans";

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  half: { flex: "1 1 130px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  row: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // In sight however long the list of plans is.
  action: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Another day than the workbook's own to judge by; empty unless the user wants one. */
const DayField = (): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const chosen = usePart(({ choice }) => choice.asOf);
  const { say } = useWords();
  return (
    <Field label={say("day")} hint={say("dayHint")}>
      <Input
        className={styles.input}
        type="date"
        value={chosen ?? ""}
        onChange={(_, { value }) => {
          store.dispatch({ type: "choice", change: { asOf: isDay(value) ? value : null } });
        }}
      />
    </Field>
  );
};

/** The other work that begins here: many schools' returns at once. */
const GatherRow = (): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { say } = useWords();
  return (
    <div className={styles.row}>
      <Button
        appearance="subtle"
        icon={<Icon name="gather" />}
        onClick={() => {
          store.dispatch({ type: "page", page: "gather" });
        }}
      >
        {say("gatherRow")}
      </Button>
      <p className={styles.hint}>{say("gatherRowHint")}</p>
    </div>
  );
};

/** The plans' tables into the workbook: named after what was chosen, and nothing before that. */
const Load = (): ReactElement => {
  const styles = useStyles();
  const { session, kind } = usePane();
  const busy = usePart(({ task }) => task.kind === "running");
  const rules = usePart((state) => state.rules);
  const chosen = usePart(({ choice }) => choice.plans);
  const lead = useLead();
  const { say } = useWords();
  const known = rules.kind === "ready" ? rules.plans : [];
  const [first, ...more] = known.filter(({ id }) => chosen.includes(id));
  const one = first === undefined ? "" : shortName(first.issuer, []);
  const words =
    more.length > 0
      ? say("loadMany", { count: more.length + 1 })
      : first === undefined
        ? say("load")
        : say("loadOf", { plan: one });
  return (
    <div className={styles.action}>
      <Button
        appearance={first === undefined && kind === "tab" ? "secondary" : lead}
        icon={<Icon name="load" />}
        disabledFocusable={busy || first === undefined}
        onClick={() => void session.load(false)}
      >
        {words}
      </Button>
      <p className={styles.hint}>{say(first === undefined ? "loadNone" : "loadWhat")}</p>
    </div>
  );
};

// Shown where a rule sheet is open in Excel, which is seldom.
const RuleSheetCard = late(async () => (await import("../rule-sheet/card")).RuleSheetCard);

/** What is judged, on which day; and the plan's tables into the workbook. */
export const PlanPage = (): ReactElement => {
  const styles = useStyles();
  const first = usePart(({ checked }) => checked === null);
  const wrongPlans = usePart((state) => state.wrongPlans);
  const ruleSheet = usePart((state) => state.ruleSheet);
  const { say } = useWords();
  return (
    <>
      {wrongPlans.map((wrong, index) => (
        <WrongPlans key={`${wrong.file} ${index}`} wrong={wrong} />
      ))}
      {ruleSheet !== null && <RuleSheetCard sheet={ruleSheet} />}
      {first && ruleSheet === null && <Way />}
      {first && ruleSheet === null && <p className={styles.intro}>{say("firstRun")}</p>}
      <PlanPicker />
      <OwnPlans />
      <GatherRow />
      <div className={styles.pair}>
        <div className={styles.half}>
          <PeriodField />
        </div>
        <div className={styles.half}>
          <DayField />
        </div>
      </div>
      <Load />
    </>
  );
};
