import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { firstRows, type Group, grouped } from "../model/groups";
import type { Item } from "../model/item";
import { rowsAtOnce } from "../model/state";
import { usePane, usePaneState, useWords } from "./context";
import { GroupHeading } from "./group-heading";
import { ResultRow } from "./result-row";
import { useRoving } from "./roving";

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
