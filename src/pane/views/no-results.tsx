import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "./icons";
import { usePane, useWords } from "./context";

const useStyles = makeStyles({
  empty: { padding: tokens.spacingVerticalL, textAlign: "center" },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: 600, margin: 0 },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Nothing was judged yet: what comes before that. */
export const NoResults = (): ReactElement => {
  const styles = useStyles();
  const { kind, store } = usePane();
  const { say } = useWords();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{say("noResults")}</h2>
      <p className={styles.words}>{say(kind === "excel" ? "noResultsExcel" : "noResultsTab")}</p>
      {kind === "excel" && (
        <Button
          appearance="primary"
          icon={<Icon name="load" />}
          onClick={() => {
            store.dispatch({ type: "page", page: "plan" });
          }}
        >
          {say("choosePlanFirst")}
        </Button>
      )}
    </div>
  );
};
