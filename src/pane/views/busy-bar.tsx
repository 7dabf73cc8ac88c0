import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TaskName } from "../model/state";
import { usePane, usePaneState, useWords } from "./context";

const useStyles = makeStyles({
  busy: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center" },
  bar: { flexGrow: 1 },
});

export const taskKeys = {
  load: "busyLoad",
  check: "busyCheck",
  clear: "busyClear",
  template: "busyTemplate",
  open: "busyOpen",
} as const satisfies Record<TaskName, string>;

/** What is being done, and a way out of it. */
export const BusyBar = (): ReactElement | null => {
  const styles = useStyles();
  const { session } = usePane();
  const { rules, task } = usePaneState();
  const { say } = useWords();
  if (task.kind === "idle" && rules.kind !== "loading") return null;
  const label = task.kind === "idle" ? say("busyRules") : say(taskKeys[task.what]);
  return (
    <div className={styles.busy}>
      <Field className={styles.bar} validationMessage={label} validationState="none">
        <ProgressBar />
      </Field>
      {task.kind === "running" && (
        <Button size="small" onClick={session.cancel}>
          {say("cancel")}
        </Button>
      )}
    </div>
  );
};
