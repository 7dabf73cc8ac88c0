import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Shown } from "../../verdict/shown";
import { colour, families } from "./status-colours";

/** Drawn, since the characters look different in every font. */
export const statusShapes: Readonly<Record<Shown, string>> = {
  notMet: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  invalid: "M8 2L15 14H1zM8 6.5v3.5M8 11.6v.8",
  missing: "M8 2.75a5.25 5.25 0 1 0 .01 0z",
  undecided: "M5.2 5.6a2.8 2.6 0 1 1 4.3 2.2c-1 .7-1.5 1.2-1.5 2.4M8 12.4v1",
  met: "M2.5 8.5l3.5 3.8 7.5-8.5",
  stretchMet: "M8 1.8l1.9 4.1 4.4.5-3.3 3 .9 4.4L8 11.6l-3.9 2.2.9-4.4-3.3-3 4.4-.5z",
  notDue: "M3.5 3.5L8 8l-4.5 4.5M8.5 3.5L13 8l-4.5 4.5",
  notApplicable: "M3 8h10",
};

export const useFamilyStyles = makeStyles({
  good: { color: colour("rsGoodText") },
  bad: { color: colour("rsBadText") },
  open: { color: colour("rsOpenText") },
  still: { color: colour("rsStillText") },
});

const useStyles = makeStyles({ icon: { width: "16px", height: "16px", flexShrink: 0, display: "block" } });

/** The sign of a status, in its colour; the words stand beside it. */
export const StatusIcon = ({ status }: { readonly status: Shown }): ReactElement => {
  const styles = useStyles();
  const family = useFamilyStyles();
  return (
    <svg className={mergeClasses(styles.icon, family[families[status]])} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={statusShapes[status]}
        fill={status === "stretchMet" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
};
