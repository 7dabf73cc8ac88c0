import type { PlanId } from "../../kernel/ids";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useRef } from "react";
import type { PlanChoice } from "../model/state";
import { usePane, usePart, useWords } from "./context";
import { FileButton } from "./controls";
import { Icon } from "./icons";

const useStyles = makeStyles({
  own: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  add: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontWeight: 600 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  plan: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface OwnProps {
  readonly plan: PlanChoice;
  readonly onRemove: () => void;
}

const OwnPlanLine = ({ plan, onRemove }: OwnProps): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <li className={styles.plan}>
      <span className={styles.name}>
        <span lang="vi">{plan.issuer}</span>
        {`, ${say("ownVersion", { version: plan.version })}`}
      </span>
      <Button size="small" aria-label={say("removePlanOf", { plan: plan.issuer })} onClick={onRemove}>
        {say("removePlan")}
      </Button>
    </li>
  );
};

/** Plans of one's own: what was added, and a file to be added. */
export const OwnPlans = (): ReactElement | null => {
  const styles = useStyles();
  const { session, store } = usePane();
  const rules = usePart((state) => state.rules);
  const { say } = useWords();
  const heading = useId();
  const adding = useRef<HTMLDivElement>(null);
  if (rules.kind !== "ready") return null;
  const own = rules.plans.filter((plan) => plan.own);
  const remove = async (id: PlanId): Promise<void> => {
    await session.removePlan(id);
    // The button pressed is gone with its plan.
    if (document.activeElement === document.body) adding.current?.querySelector("button")?.focus();
  };
  return (
    <div className={styles.own}>
      {own.length > 0 && (
        <p id={heading} className={styles.heading}>
          {say("ownPlans")}
        </p>
      )}
      {own.length > 0 && (
        <ul className={styles.list} aria-labelledby={heading}>
          {own.map((plan) => (
            <OwnPlanLine key={plan.id} plan={plan} onRemove={() => void remove(plan.id)} />
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <Button
          icon={<Icon name="add" />}
          onClick={() => {
            store.dispatch({ type: "page", page: "review" });
          }}
        >
          {say("addDocument")}
        </Button>
        <div ref={adding}>
          <FileButton label={say("addPlan")} accept=".json" icon="open" onFile={(file) => void session.addPlan(file)} />
        </div>
      </div>
      <p className={styles.hint}>{say("addPlanHint")}</p>
    </div>
  );
};
