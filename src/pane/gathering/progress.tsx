import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { KeptFocus } from "../views/kept-focus";
import { useGathered, useGatherer } from "./use-gatherer";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  busy: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  bar: { width: "100%" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How far the reading is, and a way out of it that keeps what was read. */
export const Progress = (): ReactElement | null => {
  const styles = useStyles();
  const gatherer = useGatherer();
  const work = useGathered((state) => state.work);
  const { say } = useGatherWords();
  if (work.kind === "idle") return null;
  const { done, total, name } = work;
  const count = say("readingCount", { done, total });
  return (
    <KeptFocus>
      <div className={styles.busy}>
        <Field
          className={styles.bar}
          label={`${say("reading")}: ${count}`}
          validationMessage={name}
          validationState="none"
        >
          <ProgressBar value={total === 0 ? 0 : done / total} />
        </Field>
        <Button
          onClick={() => {
            gatherer.cancel();
          }}
        >
          {say("stop")}
        </Button>
        <p className={styles.note}>{say("stopNote")}</p>
      </div>
    </KeptFocus>
  );
};

/** That reading was called off with files left, and the way to go on. */
export const Stopped = (): ReactElement | null => {
  const gatherer = useGatherer();
  const stopped = useGathered((state) => state.stopped && state.work.kind === "idle");
  const { say } = useGatherWords();
  if (!stopped) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say("stopped")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void gatherer.resume()}>
          {say("readOn")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
