import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState, useWords } from "./context";
import { useInSight } from "./in-sight";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" }, dismiss: { minWidth: "24px" } });

/** What the last command came to. */
export const NoticeBar = (): ReactElement | null => {
  const styles = useStyles();
  const { session, store } = usePane();
  const { notice } = usePaneState();
  const { lang, say } = useWords();
  const place = useInSight<HTMLDivElement>(notice);
  if (notice === null) return null;
  return (
    <div ref={place}>
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
    </div>
  );
};
