import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isDay } from "../../kernel/day";
import { periodWords } from "../../kernel/period";
import { periodsOffered, yearAsked } from "../model/periods";
import { usePane, usePart } from "../views/context";
import { Card, useCardTexts } from "../views/card";
import { Choice } from "../views/controls";
import { Chooser } from "./choosing";
import { emptyRosterFile } from "./files";
import { SaveButton } from "./saving";
import type { Outcome } from "./state";
import { useGathered, useGatherer } from "./use-gatherer";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: 0, paddingLeft: "20px" },
});

const useFieldStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: "8px 12px" },
  plan: { flex: "2 1 220px", minWidth: 0 },
  other: { flex: "1 1 130px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

const DayField = ({ day }: { readonly day: string }): ReactElement => {
  const gatherer = useGatherer();
  const { say } = useGatherWords();
  return (
    <Field label={say("day")}>
      <Input
        className={useFieldStyles().input}
        type="date"
        value={day}
        onChange={(_, { value }) => {
          if (isDay(value)) void gatherer.ask({ day: value });
        }}
      />
    </Field>
  );
};

/** Of which plan and period, and by which day: chosen by what the returns say, until the officer says otherwise. */
export const AskedFields = ({
  plan,
  period,
  day,
}: Readonly<Record<"plan" | "period" | "day", string | null>>): ReactElement => {
  const styles = useFieldStyles();
  const gatherer = useGatherer();
  const today = usePart((state) => state.today);
  const rules = usePart((state) => state.rules);
  const { lang, say } = useGatherWords();
  const plans = rules.kind === "ready" ? rules.plans : [];
  const chosen = plans.find(({ id }) => id === plan);
  const periods = periodsOffered(chosen === undefined ? [] : [chosen], yearAsked(chosen, today), period, lang);
  const none = [["", say("chooseOne")]] as const;
  return (
    <div className={styles.fields}>
      <div className={styles.plan}>
        <Choice
          label={say("plan")}
          options={[
            ...(plan === null ? none : []),
            ...plans.map(({ id, issuer, title }): readonly [string, string] => [id, `${issuer}: ${title}`]),
          ]}
          value={plan ?? ""}
          onChange={(value) => void gatherer.ask({ plan: value })}
        />
      </div>
      <div className={styles.other}>
        <Choice
          label={say("period")}
          options={[...(period === null ? none : []), ...periods]}
          value={period ?? ""}
          onChange={(value) => void gatherer.ask({ period: value })}
        />
      </div>
      <div className={styles.other}>
        <DayField day={day ?? today} />
      </div>
    </div>
  );
};

const Ask = ({ outcome }: { readonly outcome: Extract<Outcome, { kind: "ask" }> }): ReactElement => {
  const texts = useCardTexts();
  const asked = useGathered((state) => state.asked);
  const { lang, say } = useGatherWords();
  const { plans, periods } = outcome;
  const [plan = null, ...morePlans] = plans;
  const [period = null, ...morePeriods] = periods;
  const found = [...plans, ...periods.map((each) => periodWords(each, lang))].join("; ");
  return (
    <Card title={say("askTitle")}>
      <p className={texts.words}>{say(plans.length === 0 ? "askNone" : "askDiffer")}</p>
      {found !== "" && <p className={texts.small}>{found}</p>}
      <AskedFields
        plan={asked.plan ?? (morePlans.length === 0 ? plan : null)}
        period={asked.period ?? (morePeriods.length === 0 ? period : null)}
        day={asked.day}
      />
    </Card>
  );
};

const NoRoster = (): ReactElement => {
  const styles = useStyles();
  const texts = useCardTexts();
  const { session } = usePane();
  const gatherer = useGatherer();
  const { say } = useGatherWords();
  return (
    <Card title={say("noRosterTitle")}>
      <p className={texts.words}>{say("noRoster")}</p>
      <div className={styles.bar}>
        <Chooser label={say("addRoster")} primary />
        <SaveButton
          label={say("emptyRoster")}
          make={async () => {
            const catalogue = await session.rules();
            const pack = gatherer.packIn(catalogue);
            return pack === null ? null : { ok: true, value: await emptyRosterFile(catalogue, pack) };
          }}
        />
      </div>
    </Card>
  );
};

/** What keeps the gathering from being added up, and what to do about it; nothing where it is. */
export const Hindrance = (): ReactElement | null => {
  const styles = useStyles();
  const texts = useCardTexts();
  const outcome = useGathered((state) => state.outcome);
  const { lang, say } = useGatherWords();
  switch (outcome.kind) {
    case "nothing":
    case "done":
      return null;
    case "ask":
      return <Ask outcome={outcome} />;
    case "noRoster":
      return <NoRoster />;
    case "refused":
      return (
        <Card title={say("refusedTitle")} tone="bad">
          <p className={texts.words}>{outcome.why[lang]}</p>
        </Card>
      );
    case "badRoster":
      return (
        <Card title={say("badRoster", { file: outcome.file })} tone="bad">
          <p className={texts.words}>{say("badRosterWhy")}</p>
          <ul className={styles.list}>
            {outcome.problems.map((problem) => (
              <li key={problem.vi}>{problem[lang]}</li>
            ))}
          </ul>
          <div className={styles.bar}>
            <Chooser label={say("addRoster")} primary />
          </div>
        </Card>
      );
  }
};
