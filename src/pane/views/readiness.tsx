import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../model/state";
import { usePane, useWords } from "./context";
import { sayDay } from "../words/say";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" }, title: { display: "block" } });

/** Whether the return can be handed in. Only a full reading says yes; after an edit the yes waits for one. */
export const Readiness = ({ checked }: { readonly checked: Checked }): ReactElement => {
  const styles = useStyles();
  const { session, store } = usePane();
  const { lang, say } = useWords();
  const ready = checked.blocking === 0;
  const asOf = say("asOf", { day: sayDay(checked.asOf, lang) });
  const title = ready ? say(checked.whole ? "ready" : "readyMaybe") : say("notReady");
  const why = ready
    ? say(checked.whole ? "readyWhy" : "readyMaybeWhy")
    : say("notReadyWhy", { count: checked.blocking });
  return (
    <MessageBar intent={ready ? (checked.whole ? "success" : "info") : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {`${why} ${asOf}.`}
      </MessageBarBody>
      <MessageBarActions>
        {!ready && (
          <Button
            size="small"
            onClick={() => {
              store.dispatch({ type: "list", change: { filter: "blocking", search: "" } });
            }}
          >
            {say("showBlocking")}
          </Button>
        )}
        {!checked.whole && (
          <Button size="small" onClick={() => void session.check()}>
            {say("readAgain")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};
