import { tokens } from "@fluentui/react-components";

/** A row of a list that is a button as a whole: how it looks, but for what stands in it and how that is laid out. */
export const pressableRow = {
  // What is only said aloud stands within its row: it would make the page taller than the window.
  position: "relative",
  width: "100%",
  border: "none",
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;
