import { memo, type ReactElement, type RefObject, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { firstRows, folds, type Group, inGroups, statusOrder } from "../model/groups";
import { statusName } from "../words/say";
import { text } from "../words/words";
import type { Lang } from "../../kernel/text";
import { useEntrySheets } from "./cell-words";
import { usePane, usePart, useWords } from "./context";
import type { Item } from "../model/item";
import { standsIn } from "../model/selected";
import { rowsAtOnce } from "../model/state";
import { besideTable } from "../tab/looks";
import { BlanksLine } from "./blanks-line";
import { ResultRow } from "./result-row";
import { useRoving } from "./roving";
import { rowWords } from "../words/row-words";

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

/** The group's own name where the plan gives none: a status, the plan's text, or that no unit is stated. */
const ourName = ({ key, plan }: Group, lang: Lang): string => {
  const status = statusOrder.find((known) => known === key);
  if (status !== undefined) return statusName(status)[lang];
  return text(lang, plan === null ? "noOwner" : "inBody");
};

/** How a group is called where its heading is not; a status says it well enough itself. */
const nameOf = (group: Group, lang: Lang): string | undefined =>
  group.title === "" && group.plan === null ? undefined : group.title || ourName(group, lang);

/** A status, a unit or a section of the plan, and how many rows it has here. */
const GroupHeading = ({ group }: { readonly group: Group }): ReactElement => {
  const styles = useHeadingStyles();
  const { lang } = useWords();
  const { title, total, plan } = group;
  return (
    <h2 className={styles.heading}>
      {title === "" ? <span>{ourName(group, lang)}</span> : <span lang="vi">{title}</span>}
      {` (${total})`}
      {plan !== null && (
        <span className={styles.plan} lang="vi">
          {plan}
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
          store.dispatch({ type: "list", change: { filter: "all", search: "", within: null } });
        }}
      >
        {say("showAll")}
      </Button>
    </>
  );
};

/** The targets whose row is selected in Excel; the first is brought into view, unless someone is at work in the list. */
const useSelected = (items: readonly Item[], place: RefObject<HTMLDivElement | null>): ReadonlySet<string> => {
  const { kind } = usePane();
  const selected = usePart((state) => state.selected);
  const ids = useMemo(
    () => new Set(selected === null ? [] : items.filter((item) => standsIn(item, selected)).map(({ id }) => id)),
    [items, selected],
  );
  const [first] = ids;
  useEffect(() => {
    const list = place.current;
    if (first === undefined || list === null || list.contains(document.activeElement)) return;
    // Under a table, on a narrow page, the list would take the page away from the cell.
    if (kind === "tab" && !window.matchMedia(besideTable).matches) return;
    list.querySelector(`[data-code="${first}"]`)?.scrollIntoView({ block: "nearest" });
  }, [first, place, kind]);
  return ids;
};

interface GroupsProps {
  readonly selected: ReadonlySet<string>;
  readonly groups: readonly Group[];
  /** Stands in one line instead of its rows; null: all are drawn. */
  readonly folded: Group | null;
}

const Groups = memo(function Groups({ groups, folded, selected }: GroupsProps): ReactElement {
  const styles = useStyles();
  const { lang } = useWords();
  const sheets = useEntrySheets();
  const open = groups.filter(({ key }) => key !== folded?.key);
  const keys = open.flatMap((group) => group.items.map((item) => rowKey(group, item)));
  const roving = useRoving(keys);
  return (
    <div onKeyDown={roving.onKeyDown} role="presentation">
      {groups.map((group) => (
        <section key={group.key} aria-label={nameOf(group, lang)}>
          <GroupHeading group={group} />
          {group.key === folded?.key ? <BlanksLine group={folded} /> : null}
          <ul className={styles.list}>
            {(group.key === folded?.key ? [] : group.items).map((item) => {
              const key = rowKey(group, item);
              return (
                <ResultRow
                  key={key}
                  id={item.id}
                  status={item.status}
                  place={item.place[lang]}
                  title={item.title}
                  {...rowWords(item, lang, sheets)}
                  at={key}
                  current={selected.has(item.id)}
                  tabIndex={roving.tabIndex(key)}
                  onFocus={roving.onFocus}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
});

const More = ({ rows, shown }: { readonly rows: number; readonly shown: number }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { say } = useWords();
  return (
    <Button
      className={styles.action}
      onClick={() => {
        store.dispatch({ type: "list", change: { shown: shown + rowsAtOnce } });
      }}
    >
      {say("more", { count: Math.min(rowsAtOnce, rows - shown) })}
    </Button>
  );
};

/** The targets that pass the filter, in groups, the first rows of a long list before the rest. */
export const ResultList = ({ items }: { readonly items: readonly Item[] }): ReactElement => {
  const styles = useStyles();
  // Drawn in pieces between which the page takes what is typed and pressed.
  const { group, filter, search, within, shown, blanks } = useDeferredValue(usePart(({ list }) => list));
  const { say } = useWords();
  const place = useReturningFocus();
  const selected = useSelected(items, place);
  const groups = useMemo(
    () => inGroups(items, { group, filter, search, within }),
    [items, group, filter, search, within],
  );
  const folded = useMemo(
    () => (blanks ? null : (groups.find((each) => folds(each, { group, filter, search, within })) ?? null)),
    [groups, blanks, group, filter, search, within],
  );
  const first = useMemo(() => firstRows(groups, shown, folded), [groups, shown, folded]);
  const rows = groups.reduce((sum, each) => sum + (each === folded ? 0 : each.items.length), 0);
  const found = new Set(groups.flatMap((each) => each.items.map(({ id }) => id))).size;
  return (
    <div ref={place}>
      <p className={styles.count} role="status">
        {say("found", { count: found })}
      </p>
      {found === 0 ? <Nothing /> : <Groups groups={first} folded={folded} selected={selected} />}
      {rows > shown && <More rows={rows} shown={shown} />}
    </div>
  );
};
