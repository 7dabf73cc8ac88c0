import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { counts, type Filter, type GroupBy } from "../model/groups";
import type { Checked } from "../model/state";
import { statusName } from "../words/say";
import { Choice } from "./controls";
import { usePane, usePaneState, useWords } from "./context";

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

const FilterChoice = ({ checked }: { readonly checked: Checked }): ReactElement => {
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
    <Choice
      label={say("filter")}
      options={options}
      value={list.filter}
      onChange={(filter) => {
        store.dispatch({ type: "list", change: { filter } });
      }}
    />
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
      <div className={styles.half}>
        <FilterChoice checked={checked} />
      </div>
      <div className={styles.half}>
        <Choice
          label={say("groupBy")}
          options={groupings.map(([value, label]): readonly [GroupBy, string] => [value, say(label)])}
          value={list.group}
          onChange={(group) => {
            store.dispatch({ type: "list", change: { group } });
          }}
        />
      </div>
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
