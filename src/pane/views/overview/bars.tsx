import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { barsBy } from "../../model/overview";
import type { GroupBy } from "../../model/groups";
import type { Item } from "../../model/item";
import { usePane, useWords } from "../context";
import { Block } from "./block";
import { Stack } from "./stack";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "2px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  title: { minWidth: 0, overflowWrap: "anywhere" },
  met: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly items: readonly Item[];
  readonly by: Exclude<GroupBy, "status">;
  /** Whether the workbook holds two plans, which their sections then name. */
  readonly plans: number;
}

/** How the targets of each unit, or of each section, stand; a bar opens its list. */
export const Bars = ({ items, by, plans }: Props): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { say } = useWords();
  const bars = useMemo(() => barsBy(items, by), [items, by]);
  return (
    <Block title={say(by === "owner" ? "barsByOwner" : "barsBySection")}>
      <ul className={styles.list}>
        {bars.map(({ key, title, plan, counts, met, total }) => {
          const own = title === "" ? say(by === "owner" ? "noOwner" : "inBody") : title;
          const words = plans > 1 && plan !== null ? `${plan}: ${own}` : own;
          return (
            <li key={key}>
              <button
                type="button"
                className={styles.bar}
                onClick={() => {
                  const within = { by, key, title: words };
                  store.dispatch({ type: "list", change: { filter: "all", group: "status", search: "", within } });
                  store.dispatch({ type: "page", page: "results" });
                }}
              >
                <span className={styles.head}>
                  <span className={styles.title} lang={title === "" ? undefined : "vi"}>
                    {words}
                  </span>
                  <span className={styles.met}>{say("metOf", { met, total })}</span>
                </span>
                <Stack counts={counts} />
              </button>
            </li>
          );
        })}
      </ul>
    </Block>
  );
};
