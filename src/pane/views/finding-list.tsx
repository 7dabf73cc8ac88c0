import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { describe } from "../../findings/describe";
import type { Finding } from "../../findings/finding";
import { Said } from "./said";
import { useCellName } from "./cell-words";
import { usePane, usePart, useWords } from "./context";

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
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  more: { marginTop: tokens.spacingVerticalXS },
});

const intents = { error: "error", query: "warning", info: "info" } as const;

/** What says that a cell cannot be read as it stands, though it may have one possible reading. */
const repairable: readonly string[] = ["wide-signs", "hidden-signs", "old-font-answer", "old-font-text"];

const RepairButton = ({ cell }: { readonly cell: string }): ReactElement | null => {
  const { session } = usePane();
  const { say } = useWords();
  const repair = usePart(({ checked }) => checked?.repairs.get(cell));
  const busy = usePart(({ task }) => task.kind === "running");
  if (repair === undefined) return null;
  return (
    <Button size="small" disabledFocusable={busy} onClick={() => void session.repair(cell)}>
      {say("repairTo", { after: repair.after })}
    </Button>
  );
};

const OneFinding = ({ finding }: { readonly finding: Finding }): ReactElement => {
  const styles = useStyles();
  const { session } = usePane();
  const { lang, say } = useWords();
  const named = useCellName();
  const { severity, message, suggestion } = describe(finding, lang);
  const { cell, reason, code } = finding;
  return (
    <MessageBar intent={intents[severity]} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{say(severity)}</MessageBarTitle>
        <span className={styles.words}>
          <Said words={message} />
        </span>
        <span className={styles.words}>
          <Said words={suggestion} />
        </span>
        {reason !== null && <span className={styles.words}>{say("reasonGiven", { reason })}</span>}
        {cell !== null && (
          <div className={styles.buttons}>
            {repairable.includes(code) && <RepairButton cell={cell} />}
            <Button size="small" appearance="secondary" onClick={() => void session.goTo(cell)}>
              <Said words={say("goToCell", { cell: named(cell) })} />
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};

/** A column pasted over the wrong cells makes hundreds. */
const atOnce = 10;

/** What was found wrong or unclear, and what to do about it. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }): ReactElement => {
  const styles = useStyles();
  const { say } = useWords();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={`${finding.code} ${finding.cell ?? ""} ${index}`}>
            <OneFinding finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {say("moreFindings", { count: Math.min(atOnce, findings.length - shown) })}
        </Button>
      )}
    </>
  );
};
