import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState, useWords } from "./context";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" }, dismiss: { minWidth: "24px" } });

/** What the last command came to. */
export const NoticeBar = (): ReactElement | null => {
  const styles = useStyles();
  const { session, store } = usePane();
  const { notice } = usePaneState();
  const { lang, say } = useWords();
  if (notice === null) return null;
  return (
    <MessageBar intent={notice.tone} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>{notice.text[lang]}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            className={styles.dismiss}
            size="small"
            appearance="transparent"
            aria-label={say("dismiss")}
            onClick={() => {
              store.dispatch({ type: "notice", notice: null });
            }}
          >
            ✕
          </Button>
        }
      >
        {notice.offer === "loadBeside" && (
          <Button size="small" onClick={() => void session.load(true)}>
            {say("loadBeside")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
};
