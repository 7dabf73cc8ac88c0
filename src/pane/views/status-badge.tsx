import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shownIcons } from "../../verdict/shown";
import type { Shown } from "../../verdict/shown";
import { statusName } from "../words/say";
import { useWords } from "./context";

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
  good: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  open: { color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  still: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});

const looks: Readonly<Record<Shown, "good" | "bad" | "open" | "still">> = {
  met: "good",
  stretchMet: "good",
  notMet: "bad",
  invalid: "bad",
  missing: "open",
  undecided: "open",
  notDue: "still",
  notApplicable: "still",
};

const statusIcon = (status: Shown): string => shownIcons[status];

/** A status in words, with its icon and colour. */
export const StatusBadge = ({ status }: { readonly status: Shown }): ReactElement => {
  const styles = useStyles();
  const { lang } = useWords();
  return (
    <span className={mergeClasses(styles.badge, styles[looks[status]])}>
      <span aria-hidden="true">{statusIcon(status)}</span>
      {statusName(status)[lang]}
    </span>
  );
};
