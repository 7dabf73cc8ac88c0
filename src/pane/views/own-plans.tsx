import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId, useRef } from "react";
import type { PlanChoice, Rules } from "../model/state";
import { usePane, usePart, useWords } from "./context";
import { FileButton } from "./controls";
import { Icon } from "./icons";

const useStyles = makeStyles({
  own: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  add: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  use: { alignSelf: "flex-start" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontWeight: 600 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  plan: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface OwnProps {
  readonly id: string;
  readonly children: ReactNode;
  /** What is removed, for whoever hears the button. */
  readonly removes: string;
  readonly onRemove: (id: string) => void;
}

const OwnPlanLine = ({ id, children, removes, onRemove }: OwnProps): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <li className={styles.plan}>
      <span className={styles.name}>{children}</span>
      <Button
        size="small"
        aria-label={removes}
        onClick={() => {
          onRemove(id);
        }}
      >
        {say("removePlan")}
      </Button>
    </li>
  );
};

interface ListProps {
  readonly own: readonly PlanChoice[];
  readonly waiting: Extract<Rules, { kind: "ready" }>["waiting"];
  readonly onRemove: (id: string) => void;
}

/** What was added here, and what is remembered and not in use. */
const OwnList = ({ own, waiting, onRemove }: ListProps): ReactElement | null => {
  const styles = useStyles();
  const { session } = usePane();
  const { say } = useWords();
  const heading = useId();
  if (own.length + waiting.length === 0) return null;
  return (
    <>
      <p id={heading} className={styles.heading}>
        {say("ownPlans")}
      </p>
      <ul className={styles.list} aria-labelledby={heading}>
        {own.map(({ id, issuer, version }) => (
          <OwnPlanLine key={id} id={id} removes={say("removePlanOf", { plan: issuer })} onRemove={onRemove}>
            <span lang="vi">{issuer}</span>
            {`, ${say("ownVersion", { version })}`}
          </OwnPlanLine>
        ))}
        {waiting.map(({ id, file }) => (
          <OwnPlanLine key={id} id={id} removes={say("removeFile", { file })} onRemove={onRemove}>
            {say("waitingPlan", { file })}
          </OwnPlanLine>
        ))}
      </ul>
      {waiting.length > 0 && (
        <Button className={styles.use} onClick={() => void session.useOwn()}>
          {say("useOwn")}
        </Button>
      )}
    </>
  );
};

/** Plans of one's own: what was added, and a file to be added. */
export const OwnPlans = (): ReactElement | null => {
  const styles = useStyles();
  const { session, store } = usePane();
  const rules = usePart((state) => state.rules);
  const { say } = useWords();
  const adding = useRef<HTMLDivElement>(null);
  if (rules.kind !== "ready") return null;
  const remove = async (id: string): Promise<void> => {
    await session.removePlan(id);
    // The button pressed is gone with its plan.
    if (document.activeElement === document.body) adding.current?.querySelector("button")?.focus();
  };
  return (
    <div className={styles.own}>
      <OwnList
        own={rules.plans.filter((plan) => plan.own)}
        waiting={rules.waiting}
        onRemove={(id) => void remove(id)}
      />
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
