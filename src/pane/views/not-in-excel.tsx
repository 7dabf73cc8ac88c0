import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "./context";

const useStyles = makeStyles({ page: { padding: tokens.spacingVerticalL, maxWidth: "40em" } });

/** The task pane's page opened in a browser: there is another page for that. */
export const NotInExcel = (): ReactElement => {
  const { say } = useWords();
  return (
    <main className={useStyles().page}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          {`${say("notInExcel")} `}
          <Link href="tab.html" inline>
            {say("openTab")}
          </Link>
        </MessageBarBody>
      </MessageBar>
    </main>
  );
};
