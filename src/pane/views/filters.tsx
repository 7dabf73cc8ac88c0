import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { counts, type Filter, type GroupBy } from "../model/groups";
import type { Checked } from "../model/state";
import { statusName } from "../words/say";
import { usePane, usePaneState, useWords } from "./context";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  half: { flex: "1 1 130px", minWidth: 0 },
  whole: { flex: "1 1 100%", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

const groupings = [
  ["status", "byStatus"],
  ["owner", "byOwner"],
  ["section", "bySection"],
] as const satisfies readonly (readonly [GroupBy, string])[];

const FilterSelect = ({ checked }: { readonly checked: Checked }): ReactElement => {
  const { store } = usePane();
  const { list } = usePaneState();
  const { lang, say } = useWords();
  const blocking = checked.items.filter((item) => item.blocking > 0).length;
  const options: readonly (readonly [Filter, string])[] = [
    ["all", say("filterAll", { count: checked.items.length })],
    ["blocking", say("filterBlocking", { count: blocking })],
    ...[...counts(checked.items)].map(
      ([status, count]) => [status, say("filterStatus", { status: statusName(status)[lang], count })] as const,
    ),
  ];
  return (
    <Select
      value={list.filter}
      onChange={(_, { value }) => {
        const chosen = options.find(([filter]) => filter === value);
        if (chosen !== undefined) store.dispatch({ type: "list", change: { filter: chosen[0] } });
      }}
    >
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
};

/** Which targets the list shows, and in which groups. */
export const Filters = ({ checked }: { readonly checked: Checked }): ReactElement => {
  const styles = useStyles();
  const { store } = usePane();
  const { list } = usePaneState();
  const { say } = useWords();
  return (
    <search className={styles.filters}>
      <Field label={say("filter")} className={styles.half}>
        <FilterSelect checked={checked} />
      </Field>
      <Field label={say("groupBy")} className={styles.half}>
        <Select
          value={list.group}
          onChange={(_, { value }) => {
            const chosen = groupings.find(([group]) => group === value);
            if (chosen !== undefined) store.dispatch({ type: "list", change: { group: chosen[0] } });
          }}
        >
          {groupings.map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("search")} className={styles.whole}>
        <Input
          className={styles.input}
          type="search"
          placeholder={say("searchHint")}
          value={list.search}
          onChange={(_, { value }) => {
            store.dispatch({ type: "list", change: { search: value } });
          }}
        />
      </Field>
    </search>
  );
};
