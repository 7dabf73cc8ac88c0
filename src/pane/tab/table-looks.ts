import { makeStyles, tokens } from "@fluentui/react-components";
import { besideTable, foldable, narrow } from "./looks";

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const numberWidth = "44px";

/** The table: what names a row stays in sight at the left; under 700 px every row is a card. */
export const useStyles = makeStyles({
  scroll: {
    overflow: "auto",
    minHeight: 0,
    maxHeight: "70vh",
    // A cell that is gone to never ends up under what stays in sight.
    scrollPaddingTop: "60px",
    scrollPaddingLeft: "252px",
    [`@media ${besideTable}`]: { maxHeight: "none" },
    [narrow]: { overflow: "visible", maxHeight: "none" },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    borderTop: line,
    borderLeft: line,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [narrow]: { display: "block", border: "none", fontSize: tokens.fontSizeBase300 },
    "& tbody": { [narrow]: { display: "block" } },
    "& tbody tr": { [narrow]: { display: "block" } },
    "& tbody tr:focus-within > td": { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  folded: {
    [`& .${foldable}`]: {
      display: "-webkit-box",
      overflow: "hidden",
      WebkitBoxOrient: "vertical",
      WebkitLineClamp: "2",
    },
    // Whole where the person is.
    [`& tr:focus-within .${foldable}`]: { WebkitLineClamp: "none" },
  },
  heads: { [narrow]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clip: "rect(0 0 0 0)" } },
  header: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "start",
    padding: tokens.spacingHorizontalXS,
    borderBottom: line,
    borderRight: line,
    verticalAlign: "top",
  },
  headStays: { zIndex: 3 },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderBottom: line,
    borderRight: line,
    verticalAlign: "top",
    whiteSpace: "pre-line",
    minWidth: "3em",
    [narrow]: {
      display: "block",
      border: "none",
      "&[data-empty]": { display: "none" },
      "&[data-label]::before": {
        content: "attr(data-label)",
        display: "block",
        fontWeight: tokens.fontWeightRegular,
        fontSize: tokens.fontSizeBase200,
      },
    },
  },
  stays: {
    position: "sticky",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { position: "static" },
  },
  number: {
    left: 0,
    width: numberWidth,
    minWidth: numberWidth,
    maxWidth: numberWidth,
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    [narrow]: { width: "auto", maxWidth: "none", fontWeight: tokens.fontWeightSemibold },
  },
  named: {
    left: numberWidth,
    minWidth: "200px",
    maxWidth: "200px",
    boxSizing: "border-box",
    [narrow]: { minWidth: 0, maxWidth: "none" },
  },
  asked: { minWidth: "12em", maxWidth: "16em", [narrow]: { minWidth: 0, maxWidth: "none" } },
  result: { minWidth: "13em", maxWidth: "18em", [narrow]: { minWidth: 0, maxWidth: "none" } },
  wide: { minWidth: "16em", [narrow]: { minWidth: 0 } },
  middling: { minWidth: "9em", [narrow]: { minWidth: 0 } },
  card: {
    [narrow]: {
      border: line,
      borderRadius: tokens.borderRadiusMedium,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
      marginBottom: tokens.spacingVerticalM,
    },
  },
  section: {
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalXS,
    borderBottom: line,
    borderRight: line,
    textAlign: "start",
    [narrow]: { display: "block", borderRight: "none", marginBottom: tokens.spacingVerticalS },
  },
  sectionWords: { position: "sticky", left: tokens.spacingHorizontalXS },
});
