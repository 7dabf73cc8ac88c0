import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { counts } from "../../model/groups";
import type { Item } from "../../model/item";
import { statusName } from "../../words/say";
import { usePane, useWords } from "../context";
import { StatusIcon } from "../status-icon";
import { Block } from "./block";
import { Stack } from "./stack";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))", gap: "8px" },
  counter: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "40px",
    padding: "4px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  count: { fontSize: "20px", lineHeight: "24px", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  words: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** One counter a status; pressed, it opens the list of what has that status. Those at zero are left out. */
export const Counters = ({ items }: { readonly items: readonly Item[] }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { lang, say } = useWords();
  const found = counts(items);
  return (
    <Block title={say("targetsAll", { count: items.length })} aside={say("pressToFilter")}>
      <div className={styles.grid}>
        {[...found].map(([status, count]) => (
          <button
            key={status}
            type="button"
            className={styles.counter}
            data-status={status}
            onClick={() => {
              store.dispatch({ type: "list", change: { filter: status, group: "status", search: "", within: null } });
              store.dispatch({ type: "page", page: "results" });
            }}
          >
            <StatusIcon status={status} />
            <span className={styles.count}>{count}</span>
            <span className={styles.words}>{statusName(status)[lang]}</span>
          </button>
        ))}
      </div>
      <Stack counts={found} bare />
    </Block>
  );
};
