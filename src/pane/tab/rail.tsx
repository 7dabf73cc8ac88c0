import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, type RefObject, startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react"; // prettier-ignore
import type { Item } from "../model/item";
import { standsIn } from "../model/selected";
import type { Checked } from "../model/state";
import { CheckButton } from "../views/check-button";
import { usePane, useSlowPart, useWords } from "../views/context";
import { FindingList } from "../views/finding-list";
import { Icon } from "../views/icons";
import { JudgedBy } from "../views/judged-by";
import { ResultsPage } from "../views/results-page";
import { useRoving } from "../views/roving";
import { CurrentTarget } from "./rail-current";
import { Group, placeIn } from "./rail-group";
import { useGrowing } from "./portions";
import { firstOf, railGroups } from "./rail-groups";
import { Ready } from "./rail-ready";

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", gap: "10px", flexGrow: 1 },
  bar: { display: "flex", gap: "8px", justifyContent: "space-between" },
  others: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: 600 },
});

/** Short names, once the rules are here; the plan's words before. */
const useNames = (items: readonly Item[]): ReadonlyMap<Item["id"], string> => {
  const { session } = usePane();
  const [named, setNamed] = useState<ReadonlyMap<Item["id"], string>>(new Map());
  useEffect(() => {
    let gone = false;
    const name = async (): Promise<void> => {
      const [catalogue, { shortNameOf }] = await Promise.all([session.rules(), import("../model/short-name")]);
      if (gone) return;
      startTransition(() => {
        setNamed(new Map(items.map(({ id, judged }) => [id, shortNameOf(catalogue, judged.target)])));
      });
    };
    void name();
    return () => {
      gone = true;
    };
  }, [session, items]);
  return named;
};

/** What was found outside the targets. */
const Others = ({ checked: { others } }: { readonly checked: Checked }): ReactElement | null => {
  const styles = useStyles();
  const { say } = useWords();
  if (others.length === 0) return null;
  return (
    <section>
      <h2 className={styles.others}>{say("otherFindings")}</h2>
      <FindingList findings={others} />
    </section>
  );
};

/** Back from a detail, the row it was opened from has the focus again. */
const useReturningFocus = (place: RefObject<HTMLElement | null>): void => {
  const { store } = usePane();
  useEffect(() => {
    const { returnTo } = store.state();
    if (returnTo !== null) place.current?.querySelector<HTMLElement>(`[data-code="${returnTo}"]`)?.focus();
  }, [store, place]);
};

interface CompactProps {
  readonly checked: Checked;
  readonly onSearch: () => void;
}

/** The results beside a table: whether it is ready, what to do in lines, and the target that is worked on. */
const Compact = memo(function Compact({ checked, onSearch }: CompactProps): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { lang, say } = useWords();
  const { items } = checked;
  const at = useSlowPart((state) => state.selected);
  const selected = useMemo(
    () => (at === null ? null : (items.find((item) => standsIn(item, at)) ?? null)),
    [items, at],
  );
  const groups = useMemo(() => railGroups(items), [items]);
  const drawn = useGrowing(items.length);
  const first = useMemo(() => firstOf(groups, drawn), [groups, drawn]);
  const names = useNames(items);
  const roving = useRoving(groups.flatMap((group) => group.items.map(({ id }) => id)));
  useReturningFocus(place);
  return (
    <div ref={place} className={styles.whole}>
      <Ready checked={checked} />
      <div className={styles.bar}>
        <Button icon={<Icon name="list" />} onClick={onSearch}>
          {say("findAndFilter")}
        </Button>
        <CheckButton />
      </div>
      <Others checked={checked} />
      <div onKeyDown={roving.onKeyDown} role="presentation">
        {first.map((group) => (
          <Group key={group.key} group={group} drawn={group.drawn} selected={selected} names={names} roving={roving} />
        ))}
      </div>
      <JudgedBy plans={checked.judgedBy} />
      {selected !== null && (
        <CurrentTarget
          item={selected}
          title={names.get(selected.id) ?? selected.title}
          place={placeIn(selected, lang)}
        />
      )}
    </div>
  );
});

/** The page of results in a tab: in lines beside the table, until one is opened, or something is looked for. */
export const Rail = (): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { say } = useWords();
  const checked = useSlowPart((state) => state.checked);
  const open = useSlowPart((state) => state.open);
  const asked = useSlowPart(({ list }) => list.filter !== "all" || list.within !== null);
  const [searches, setSearches] = useState(false);
  const search = useCallback(() => {
    startTransition(() => {
      setSearches(true);
    });
  }, []);
  if (checked !== null && open === null && !asked && !searches) return <Compact checked={checked} onSearch={search} />;
  return (
    <>
      {checked !== null && open === null && (
        <div className={styles.bar}>
          <Button
            icon={<Icon name="back" />}
            onClick={() => {
              startTransition(() => {
                setSearches(false);
              });
              store.dispatch({ type: "list", change: { filter: "all", search: "", within: null, group: "status" } });
            }}
          >
            {say("shortList")}
          </Button>
        </div>
      )}
      <ResultsPage />
    </>
  );
};
