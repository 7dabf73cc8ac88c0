import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { wayOf } from "../model/overview";
import { usePane, usePart, useWords } from "./context";

const useStyles = makeStyles({
  way: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  bar: { display: "flex", gap: "4px" },
  part: { flex: "1 1 0", height: "4px", borderRadius: "2px", backgroundColor: tokens.colorNeutralStroke2 },
  done: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  next: { color: tokens.colorNeutralForeground2 },
});

const names = ["wayChoose", "wayEnter", "wayCorrect", "wayHandIn"] as const;

/** Which of the four steps to a return handed in this is, and what comes next. */
export const Way = (): ReactElement | null => {
  const styles = useStyles();
  const { kind } = usePane();
  const at = usePart(({ checked }) => wayOf(checked));
  const { say } = useWords();
  const next = names[at + 1];
  // In a tab the table has its own count of what is entered, and its own next step.
  if (kind === "tab") return null;
  return (
    <div className={styles.way}>
      <div className={styles.bar} aria-hidden="true">
        {names.map((name, index) => (
          <span key={name} className={mergeClasses(styles.part, index <= at && styles.done)} />
        ))}
      </div>
      <div className={styles.words}>
        <span className={styles.now}>{say("stepOfFour", { at: at + 1, what: say(names[at]) })}</span>
        {next !== undefined && <span className={styles.next}>{say("stepNext", { what: say(next) })}</span>}
      </div>
    </div>
  );
};
