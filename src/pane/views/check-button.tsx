import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, usePart, useWords } from "./context";
import { Icon } from "./icons";

/** "Kiểm tra": reads everything again and marks every row. Beside the results, which are there already; never the next step. */
export const CheckButton = (): ReactElement => {
  const { session } = usePane();
  const busy = usePart(({ task }) => task.kind === "running");
  const { say } = useWords();
  return (
    <Button icon={<Icon name="check" />} disabledFocusable={busy} onClick={() => void session.check()}>
      {say("check")}
    </Button>
  );
};
