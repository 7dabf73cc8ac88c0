import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "./context";

const useStyles = makeStyles({ page: { padding: tokens.spacingVerticalL, maxWidth: "40em" } });

interface Props {
  /** Opened in a browser, or Microsoft's library could not be fetched. */
  readonly why: "notInExcel" | "noOffice";
}

/** The task pane's page without Excel behind it: there is another page for that. */
export const NotInExcel = ({ why }: Props): ReactElement => {
  const { say } = useWords();
  return (
    <main className={useStyles().page}>
      <MessageBar intent={why === "noOffice" ? "error" : "info"} layout="multiline">
        <MessageBarBody>
          {`${say(why)} `}
          <Link href="tab.html" inline>
            {say("openTab")}
          </Link>
        </MessageBarBody>
      </MessageBar>
    </main>
  );
};
