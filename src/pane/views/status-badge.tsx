import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Shown, shownIcons } from "../../verdict/shown";
import { statusName } from "../words/say";
import { useWords } from "./context";
import { colour, families } from "./status-colours";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid currentColor",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
    whiteSpace: "nowrap",
  },
  good: { color: colour("rsGoodText"), backgroundColor: colour("rsGoodTint") },
  bad: { color: colour("rsBadText"), backgroundColor: colour("rsBadTint") },
  open: { color: colour("rsOpenText"), backgroundColor: colour("rsOpenTint") },
  still: { color: colour("rsStillText"), backgroundColor: colour("rsStillTint") },
});

/** A status in words, with its icon and colour. */
export const StatusBadge = ({ status }: { readonly status: Shown }): ReactElement => {
  const styles = useStyles();
  const { lang } = useWords();
  return (
    <span className={mergeClasses(styles.badge, styles[families[status]])}>
      <span aria-hidden="true">{shownIcons[status]}</span>
      {statusName(status)[lang]}
    </span>
  );
};
