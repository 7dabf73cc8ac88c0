import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState, useWords } from "./context";
import { FindingList } from "./finding-list";
import { Filters } from "./filters";
import { late } from "./late";
import { Readiness } from "./readiness";
import { ResultList } from "./result-list";

const Detail = late(async () => (await import("./detail")).Detail);

const useStyles = makeStyles({
  empty: { padding: tokens.spacingVerticalL, textAlign: "center" },
  emptyTitle: { fontSize: tokens.fontSizeBase400, fontWeight: 600, margin: 0 },
  emptyWords: { color: tokens.colorNeutralForeground2 },
  others: { fontSize: tokens.fontSizeBase300, fontWeight: 600, margin: 0 },
});

const Empty = (): ReactElement => {
  const styles = useStyles();
  const { kind } = usePane();
  const { say } = useWords();
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyTitle}>{say("noResults")}</h2>
      <p className={styles.emptyWords}>{say(kind === "excel" ? "noResultsExcel" : "noResultsTab")}</p>
    </div>
  );
};

/** How ready the figures are, then the targets in a list, or one of them in full. */
export const ResultsPage = (): ReactElement => {
  const styles = useStyles();
  const { checked, open } = usePaneState();
  const { say } = useWords();
  if (checked === null) return <Empty />;
  const item = checked.items.find(({ id }) => id === open);
  if (item !== undefined) {
    return <Detail key={item.id} item={item} />;
  }
  return (
    <>
      <Readiness checked={checked} />
      {checked.others.length > 0 && (
        <section>
          <h2 className={styles.others}>{say("otherFindings")}</h2>
          <FindingList findings={checked.others} />
        </section>
      )}
      <Filters checked={checked} />
      <ResultList items={checked.items} />
    </>
  );
};
