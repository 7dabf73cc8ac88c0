import { Button, Field, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type GroupBy, shareOf, shares } from "../model/groups";
import type { Item } from "../model/item";
import { statusOrder } from "../../verdict/shown";
import { statusName } from "../words/say";
import { Choice } from "./controls";
import { usePane, usePart, useWords } from "./context";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, flex: "1 1 100%" },
  chip: { minWidth: 0 },
  half: { flex: "1 1 120px", minWidth: 0 },
  whole: { flex: "1 1 100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

const groupings = [
  ["status", "byStatus"],
  ["owner", "byOwner"],
  ["section", "bySection"],
] as const satisfies readonly (readonly [GroupBy, string])[];

const shareWords = { todo: "shareTodo", reached: "shareReached", rest: "shareRest" } as const;

/** To be done, reached, the rest, with how many: one pressed shows its own alone, pressed again everything. */
const Chips = ({ items }: { readonly items: readonly Item[] }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const filter = usePart(({ list }) => list.filter);
  const { say } = useWords();
  const shown = shares
    .map((share) => [share, items.filter((item) => shareOf(item) === share).length] as const)
    .filter(([share, count]) => count > 0 || filter === share);
  return (
    <div className={styles.chips} role="group" aria-label={say("filter")}>
      {shown.map(([share, count]) => (
        <ToggleButton
          key={share}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={filter === share}
          onClick={() => {
            store.dispatch({ type: "list", change: { filter: filter === share ? "all" : share } });
          }}
        >
          {say(shareWords[share], { count })}
        </ToggleButton>
      ))}
    </div>
  );
};

/** That the list shows one status alone, or what is to be corrected or explained, until it is pressed. */
const FilterChip = ({ items }: { readonly items: readonly Item[] }): ReactElement | null => {
  const styles = useStyles();
  const { store } = usePane();
  const filter = usePart(({ list }) => list.filter);
  const { lang, say } = useWords();
  if (filter === "all" || shares.some((share) => share === filter)) return null;
  const count = items.filter((item) => (filter === "blocking" ? item.blocking > 0 : item.status === filter)).length;
  const status = statusOrder.find((known) => known === filter);
  const title =
    status === undefined
      ? say("filterBlocking", { count })
      : say("filterStatus", { status: statusName(status)[lang], count });
  return (
    <Button
      size="small"
      className={styles.whole}
      onClick={() => {
        store.dispatch({ type: "list", change: { filter: "all" } });
      }}
    >
      {`${say("onlyWithin", { title })} ✕`}
    </Button>
  );
};

const GroupChoice = (): ReactElement => {
  const { store } = usePane();
  const group = usePart(({ list }) => list.group);
  const { say } = useWords();
  return (
    <Choice
      label={say("groupBy")}
      options={groupings.map(([value, label]): readonly [GroupBy, string] => [value, say(label)])}
      value={group}
      onChange={(chosen) => {
        store.dispatch({ type: "list", change: { group: chosen } });
      }}
    />
  );
};

const Search = (): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const search = usePart(({ list }) => list.search);
  const { say } = useWords();
  return (
    <Field label={say("search")} className={styles.whole}>
      <Input
        className={styles.input}
        type="search"
        placeholder={say("searchHint")}
        value={search}
        onChange={(_, { value }) => {
          store.dispatch({ type: "list", change: { search: value } });
        }}
      />
    </Field>
  );
};

/** That the list shows one unit's or one section's targets alone, until it is pressed. */
const WithinChip = (): ReactElement | null => {
  const styles = useStyles();
  const { store } = usePane();
  const within = usePart(({ list }) => list.within);
  const { say } = useWords();
  if (within === null) return null;
  return (
    <Button
      size="small"
      className={styles.whole}
      onClick={() => {
        store.dispatch({ type: "list", change: { within: null } });
      }}
    >
      {`${say("onlyWithin", { title: within.title })} ✕`}
    </Button>
  );
};

/** Which targets the list shows, and in which groups. */
export const Filters = ({ items }: { readonly items: readonly Item[] }): ReactElement => {
  const styles = useStyles();
  return (
    <search className={styles.filters}>
      <Search />
      <Chips items={items} />
      <FilterChip items={items} />
      <WithinChip />
      <div className={styles.half}>
        <GroupChoice />
      </div>
    </search>
  );
};
