import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useStages } from "./stages";

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });

/** So many lines are drawn at a time: between them the page stays alive. */
const drawnAtOnce = 5;

/** Of a long list as much as was asked for, drawn a few at a time: at first `atFirst`, then a hundred more at each press. */
export const useMore = <One,>(all: readonly One[], atFirst: number) => {
  const [wanted, setWanted] = useState(atFirst);
  const drawn = useStages(Math.min(wanted, all.length), drawnAtOnce);
  return {
    lines: all.slice(0, Math.min(drawn, wanted)),
    left: Math.max(0, all.length - wanted),
    more: () => {
      setWanted(wanted + 100);
    },
    fewer: () => {
      setWanted(atFirst);
    },
  };
};

interface Props {
  readonly label: string;
  readonly left: number;
  readonly more: () => void;
}

/** The button for the next of a list; nothing where all of it is there. */
export const MoreButton = ({ label, left, more }: Props): ReactElement | null => {
  const styles = useStyles();
  if (left === 0) return null;
  return (
    <Button className={styles.more} size="small" onClick={more}>
      {label}
    </Button>
  );
};
