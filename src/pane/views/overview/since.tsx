import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Since as Changed } from "../../model/state";
import { usePane, usePart, useWords } from "../context";
import { FileButton } from "../controls";
import { FindingList } from "../finding-list";
import { Block } from "./block";

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: "none", margin: 0, padding: 0, width: "100%" },
  cell: {
    height: "auto",
    minHeight: "24px",
    textAlign: "left",
    overflowWrap: "anywhere",
    justifyContent: "flex-start",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const atOnce = 10;

/** The cells that changed, each of which leads there. */
const Cells = ({ cells }: Pick<Changed, "cells">): ReactElement => {
  const styles = useStyles();
  const { session } = usePane();
  const { say } = useWords();
  const [shown, setShown] = useState(atOnce);
  const words = (text: string): string => (text === "" ? say("blankCell") : text);
  return (
    <>
      <ul className={styles.list} aria-label={say("since")}>
        {cells.slice(0, shown).map(({ at, before, now }) => (
          <li key={at}>
            <Button className={styles.cell} size="small" appearance="subtle" onClick={() => void session.goTo(at)}>
              {say("changedCell", { cell: at, before: words(before), now: words(now) })}
            </Button>
          </li>
        ))}
      </ul>
      {cells.length > shown && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + atOnce);
          }}
        >
          {say("moreChanges", { count: Math.min(atOnce, cells.length - shown) })}
        </Button>
      )}
    </>
  );
};

/** What changed since the last return, which the user chooses; what is found about it stands with the other findings. */
export const Since = (): ReactElement => {
  const styles = useStyles();
  const { session } = usePane();
  const since = usePart(({ checked }) => checked?.since ?? null);
  const { lang, say } = useWords();
  const choose = (
    <FileButton label={say("chooseEarlier")} accept=".xlsx,.xlsm" onFile={(file) => void session.chooseEarlier(file)} />
  );
  return (
    <Block title={say("since")}>
      {since === null ? (
        <>
          <div>{choose}</div>
          <p className={styles.hint}>{say("chooseEarlierHint")}</p>
        </>
      ) : (
        <>
          <p className={styles.words}>
            {say(since.correction ? "correctedSince" : "changedSince", {
              file: since.file,
              period: since.period[lang],
              count: since.cells.length,
            })}
          </p>
          <FindingList findings={since.findings} />
          <Cells cells={since.cells} />
          <div className={styles.buttons}>
            {choose}
            <Button onClick={() => void session.forgetEarlier()}>{say("forgetEarlier")}</Button>
          </div>
        </>
      )}
    </Block>
  );
};
