import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import type { WrongPlan } from "../own-plan";
import { usePane, useWords } from "./context";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXL },
  place: { display: "block", fontWeight: 600 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const atOnce = 10;

type Problem = WrongPlan["problems"][number];

const OneProblem = ({ problem }: { readonly problem: Problem }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useWords();
  const { line, place, message } = problem;
  const where = [line === undefined ? "" : say("problemLine", { line }), place].filter((part) => part !== "");
  return (
    <li>
      {where.length > 0 && <span className={styles.place}>{where.join(" · ")}</span>}
      {message[lang]}
    </li>
  );
};

/** Everything that is wrong with a rule file: the line, the place in it, and what to write instead. */
export const WrongPlans = ({ wrong }: { readonly wrong: WrongPlan }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { say } = useWords();
  const [shown, setShown] = useState(atOnce);
  const title = useId();
  const { file, problems } = wrong;
  return (
    <section className={styles.box} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say("problemsOf", { file })}
      </h2>
      <ol className={styles.list}>
        {problems.slice(0, shown).map((problem, index) => (
          <OneProblem key={`${problem.code} ${problem.place} ${index}`} problem={problem} />
        ))}
      </ol>
      <div className={styles.actions}>
        {problems.length > shown && (
          <Button
            size="small"
            onClick={() => {
              setShown(shown + atOnce);
            }}
          >
            {say("moreProblems", { count: Math.min(atOnce, problems.length - shown) })}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            const { rules, wrongPlans } = store.state();
            store.dispatch({ type: "rules", rules, wrong: wrongPlans.filter((other) => other !== wrong) });
          }}
        >
          {say("closeProblems")}
        </Button>
      </div>
    </section>
  );
};
