import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { counts, type Filter, type GroupBy } from "../model/groups";
import type { Item } from "../model/item";
import { statusName } from "../words/say";
import { Choice } from "./controls";
import { usePane, usePart, useWords } from "./context";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  half: { flex: "1 1 120px", minWidth: 0 },
  whole: { flex: "1 1 100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

const groupings = [
  ["status", "byStatus"],
  ["owner", "byOwner"],
  ["section", "bySection"],
] as const satisfies readonly (readonly [GroupBy, string])[];

const FilterChoice = ({ items }: { readonly items: readonly Item[] }): ReactElement => {
  const { store } = usePane();
  const filter = usePart(({ list }) => list.filter);
  const { lang, say } = useWords();
  const blocking = items.filter((item) => item.blocking > 0).length;
  const options: readonly (readonly [Filter, string])[] = [
    ["all", say("filterAll", { count: items.length })],
    ["blocking", say("filterBlocking", { count: blocking })],
    ...[...counts(items)].map(
      ([status, count]) => [status, say("filterStatus", { status: statusName(status)[lang], count })] as const,
    ),
  ];
  return (
    <Choice
      label={say("filter")}
      options={options}
      value={filter}
      onChange={(chosen) => {
        store.dispatch({ type: "list", change: { filter: chosen } });
      }}
    />
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
      <div className={styles.half}>
        <FilterChoice items={items} />
      </div>
      <div className={styles.half}>
        <GroupChoice />
      </div>
      <Search />
      <WithinChip />
    </search>
  );
};
