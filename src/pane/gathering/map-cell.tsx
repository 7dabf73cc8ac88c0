import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { stateNames } from "../../returns/gather/journal";
import { type Shown, shownNames } from "../../verdict/shown";
import type { Lang } from "../../kernel/text";
import { colour } from "../views/status-colours";
import { statusShapes } from "../views/status-icon";
import { signOf } from "./marks";
import type { SchoolShown, Standing } from "./shown";
import type { GatherSay } from "./words";

const framed = (name: Parameters<typeof colour>[0]) =>
  ({
    border: `1px solid ${colour(name)}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  }) as const;

const useStyles = makeStyles({
  cell: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "10px",
    height: "21px",
    marginLeft: "auto",
    boxSizing: "border-box",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", color: "CanvasText" },
  },
  icon: { width: "8px", height: "8px", display: "block", overflow: "visible" },
  met: { backgroundColor: colour("rsGoodTint"), color: colour("rsGoodText") },
  stretchMet: { ...framed("rsGoodFill"), backgroundColor: colour("rsGoodTint"), color: colour("rsStretchFill") },
  notMet: { backgroundColor: colour("rsBadFill"), color: colour("rsOnFill") },
  invalid: { ...framed("rsOpenFill"), backgroundColor: colour("rsOpenTint"), color: colour("rsOpenText") },
  missing: { ...framed("rsOpenFill"), color: colour("rsOpenText") },
  undecided: { ...framed("rsOpenFill"), color: colour("rsOpenText") },
  notDue: { backgroundColor: colour("rsStillTint"), color: colour("rsStillText") },
  notApplicable: { backgroundColor: colour("rsStillTint"), color: colour("rsStillText") },
  notAsked: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 1px, transparent 1px 4px)`,
    "@media (forced-colors: active)": { border: "none" },
  },
});

/** The words of a cell of the map. */
export const standingWords = (standing: Standing, lang: Lang, say: GatherSay): string => {
  switch (standing.kind) {
    case "status":
      return shownNames[standing.status][lang];
    case "state":
      return stateNames[standing.state][lang];
    case "notAsked":
      return say("notAsked");
  }
};

export const cellWords = ({ school }: SchoolShown, standing: Standing, lang: Lang, say: GatherSay): string =>
  say("mapCell", { code: school.code, school: school.name, state: standingWords(standing, lang, say) });

/** How one school stands on one target, in a cell that is told by its sign as much as by its colour. */
export const MapMark = ({ standing }: { readonly standing: Standing }): ReactElement => {
  const styles = useStyles();
  const sign: Shown | null = signOf(standing);
  if (sign === null) return <span className={mergeClasses(styles.cell, styles.notAsked)} />;
  return (
    <span className={mergeClasses(styles.cell, styles[sign])}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={statusShapes[sign]}
          fill={sign === "stretchMet" ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="2.4"
        />
      </svg>
    </span>
  );
};
