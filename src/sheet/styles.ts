import { paperStyles } from "./paper-styles";
import type { Style } from "./style";

/** How a day is shown where its style says nothing else. */
export const dayFormat = "dd/mm/yyyy";

const screen: Style = { face: "screen" };
const boxed: Style = { ...screen, border: true, wrap: true, vertical: "center" };
/**
 * A number as it is, in a cell that keeps this format: programs give a cell of the plain General format one for days or
 * percents when 5/12 or 100% is typed, which formulas cannot see. So what is shown is what is judged.
 */
export const asTyped = "General;-General";
const entry: Style = { ...boxed, fill: "FFF9E5", unlocked: true, bold: true, size: 11 };
const typed: Style = { ...boxed, fill: "FFF9E5", unlocked: true };
/**
 * What stands in hidden columns: not wrapped, since programs fit a row to hidden cells as well; and set in from the edge of
 * the last column that is seen, since LibreOffice prints what begins right behind it.
 */
const unseen: Style = { color: "808080", size: 8, horizontal: "left", indent: 1 };
const result = (fill: string, color: string): Style => ({ ...boxed, fill, color, bold: true });

/** Every look a sheet uses. Status looks keep a contrast of 4.5:1 and never stand alone: words and an icon always go with them. */
export const styles = {
  plain: {},
  title: { ...screen, bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { ...screen, italic: true, horizontal: "center", vertical: "center", wrap: true },
  workTitle: { ...screen, bold: true, size: 11, horizontal: "left", vertical: "center", wrap: true },
  header: { ...boxed, bold: true, fill: "DDEBF7", horizontal: "center" },
  headerEntry: { ...boxed, bold: true, fill: "FFF2CC", horizontal: "center" },
  headerResult: { ...boxed, bold: true, fill: "E7E6E6", horizontal: "center" },
  section: { ...boxed, bold: true, fill: "F2F2F2" },
  // Words of a section that run over the cells behind them, up to the last.
  sectionOver: { ...screen, border: true, sides: "left", vertical: "center", bold: true, fill: "F2F2F2" },
  sectionRest: { ...boxed, sides: "none", fill: "F2F2F2" },
  sectionLast: { ...boxed, sides: "right", fill: "F2F2F2" },
  sectionId: { ...boxed, bold: true, fill: "F2F2F2", horizontal: "center" },
  body: boxed,
  bodyCenter: { ...boxed, horizontal: "center" },
  words: { ...boxed, color: "404040" },
  hint: { ...boxed, size: 9, color: "444444" },
  fromTotal: { ...boxed, horizontal: "center", fill: "F7F7F7", color: "444444" },
  milestoneHeader: { ...boxed, bold: true, fill: "1F4E79", color: "FFFFFF", horizontal: "center" },
  milestoneInForce: { ...boxed, bold: true, fill: "DCE9F7", horizontal: "center" },
  milestoneLater: { ...boxed, color: "6B6B6B", horizontal: "center" },
  noEntry: { ...boxed, fill: "EDEDED", color: "595959" },
  entryWhole: { ...entry, horizontal: "center", numberFormat: asTyped },
  entryText: { ...entry, horizontal: "center", numberFormat: "General" },
  entryRate: { ...entry, horizontal: "center", numberFormat: asTyped },
  entryDay: { ...entry, horizontal: "center", numberFormat: dayFormat },
  entryNote: { ...typed, horizontal: "left", numberFormat: "General" },
  // Kept as it was typed: a code of digits keeps its zeros.
  asTyped: { ...typed, horizontal: "left", numberFormat: "@" },
  result: boxed,
  resultNumber: { ...unseen, numberFormat: "0.00##" },
  // The number is a percent already: the sign is only written behind it.
  resultPercent: { ...unseen, numberFormat: '0.00##"%"' },
  resultWhole: { ...unseen, numberFormat: "0" },
  statusMet: result("E2F0D9", "1E5C1E"),
  statusNotMet: result("FBE5D6", "8A2A0B"),
  statusUndecided: result("FFF2CC", "6B4E00"),
  statusMissing: result("FFF2CC", "6B4E00"),
  statusInvalid: result("F8CBCB", "8B0000"),
  statusNotApplicable: result("EDEDED", "404040"),
  statusNotDue: result("DDEBF7", "1F3864"),
  summary: { ...boxed, bold: true, size: 11 },
  summaryNext: { ...boxed, bold: true, horizontal: "right" },
  language: { ...typed, horizontal: "center", numberFormat: "General" },
  languageLabel: { ...boxed, italic: true, horizontal: "right" },
  overdue: { ...boxed, color: "8B0000", bold: true },
  key: { ...unseen, numberFormat: "General" },
  label: { ...screen, bold: true, wrap: true, vertical: "center" },
  text: { ...screen, wrap: true, vertical: "center" },
  textUnlocked: { ...screen, wrap: true, vertical: "center", unlocked: true, border: true, fill: "FFF9E5" },
  signature: { ...screen, bold: true, horizontal: "center", vertical: "top", wrap: true },
  signatureNote: { ...screen, italic: true, horizontal: "center", vertical: "top", wrap: true },
  ...paperStyles,
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
