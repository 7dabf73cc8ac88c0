import type { TargetCode } from "../../kernel/ids";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { Shown } from "../../verdict/shown";
import { PlanBadge } from "./plan-badge";
import { PressableRow } from "./pressable-row";
import { StatusBadge } from "./status-badge";
import { families } from "./status-colours";
import { Said } from "./said";
import { useFamilyStyles } from "./status-icon";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { overflowWrap: "anywhere" },
  why: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  step: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly id: TargetCode;
  readonly status: Shown;
  readonly place: string;
  readonly title: string;
  /** What is wrong, or the figure beside what is asked for; empty: neither. */
  readonly why: string;
  readonly step: string;
  /** Cell, deadline, lead. */
  readonly where: string;
  /** The row's own name in the list, where one target may stand in several groups. */
  readonly at: string;
  /** Its row is the one selected in Excel. */
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: (at: string) => void;
}

/** One target in the list, drawn again only when it says something else; it opens in full when chosen. */
export const ResultRow = memo(function ResultRow(props: Props): ReactElement {
  const { id, status, place, title, why, step, where, at, current, tabIndex, onFocus } = props;
  const styles = useStyles();
  const family = useFamilyStyles();
  const look = mergeClasses(styles.row, current && styles.current);
  const focused = (): void => {
    onFocus(at);
  };
  return (
    <PressableRow id={id} look={look} current={current} tabIndex={tabIndex} onFocus={focused}>
      <span className={styles.line}>
        <StatusBadge status={status} />
        <span className={styles.place}>{place}</span>
        <PlanBadge code={id} />
      </span>
      <span className={styles.title} lang="vi">
        {title}
      </span>
      {why !== "" && (
        <span className={mergeClasses(styles.why, family[families[status]])}>
          <Said words={why} />
        </span>
      )}
      <span className={styles.step}>
        <Said words={step} />
      </span>
      {where !== "" && (
        <span className={styles.place}>
          <Said words={where} />
        </span>
      )}
    </PressableRow>
  );
});
