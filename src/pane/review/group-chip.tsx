import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { Group } from "../../authoring/review/progress";
import type { BookLine } from "../../authoring/rule-sheet/book";
import { colour } from "../views/status-colours";
import { useReview, useReviewWords } from "./context";

/** A sign for each group of proposals, so that none is told by its colour alone. */
export const groupIcons: Readonly<Record<Group, string>> = { open: "?", look: "◎", sure: "✓", offered: "–" };

const useStyles = makeStyles({
  chip: {
    flexShrink: 0,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: 600,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: colour("rsOpenTint"),
    color: colour("rsOpenText"),
  },
  sure: { backgroundColor: colour("rsGoodTint"), color: colour("rsGoodText") },
  offered: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  place: { marginLeft: "auto", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface LineProps {
  readonly line: BookLine;
}

const useGroup = ({ line }: LineProps): Group => {
  const groupAt = useReview((review) => review.groupAt);
  return groupAt?.get(line["order"] ?? "") ?? "look";
};

/** Which group a proposal is of: its sign and word. */
export const GroupChip = (props: LineProps): ReactElement => {
  const styles = useStyles();
  const { t } = useReviewWords();
  const group = useGroup(props);
  return (
    <span className={mergeClasses(styles.chip, group === "sure" && styles.sure, group === "offered" && styles.offered)}>
      <span aria-hidden>{groupIcons[group]}</span> {t(group)}
    </span>
  );
};

/** The how-manieth of its group a proposal is, as the page shows them. */
export const PlaceInGroup = (props: LineProps): ReactElement => {
  const styles = useStyles();
  const { t } = useReviewWords();
  const group = useGroup(props);
  const sequence = useReview((review) => review.sequence);
  const groupAt = useReview((review) => review.groupAt);
  const own = useMemo(
    () => (sequence ?? []).filter((order) => groupAt?.get(order) === group),
    [sequence, groupAt, group],
  );
  const at = own.indexOf(props.line["order"] ?? "") + 1;
  return <span className={styles.place}>{t("placeIn", { at, all: own.length })}</span>;
};
