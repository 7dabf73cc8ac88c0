import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isPlanId } from "../../kernel/ids";
import { usePane, usePart, useWords } from "../views/context";
import type { OpenRuleSheet } from "./state";
import { ruleSheetText } from "./words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The next step: the first line to correct; once nothing is left, the plan itself. */
const Steps = ({ sheet }: { readonly sheet: OpenRuleSheet }): ReactElement => {
  const styles = useStyles();
  const { session, store } = usePane();
  const { lang } = useWords();
  const { faults, plan } = sheet;
  const [first] = faults;
  const use = async (made: NonNullable<OpenRuleSheet["plan"]>): Promise<void> => {
    await session.addPlan(new File([made.text], made.name, { type: "application/json" }));
    const id = made.name.replace(/\.json$/u, "");
    if (isPlanId(id)) store.dispatch({ type: "choice", change: { plans: [id] } });
  };
  return (
    <div className={styles.row}>
      {plan !== null && (
        <Button appearance="primary" onClick={() => void use(plan)}>
          {ruleSheetText(lang, "use")}
        </Button>
      )}
      {first !== undefined && (
        <Button appearance="primary" onClick={() => void session.goTo(first)}>
          {ruleSheetText(lang, "goTo", { cell: first })}
        </Button>
      )}
      <Button onClick={() => void session.check()}>{ruleSheetText(lang, "again")}</Button>
    </div>
  );
};

/** A rule sheet that is open in Excel: how far it is reviewed, what is to be corrected, and the plan it makes. */
export const RuleSheetCard = ({ sheet }: { readonly sheet: OpenRuleSheet }): ReactElement => {
  const styles = useStyles();
  const { lang } = useWords();
  const live = usePart(({ settings }) => settings.live);
  const { title, undecided, lines, faults, deleted, lost } = sheet;
  return (
    <section className={styles.card} aria-label={ruleSheetText(lang, "head")}>
      <h2 className={styles.head}>{ruleSheetText(lang, "head")}</h2>
      <p className={styles.line} lang="vi">
        {title}
      </p>
      {lost.length > 0 ? (
        <p className={styles.line} role="alert">
          {ruleSheetText(lang, "lost", { what: lost.join("; ") })}
        </p>
      ) : (
        <>
          <p className={styles.line} role="status">
            {ruleSheetText(lang, "decided", { done: lines - undecided, all: lines })}{" "}
            {faults.length === 0
              ? ruleSheetText(lang, "noFaults")
              : ruleSheetText(lang, "faults", { count: faults.length })}
          </p>
          {deleted > 0 && <p className={styles.line}>{ruleSheetText(lang, "deleted", { count: deleted })}</p>}
          <p className={styles.quiet}>{ruleSheetText(lang, live ? "live" : "notLive")}</p>
        </>
      )}
      <Steps sheet={sheet} />
    </section>
  );
};
