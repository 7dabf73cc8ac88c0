import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePaneState, useWords } from "./context";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** The commands of the ribbon, for whoever stays in the pane. */
export const CommandBar = (): ReactElement => {
  const { session, store } = usePane();
  const { settings, task } = usePaneState();
  const { say } = useWords();
  const busy = task.kind === "running";
  return (
    <div className={useStyles().bar}>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void session.check()}>
        {say("check")}
      </Button>
      <Button disabledFocusable={busy} onClick={() => void session.clear()}>
        {say("clear")}
      </Button>
      <Switch
        label={say("live")}
        checked={settings.live}
        onChange={(_, { checked }) => {
          store.dispatch({ type: "settings", change: { live: checked } });
        }}
      />
    </div>
  );
};
