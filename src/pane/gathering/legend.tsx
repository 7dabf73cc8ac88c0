import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { stateNames } from "../../returns/gather/journal";
import type { Shown } from "../../verdict/shown";
import { shownNames } from "../../verdict/shown";
import { MapMark } from "./map-cell";
import type { Standing } from "./shown";
import { TargetBar } from "./target-bar";
import { useGatherWords } from "./words";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    paddingTop: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", gap: "6px", alignItems: "center" },
  bar: { width: "36px", padding: "0 6px" },
});

const knob = { status: "undecided" as const, filled: 0, open: null, ceiling: false, stretch: null };

const statuses: readonly Shown[] = ["notMet", "met", "stretchMet"];

/** What the signs of the table mean. */
export const Legend = (): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useGatherWords();
  const marks: readonly (readonly [Standing, string])[] = [
    ...statuses.map((status) => [{ kind: "status", status }, shownNames[status][lang]] as const),
    [{ kind: "state", state: "toFix" }, stateNames.toFix[lang]],
    [{ kind: "state", state: "missing" }, stateNames.missing[lang]],
    [{ kind: "notAsked" }, say("notAsked")],
  ];
  const bars = [
    [{ ...knob, mark: 50, beyond: false, open: { lower: 20, upper: 80 } }, say("legendRange")],
    [{ ...knob, mark: 50, beyond: false }, say("legendFrom")],
    [{ ...knob, mark: 50, beyond: true }, say("legendOver")],
  ] as const;
  return (
    <div className={styles.legend}>
      {bars.map(([bar, words]) => (
        <span key={words} className={styles.item}>
          <span className={styles.bar}>
            <TargetBar bar={bar} label={null} />
          </span>
          {words}
        </span>
      ))}
      {marks.map(([standing, words]) => (
        <span key={words} className={styles.item}>
          <MapMark standing={standing} />
          {words}
        </span>
      ))}
    </div>
  );
};
