import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedBy as Plan, PlanSource } from "../model/state";
import { usePart, useWords } from "./context";

const sources = {
  builtin: "judgedByBuiltin",
  file: "judgedByFile",
  replaces: "judgedByReplaces",
} as const satisfies Readonly<Record<PlanSource, string>>;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  plan: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** By which plans, of which version, and from where they came, the results shown were judged. */
export const JudgedBy = ({ plans }: { readonly plans: readonly Plan[] }): ReactElement => {
  const styles = useStyles();
  const rules = usePart((state) => state.rules);
  const { say } = useWords();
  const known = rules.kind === "ready" ? rules.plans : [];
  return (
    <ul className={styles.list} aria-label={say("judgedByLabel")}>
      {plans.map(({ id, issuer, version }) => {
        const source = known.find((plan) => plan.id === id)?.source ?? "builtin";
        return (
          <li key={id} className={styles.plan}>
            {say(sources[source], { issuer, version })}
          </li>
        );
      })}
    </ul>
  );
};
