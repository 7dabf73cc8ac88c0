import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { taskKeys } from "./busy-bar";
import { usePaneState, useWords } from "./context";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a screen reader hears as it happens: the task begun, then what it came to, then how ready the figures are. */
export const Spoken = (): ReactElement => {
  const { task, notice, checked } = usePaneState();
  const { lang, say } = useWords();
  const ready =
    checked === null
      ? ""
      : checked.blocking === 0
        ? say(checked.whole ? "ready" : "readyMaybe")
        : say("notReadyWhy", { count: checked.blocking });
  const heard = task.kind === "running" ? say(taskKeys[task.what]) : `${notice?.text[lang] ?? ""} ${ready}`;
  return (
    <div className={useStyles().spoken} role="status" aria-live="polite">
      {heard}
    </div>
  );
};
