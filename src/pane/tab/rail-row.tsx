import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { TargetCode } from "../../kernel/ids";
import type { Shown } from "../../verdict/shown";
import { statusName } from "../words/say";
import { useWords } from "../views/context";
import { PressableRow } from "../views/pressable-row";
import { PlanBadge } from "../views/plan-badge";
import { families } from "../views/status-colours";
import { Said } from "../views/said";
import { StatusIcon, useFamilyStyles } from "../views/status-icon";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;
const clamped = { display: "-webkit-box", overflow: "hidden", WebkitBoxOrient: "vertical" } as const;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    gap: "2px 10px",
    padding: "7px 12px",
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  icon: { paddingTop: "2px" },
  title: { ...clamped, WebkitLineClamp: "1", overflowWrap: "anywhere" },
  place: {
    ...small,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  why: { ...small, ...clamped, WebkitLineClamp: "2", gridColumn: "2 / -1", overflowWrap: "anywhere" },
  // Told by the head above and by the sign; said aloud on each row.
  status: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly id: TargetCode;
  readonly status: Shown;
  readonly title: string;
  readonly place: string;
  /** What is wrong or still needed; empty: nothing is. */
  readonly why: string;
  /** It keeps the file back, whatever its status. */
  readonly toFix: boolean;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  readonly onFocus: (id: string) => void;
}

/** One target in a line or two; it opens in full. */
export const RailRow = memo(function RailRow(props: Props): ReactElement {
  const { id, status, title, place, why, toFix, current, tabIndex, onFocus } = props;
  const styles = useStyles();
  const family = useFamilyStyles();
  const { lang } = useWords();
  const tone = toFix && status !== "notMet" ? "open" : families[status];
  const look = mergeClasses(styles.row, current && styles.current);
  const focused = (): void => {
    onFocus(id);
  };
  return (
    <PressableRow id={id} look={look} current={current} tabIndex={tabIndex} onFocus={focused}>
      <span className={styles.icon}>
        <StatusIcon status={status} />
      </span>
      <span>
        <span className={styles.status}>{statusName(status)[lang]}</span>
        <span className={styles.title} lang="vi">
          {title}
        </span>
        <PlanBadge code={id} />
      </span>
      <span className={styles.place}>{place}</span>
      {why !== "" && (
        <span className={mergeClasses(styles.why, family[tone])}>
          <Said words={why} />
        </span>
      )}
    </PressableRow>
  );
});
