import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TargetBar } from "../gathering/target-bar";
import type { Item } from "../model/item";
import { valueBar } from "../model/value-bar";
import { sayTarget } from "../words/row-words";
import { sayFigures } from "../words/say";
import { useWords } from "./context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "8px" },
  value: { fontSize: "24px", lineHeight: "28px", fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A share as a figure, and as a bar against what is asked; nothing where no percentage is compared. */
export const ValueBox = ({ item }: { readonly item: Item }): ReactElement | null => {
  const styles = useStyles();
  const { lang, say } = useWords();
  const bar = valueBar(item);
  const { value, entered } = sayFigures(item.judged, lang);
  if (bar === null || value === null) return null;
  const target = sayTarget(item, lang);
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <span className={styles.value}>{value}</span>
        {entered !== null && <span>{entered}</span>}
      </div>
      <TargetBar bar={bar} label={null} />
      <p className={styles.small}>{say("asked", { target })}</p>
      {bar.beyond && <p className={styles.small}>{say("hollowKnob")}</p>}
    </div>
  );
};
