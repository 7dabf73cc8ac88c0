import { makeStyles, tokens } from "@fluentui/react-components";
import { colour } from "../views/status-colours";

/** From here on the page has its counters and sections beside the document. */
export const wide = "@media (min-width: 900px)";

const underlined = {
  textDecorationLine: "underline",
  textDecorationThickness: "2px",
  textUnderlineOffset: "3px",
} as const;

/** How a number of the document is marked, by what it is for. */
export const useMarkStyles = makeStyles({
  target: {
    ...underlined,
    padding: "0 1px",
    borderRadius: "2px",
    fontWeight: 600,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationColor: tokens.colorBrandStroke1,
  },
  deadline: {
    ...underlined,
    padding: "0 1px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
  },
  name: { ...underlined, textDecorationThickness: "1px", textDecorationStyle: "dotted" },
  measure: { ...underlined, textDecorationThickness: "1px", textDecorationStyle: "dashed" },
  aside: { ...underlined, textDecorationThickness: "1px", textDecorationStyle: "dashed" },
  unread: {
    padding: "0 1px",
    borderRadius: "2px",
    border: `1px dashed ${colour("rsOpenFill")}`,
    backgroundColor: colour("rsOpenTint"),
    color: colour("rsOpenText"),
    fontWeight: 600,
  },
});

/** A stack of things with the same room between them. */
export const useStack = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "flex-start", minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: 600 },
});
