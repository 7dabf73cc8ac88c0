import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { daysBetween, vietnameseDay } from "../../../kernel/day";
import type { Day } from "../../../kernel/ids";
import { allDue, dueSoon, isOpen } from "../../model/overview";
import type { Item } from "../../model/item";
import { statusName } from "../../words/say";
import { usePane, useWords } from "../context";
import { colour } from "../status-colours";
import { PlanBadge } from "../plan-badge";
import { StatusIcon } from "../status-icon";
import { Block } from "./block";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(76px, max-content) 1fr",
    gap: "8px",
    width: "100%",
    padding: "6px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  day: { display: "block", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  late: { color: colour("rsBadText") },
  small: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  status: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center", fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

interface DueProps {
  readonly item: Item & { readonly due: Day };
  readonly day: Day;
}

const Due = ({ item, day }: DueProps): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { lang, say } = useWords();
  const left = daysBetween(day, item.due);
  const distance =
    left === 0 ? say("lastDay") : left > 0 ? say("daysLeft", { count: left }) : say("daysLate", { count: -left });
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          store.dispatch({ type: "page", page: "results" });
          store.dispatch({ type: "open", id: item.id });
        }}
      >
        <span className={mergeClasses(left < 0 && isOpen(item) && styles.late)}>
          <span className={styles.day}>{lang === "vi" ? vietnameseDay(item.due) : item.due}</span>
          {isOpen(item) && <span className={styles.small}>{distance}</span>}
        </span>
        <span className={styles.words}>
          <span lang="vi">{item.title}</span>
          <span className={styles.status}>
            <StatusIcon status={item.status} />
            {statusName(item.status)[lang]}
            <PlanBadge code={item.id} />
          </span>
        </span>
      </button>
    </li>
  );
};

const atFirst = 4;

/** The whole calendar, or what is urgent of it alone. */
const Turn = ({ whole, turn }: { readonly whole: boolean; readonly turn: () => void }): ReactElement => {
  const { say } = useWords();
  return (
    <Button size="small" appearance="subtle" aria-expanded={whole} onClick={turn}>
      {say(whole ? "urgentOnly" : "wholeCalendar")}
    </Button>
  );
};

/**
 * What is overdue or falls due within thirty days of the day of judgement and is not reached, and behind a button every day
 * of the plans; nothing where no target has one.
 */
export const DueList = ({
  items,
  day,
}: {
  readonly items: readonly Item[];
  readonly day: Day;
}): ReactElement | null => {
  const styles = useStyles();
  const { say } = useWords();
  const [whole, setWhole] = useState(false);
  const [shown, setShown] = useState(atFirst);
  const due = whole ? allDue(items) : dueSoon(items);
  const turn = (): void => {
    setWhole(!whole);
    setShown(atFirst);
  };
  if (allDue(items).length === 0) return null;
  return (
    <Block title={say(whole ? "calendar" : "overdueAndSoon")} aside={<Turn whole={whole} turn={turn} />}>
      {due.length === 0 && <p className={styles.none}>{say("nothingUrgent")}</p>}
      <ul className={styles.list}>
        {due.slice(0, shown).map((item) => (
          <Due key={item.id} item={item} day={day} />
        ))}
      </ul>
      {due.length > shown && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            setShown(due.length);
          }}
        >
          {say("moreDue", { count: due.length - shown })}
        </Button>
      )}
    </Block>
  );
};
