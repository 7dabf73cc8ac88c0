import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Shown, shownNames } from "../../verdict/shown";
import { useWords } from "../views/context";
import { families } from "../views/status-colours";
import { StatusIcon, useFamilyStyles } from "../views/status-icon";
import type { SchoolShown, Standing } from "./shown";

/** The sign of such a state: one of the signs that statuses have. */
export const stateSigns: Readonly<Record<SchoolShown["state"], Shown>> = {
  counted: "met",
  countedWithQueries: "met",
  empty: "missing",
  toFix: "invalid",
  refused: "invalid",
  superseded: "notApplicable",
  conflict: "undecided",
  choiceGone: "undecided",
  unknown: "invalid",
  missing: "missing",
};

/** The sign under which a cell of the map is drawn. */
export const signOf = (standing: Standing): Shown | null => {
  switch (standing.kind) {
    case "status":
      return standing.status;
    case "state":
      return stateSigns[standing.state];
    case "notAsked":
      return null;
  }
};

const useStyles = makeStyles({
  status: {
    display: "inline-flex",
    gap: "6px",
    alignItems: "center",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
  },
});

/** A status with its sign and its pinned words, without a frame. */
export const StatusWords = ({ status, count }: { readonly status: Shown; readonly count?: number }): ReactElement => {
  const styles = useStyles();
  const family = useFamilyStyles();
  const { lang } = useWords();
  const words = shownNames[status][lang];
  return (
    <span className={mergeClasses(styles.status, family[families[status]])}>
      <StatusIcon status={status} />
      {count === undefined ? words : `${count} ${words.toLocaleLowerCase(lang)}`}
    </span>
  );
};
