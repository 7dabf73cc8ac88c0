import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { Checked, PaneState } from "../model/state";
import { usePane, usePart, useSlowPart, useWords } from "./context";
import { sayReadiness } from "../words/say";
import { AsOf } from "./as-of";
import { FindingList } from "./finding-list";
import { Detail } from "./detail";
import { Filters } from "./filters";
import { JudgedBy } from "./judged-by";
import { Later } from "./later";
import { CheckButton } from "./check-button";
import { NextAction } from "./next-action";
import { NoResults } from "./no-results";
import { ResultList } from "./result-list";

const useReadinessStyles = makeStyles({ body: { overflowWrap: "anywhere" }, title: { display: "block" } });

/** Whether the return can be handed in. Only a full reading says yes; after an edit the yes waits for one. */
const Readiness = ({ checked }: { readonly checked: Checked }): ReactElement => {
  const styles = useReadinessStyles();
  const { store } = usePane();
  const { lang, say } = useWords();
  const ready = checked.blocking === 0;
  const at = usePart((state) => state.judgedAt);
  const { title, why } = sayReadiness(checked, at, lang);
  return (
    <MessageBar intent={ready ? (checked.whole ? "success" : "info") : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {why}
        <AsOf checked={checked} />
      </MessageBarBody>
      <MessageBarActions>
        {!ready && (
          <Button
            size="small"
            onClick={() => {
              store.dispatch({ type: "list", change: { filter: "blocking", search: "", within: null } });
            }}
          >
            {say("showBlocking")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};

const useStyles = makeStyles({
  others: { fontSize: tokens.fontSizeBase300, fontWeight: 600, margin: 0 },
  check: { display: "flex", justifyContent: "flex-end" },
  // In sight however long the list is.
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
});

interface ResultsProps extends Pick<PaneState, "open"> {
  readonly checked: Checked;
}

const Results = memo(function Results({ checked, open }: ResultsProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  const item = checked.items.find(({ id }) => id === open);
  if (item !== undefined) {
    return <Detail key={item.id} item={item} />;
  }
  return (
    <>
      <div className={styles.check}>
        <CheckButton />
      </div>
      <Readiness checked={checked} />
      {checked.others.length > 0 && (
        <section>
          <h2 className={styles.others}>{say("otherFindings")}</h2>
          <FindingList findings={checked.others} />
        </section>
      )}
      <Filters items={checked.items} />
      <Later>
        <ResultList items={checked.items} />
      </Later>
      <JudgedBy plans={checked.judgedBy} />
      <div className={styles.foot}>
        <NextAction checked={checked} />
      </div>
    </>
  );
});

/** How ready the figures are, then the targets in a list, or one of them in full. */
export const ResultsPage = (): ReactElement => {
  const checked = useSlowPart((state) => state.checked);
  const open = useSlowPart((state) => state.open);
  return checked === null ? <NoResults /> : <Results checked={checked} open={open} />;
};
