import { Button, Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { TaskName } from "../model/state";
import { usePane, usePaneState, useWords } from "./context";
import { useInSight } from "./in-sight";

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
  plans: "busyPlans",
} as const satisfies Record<TaskName, string>;

const patience = 3000;

/** Whether something has been so for longer than a moment: while a cell is being edited, Excel lets everybody wait. */
const useLasting = (so: boolean): boolean => {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!so) return undefined;
    const timer = setTimeout(() => {
      setLasts(true);
    }, patience);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [so]);
  return lasts;
};

/** What is being done, and a way out of it. */
export const BusyBar = (): ReactElement | null => {
  const styles = useStyles();
  const { session, kind } = usePane();
  const { rules, task } = usePaneState();
  const { say } = useWords();
  const waits = useLasting(task.kind === "running" && kind === "excel");
  const place = useInSight<HTMLDivElement>(task.kind === "running" ? task.what : null);
  if (task.kind === "idle" && rules.kind !== "loading") return null;
  const label = task.kind === "idle" ? say("busyRules") : say(taskKeys[task.what]);
  const told = waits ? `${label} ${say("slow")}` : label;
  return (
    <div ref={place} className={styles.busy}>
      <Field className={styles.bar} validationMessage={told} validationState="none">
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
