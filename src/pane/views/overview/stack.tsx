import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { chartOrder } from "../../model/groups";
import type { Shown } from "../../../verdict/shown";
import { statusName } from "../../words/say";
import { useWords } from "../context";
import { colour } from "../status-colours";

const stripes = (angle: number, name: Parameters<typeof colour>[0]): string =>
  `repeating-linear-gradient(${angle}deg, ${colour(name)} 0 2px, transparent 2px 6px)`;

const useStyles = makeStyles({
  stack: { display: "flex", gap: "2px", height: "16px", width: "100%" },
  part: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "4px",
    borderRadius: "2px",
    boxSizing: "border-box",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
    color: colour("rsOnFill"),
    // The system's high contrast takes the fills away: what is left is a frame and its count.
    "@media (forced-colors: active)": { border: "1px solid CanvasText", color: "CanvasText" },
  },
  notMet: { backgroundColor: colour("rsBadFill") },
  invalid: { backgroundImage: stripes(90, "rsOpenFill"), color: colour("rsOpenText") },
  missing: { border: `1.5px solid ${colour("rsOpenFill")}`, color: colour("rsOpenText") },
  undecided: { backgroundImage: stripes(135, "rsOpenFill"), color: colour("rsOpenText") },
  met: { backgroundColor: colour("rsGoodFill") },
  stretchMet: { backgroundColor: colour("rsStretchFill") },
  notDue: { backgroundImage: stripes(135, "rsStillFill"), color: colour("rsStillText") },
  notApplicable: { backgroundColor: colour("rsStillTint"), color: colour("rsStillText") },
  plate: { backgroundColor: tokens.colorNeutralBackground1, padding: "0 3px" },
});

/** Narrower parts have no room for their count; it is in the words all the same. */
const narrowest = 0.06;

interface Props {
  readonly counts: ReadonlyMap<Shown, number>;
  /** Without counts in the parts: the bar under the counters, which say them. */
  readonly bare?: boolean;
}

/** How many targets stand how, as one bar; its words are the counts. */
export const Stack = ({ counts, bare = false }: Props): ReactElement => {
  const styles = useStyles();
  const { lang } = useWords();
  const there = chartOrder.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count === 0 ? [] : [{ status, count }];
  });
  const total = there.reduce((sum, { count }) => sum + count, 0);
  const words = there.map(({ status, count }) => `${statusName(status)[lang]}: ${count}`).join(", ");
  return (
    <span className={styles.stack} role="img" aria-label={words}>
      {there.map(({ status, count }) => (
        <span key={status} className={mergeClasses(styles.part, styles[status])} style={{ flex: `${count} 0 0` }}>
          {!bare && count / total >= narrowest && <span className={plated(status) ? styles.plate : ""}>{count}</span>}
        </span>
      ))}
    </span>
  );
};

const plated = (status: Shown): boolean => status === "invalid" || status === "undecided" || status === "notDue";
