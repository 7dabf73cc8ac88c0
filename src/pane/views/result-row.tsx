import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Item } from "../model/item";
import { usePane, useWords } from "./context";
import { StatusBadge } from "./status-badge";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { overflowWrap: "anywhere" },
  step: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly item: Item;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

/** One target in the list; it opens in full when chosen. */
export const ResultRow = ({ item, tabIndex, onFocus }: Props): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { lang } = useWords();
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-row=""
        data-code={item.id}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={() => {
          store.dispatch({ type: "open", id: item.id });
        }}
      >
        <span className={styles.line}>
          <StatusBadge status={item.status} />
          <span className={styles.place} lang="vi">
            {item.place}
          </span>
        </span>
        <span className={styles.title} lang="vi">
          {item.title}
        </span>
        <span className={styles.step}>{item.judged.step[lang]}</span>
      </button>
    </li>
  );
};
