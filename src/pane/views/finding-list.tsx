import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describe } from "../../findings/describe";
import type { Finding } from "../../findings/finding";
import { usePane, useWords } from "./context";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  body: { overflowWrap: "anywhere" },
  words: { display: "block" },
});

const intents = { error: "error", query: "warning", info: "info" } as const;

const OneFinding = ({ finding }: { readonly finding: Finding }): ReactElement => {
  const styles = useStyles();
  const { session } = usePane();
  const { lang, say } = useWords();
  const { severity, message, suggestion } = describe(finding, lang);
  const { cell, reason } = finding;
  return (
    <MessageBar intent={intents[severity]} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{say(severity)}</MessageBarTitle>
        <span className={styles.words}>{message}</span>
        <span className={styles.words}>{suggestion}</span>
        {reason !== null && <span className={styles.words}>{say("reasonGiven", { reason })}</span>}
        {cell !== null && (
          <Button size="small" appearance="secondary" onClick={() => void session.goTo(cell)}>
            {say("goToCell", { cell })}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};

/** What was found wrong or unclear, and what to do about it. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }): ReactElement => (
  <ul className={useStyles().list}>
    {findings.map((finding, index) => (
      <li key={`${finding.code} ${finding.cell ?? ""} ${index}`}>
        <OneFinding finding={finding} />
      </li>
    ))}
  </ul>
);
