import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { firstRows, type Group, grouped, statusOrder } from "../model/groups";
import { statusName } from "../words/say";
import { usePane, usePaneState, useWords } from "./context";
import type { Item } from "../model/item";
import { rowsAtOnce } from "../model/state";
import { ResultRow } from "./result-row";

const step = (key: string, at: number, count: number): number | null => {
  switch (key) {
    case "ArrowDown":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
};

export interface Roving {
  /** 0 for the one row that Tab reaches, -1 for the others. */
  readonly tabIndex: (key: string) => 0 | -1;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (key: string) => void;
}

/** One tab stop for a whole list; arrows, Home and End move within it. Rows are the `[data-row]` of the element. */
export const useRoving = (keys: readonly string[]): Roving => {
  const [current, setCurrent] = useState<string | null>(null);
  const stop = current !== null && keys.includes(current) ? current : keys[0];
  return {
    tabIndex: (key) => (key === stop ? 0 : -1),
    onFocus: setCurrent,
    onKeyDown: (event) => {
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
      const at = rows.findIndex((row) => row === document.activeElement);
      const next = at < 0 ? null : step(event.key, at, rows.length);
      if (next === null) return;
      event.preventDefault();
      rows[next]?.focus();
    },
  };
};

const useHeadingStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
    overflowWrap: "anywhere",
  },
  plan: {
    display: "block",
    fontWeight: 400,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A status, a unit or a section of the plan, and how many rows it has here. */
export const GroupHeading = ({ group }: { readonly group: Group }): ReactElement => {
  const styles = useHeadingStyles();
  const { lang, say } = useWords();
  const status = statusOrder.find((known) => known === group.key);
  const own = group.title === "" && status !== undefined ? statusName(status)[lang] : group.title;
  return (
    <h2 className={styles.heading}>
      <span {...(group.title !== "" && { lang: "vi" })}>{own === "" ? say("noOwner") : own}</span>
      {` (${group.total})`}
      {group.plan !== null && (
        <span className={styles.plan} lang="vi">
          {group.plan}
        </span>
      )}
    </h2>
  );
};

const useStyles = makeStyles({
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  nothing: { margin: 0 },
  action: { alignSelf: "flex-start" },
});

const rowKey = (group: Group, item: Item): string => `${group.key} ${item.id}`;

/** Back from a detail, the row it was opened from has the focus again. */
const useReturningFocus = (): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const { store } = usePane();
  useEffect(() => {
    const { returnTo } = store.state();
    if (returnTo !== null) place.current?.querySelector<HTMLElement>(`[data-code="${returnTo}"]`)?.focus();
  }, [store]);
  return place;
};

const Nothing = (): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { say } = useWords();
  return (
    <>
      <p className={styles.nothing}>{say("nothingFound")}</p>
      <Button
        className={styles.action}
        onClick={() => {
          store.dispatch({ type: "list", change: { filter: "all", search: "" } });
        }}
      >
        {say("showAll")}
      </Button>
    </>
  );
};

const Groups = ({ groups }: { readonly groups: readonly Group[] }): ReactElement => {
  const styles = useStyles();
  const keys = groups.flatMap((group) => group.items.map((item) => rowKey(group, item)));
  const roving = useRoving(keys);
  return (
    <div onKeyDown={roving.onKeyDown} role="presentation">
      {groups.map((group) => (
        <section key={group.key} aria-label={group.title === "" ? undefined : group.title}>
          <GroupHeading group={group} />
          <ul className={styles.list}>
            {group.items.map((item) => {
              const key = rowKey(group, item);
              return (
                <ResultRow
                  key={key}
                  item={item}
                  tabIndex={roving.tabIndex(key)}
                  onFocus={() => {
                    roving.onFocus(key);
                  }}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
};

/** The targets that pass the filter, in groups, the first rows of a long list before the rest. */
export const ResultList = ({ items }: { readonly items: readonly Item[] }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { list } = usePaneState();
  const { say } = useWords();
  const place = useReturningFocus();
  const search = useDeferredValue(list.search);
  const { group, filter, shown } = list;
  const groups = useMemo(() => grouped(items, { group, filter, search }), [items, group, filter, search]);
  const rows = groups.reduce((sum, each) => sum + each.items.length, 0);
  const found = new Set(groups.flatMap((each) => each.items.map(({ id }) => id))).size;
  return (
    <div ref={place}>
      <p className={styles.count} role="status">
        {say("found", { count: found })}
      </p>
      {rows === 0 ? <Nothing /> : <Groups groups={firstRows(groups, shown)} />}
      {rows > shown && (
        <Button
          className={styles.action}
          onClick={() => {
            store.dispatch({ type: "more" });
          }}
        >
          {say("more", { count: Math.min(rowsAtOnce, rows - shown) })}
        </Button>
      )}
    </div>
  );
};
