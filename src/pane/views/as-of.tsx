import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../model/state";
import { sayAsOf, sayJudgedAt } from "../words/say";
import { usePart, useWords } from "./context";
import { colour } from "./status-colours";

const useStyles = makeStyles({
  said: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  older: {
    margin: 0,
    padding: "2px 6px",
    borderLeft: `3px solid ${colour("rsOpenFill")}`,
    color: colour("rsOpenText"),
    backgroundColor: colour("rsOpenTint"),
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
  },
});

/** By which day results are, when they were found, and that figures were changed since, where they were. */
export const AsOf = ({ checked }: { readonly checked: Checked }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useWords();
  const today = usePart((state) => state.today);
  const at = usePart((state) => state.judgedAt);
  const said = [...sayAsOf(checked, today, lang), ...(at === null ? [] : [sayJudgedAt(at, today, lang)])];
  return (
    <>
      <p className={styles.said}>{`${said.join(". ")}.`}</p>
      {at?.older === true && (
        <p className={styles.older} role="status">
          {say("olderThanFigures", { hour: at.hour })}
        </p>
      )}
    </>
  );
};
