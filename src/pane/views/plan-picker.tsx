import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanChoice } from "../model/state";
import { usePane, usePart, useWords } from "./context";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: 600, marginBottom: tokens.spacingVerticalXS },
  plan: {
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: tokens.spacingVerticalXS,
  },
  ticked: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorNeutralBackground2 },
  label: { display: "block" },
  issuer: { display: "block", fontWeight: 600, color: tokens.colorNeutralForeground1 },
  about: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface PlanProps {
  readonly plan: PlanChoice;
  /** Its body has no other plan here: its name is enough until it is chosen. */
  readonly alone: boolean;
}

const Plan = ({ plan, alone }: PlanProps): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const ticked = usePart(({ choice }) => choice.plans.includes(plan.id));
  const { say } = useWords();
  const above = plan.above === null ? "" : ` · ${say("withAbove", { plan: plan.above })}`;
  const year = say("yearOf", { year: plan.year });
  const unfolds = ticked || !alone;
  const own = plan.own ? `${say("ownPlan")} · ` : "";
  const label = (
    <span className={styles.label}>
      <span className={styles.issuer} lang="vi">
        {plan.issuer}
      </span>
      {unfolds && (
        <span className={styles.about} lang="vi">
          {plan.title}
        </span>
      )}
      <span className={styles.about}>{`${own}${say("targetsCount", { count: plan.targets })} · ${year}${above}`}</span>
      {ticked && <span className={styles.about}>{say("versionOf", { version: plan.version })}</span>}
    </span>
  );
  return (
    <div className={mergeClasses(styles.plan, ticked && styles.ticked)}>
      <Checkbox
        label={label}
        checked={ticked}
        onChange={(_, { checked }) => {
          const others = store.state().choice.plans.filter((id) => id !== plan.id);
          store.dispatch({ type: "choice", change: { plans: checked === true ? [...others, plan.id] : others } });
        }}
      />
    </div>
  );
};

/** The plans known, one or several to be ticked. */
export const PlanPicker = (): ReactElement | null => {
  const styles = useStyles();
  const rules = usePart((state) => state.rules);
  const { say } = useWords();
  if (rules.kind !== "ready") return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say("plans")}</legend>
      {rules.plans.map((plan) => (
        <Plan
          key={plan.id}
          plan={plan}
          alone={rules.plans.filter(({ issuer }) => issuer === plan.issuer).length === 1}
        />
      ))}
    </fieldset>
  );
};
