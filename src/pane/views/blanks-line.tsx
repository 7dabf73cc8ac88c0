import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { planOf } from "../../kernel/code";
import type { Group } from "../model/groups";
import { useCellName } from "./cell-words";
import { usePane, usePart, useWords } from "./context";
import { colour } from "./status-colours";
import { StatusIcon } from "./status-icon";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "8px",
    alignItems: "flex-start",
    width: "100%",
    padding: "8px",
    border: "none",
    backgroundColor: colour("rsOpenTint"),
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "block", fontWeight: 600 },
  small: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Many rows without figures in one line, by plan where there are two; it opens. */
export const BlanksLine = ({ group }: { readonly group: Group }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const judgedBy = usePart(({ checked }) => checked?.judgedBy);
  const { say } = useWords();
  const named = useCellName();
  const of = (plan: string): number => group.items.filter(({ id }) => planOf(id) === plan).length;
  const byPlan = judgedBy !== undefined && judgedBy.length > 1 ? judgedBy : [];
  const cell = group.items[0]?.judged.cell ?? null;
  const more = [
    ...byPlan.map(({ id, issuer }) => `${issuer} ${of(id)}`),
    ...(cell === null ? [] : [say("blanksFirst", { cell: named(cell) })]),
  ].join(" · ");
  return (
    <button
      type="button"
      className={styles.line}
      aria-expanded={false}
      data-blanks=""
      onClick={() => {
        store.dispatch({ type: "list", change: { blanks: true } });
      }}
    >
      <StatusIcon status="missing" />
      <span className={styles.words}>
        <span className={styles.head}>{say("blanksLine", { count: group.total })}</span>
        <span className={styles.small}>{more}</span>
      </span>
    </button>
  );
};
