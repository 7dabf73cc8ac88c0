import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Words that a screen reader says when they change, and nobody sees. */
export const Heard = ({ words }: { readonly words: string }): ReactElement => (
  <div className={useStyles().heard} role="status" aria-live="polite">
    {words}
  </div>
);
