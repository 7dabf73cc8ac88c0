import { makeStyles, tokens } from "@fluentui/react-components";
import { foldable, narrow } from "./looks";

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const numberWidth = "52px";
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

/** The table: what names a row stays in sight at the left; under 700 px every row is a card. */
export const useTableStyles = makeStyles({
  scroll: {
    overflow: "auto",
    minHeight: 0,
    flexGrow: 1,
    // The rows that are drawn above put themselves in place (./portions).
    overflowAnchor: "none",
    borderTop: line,
    [narrow]: { overflow: "visible", borderTop: "none", padding: "0 12px 72px" },
  },
  table: {
    width: "100%",
    minWidth: "860px",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [narrow]: { display: "block", minWidth: 0 },
    "& tbody": { [narrow]: { display: "block" } },
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
    boxSizing: "border-box",
    padding: "8px",
    borderBottom: line,
    ...small,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "top",
  },
  headStays: { left: 0, zIndex: 3 },
  headNamed: { left: numberWidth, borderRight: line },
  light: { fontWeight: tokens.fontWeightRegular },
  numberColumn: { width: numberWidth, paddingLeft: "12px" },
  figureColumn: { width: "276px" },
  resultColumn: { width: "210px" },
  reasonColumn: { width: "160px" },
});

/** One row of it. */
export const useRowStyles = makeStyles({
  row: {
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: {
      display: "grid",
      gridTemplateColumns: "auto minmax(0, 1fr)",
      gap: "4px 8px",
      border: line,
      borderRadius: tokens.borderRadiusMedium,
      padding: "10px 12px",
      margin: "0 0 12px",
    },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    "& > td:first-child": { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
    [narrow]: {
      backgroundColor: tokens.colorNeutralBackground1,
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      "& > td:first-child": { boxShadow: "none" },
    },
  },
  cell: {
    padding: "7px 8px",
    borderTop: line,
    verticalAlign: "top",
    backgroundColor: "inherit",
    [narrow]: { padding: 0, border: "none", minWidth: 0 },
  },
  further: { borderTopColor: "transparent", "@media (forced-colors: active)": { borderTopColor: "Canvas" } },
  stays: { position: "sticky", zIndex: 1, [narrow]: { position: "static" } },
  number: {
    left: 0,
    overflowWrap: "anywhere",
    ...small,
    paddingTop: "9px",
    paddingLeft: "12px",
    [narrow]: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  },
  named: {
    left: numberWidth,
    borderRight: line,
    whiteSpace: "pre-line",
    overflowWrap: "break-word",
    [narrow]: { gridColumn: "1 / -1", gridRow: 2, borderRight: "none" },
  },
  other: { display: "block", marginTop: "4px", ...small, color: tokens.colorNeutralForeground2 },
  figures: { [narrow]: { gridColumn: "1 / -1" } },
  result: { [narrow]: { display: "contents" } },
  status: {
    display: "flex",
    gap: "6px",
    alignItems: "center",
    ...small,
    fontWeight: tokens.fontWeightSemibold,
    paddingTop: "2px",
    [narrow]: { gridColumn: 2, gridRow: 1, justifyContent: "flex-end", padding: 0 },
  },
  todo: {
    display: "block",
    marginTop: "4px",
    ...small,
    overflowWrap: "anywhere",
    ":empty": { display: "none" },
    [narrow]: {
      gridColumn: "1 / -1",
      margin: 0,
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
  },
  reason: { [narrow]: { gridColumn: "1 / -1" } },
  section: {
    ...small,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: 0,
    borderTop: line,
    textAlign: "start",
    [narrow]: { display: "block", borderTop: "none", margin: "0 -12px 8px" },
  },
  sectionRow: { [narrow]: { display: "block" } },
  sectionWords: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    padding: "6px 8px 6px 60px",
    [narrow]: { padding: "6px 12px" },
  },
  met: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});
