/** Every look a sheet uses, as plain data. Colours are RRGGBB. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}

/** The face and size that official Vietnamese documents are typed in (Nghị định 30/2020/NĐ-CP, Phụ lục I); points. */
export const defaultFont = { name: "Times New Roman", size: 12 } as const;

/** The colour of our table lines. */
export const lineColor = "7F7F7F";

/** How a day is shown where its style says nothing else. */
export const dayFormat = "dd/mm/yyyy";

/** What every printed page has, as official documents leave it: margins in inches; the page's number of how many. */
export const page = {
  margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
  footer: `&"${defaultFont.name},Regular"&10&P/&N`,
} as const;

const boxed: Style = { border: true, wrap: true, vertical: "center" };
/**
 * A number as it is, in a cell that keeps this format: programs give a cell of the plain General format one for days or
 * percents when 5/12 or 100% is typed, which formulas cannot see. So what is shown is what is judged.
 */
const asTyped = "General;-General";
const entry: Style = { ...boxed, fill: "FFF9E5", unlocked: true };
const result = (fill: string, color: string): Style => ({ ...boxed, fill, color, bold: true });

/** Status looks keep a contrast of 4.5:1 and never stand alone: words and an icon always go with them. */
export const styles = {
  plain: {},
  formTitle: { bold: true, size: 12, vertical: "center", wrap: true },
  title: { bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { italic: true, horizontal: "center", vertical: "center", wrap: true },
  header: { ...boxed, bold: true, fill: "DDEBF7", horizontal: "center" },
  headerEntry: { ...boxed, bold: true, fill: "FFF2CC", horizontal: "center" },
  headerResult: { ...boxed, bold: true, fill: "E7E6E6", horizontal: "center" },
  section: { ...boxed, bold: true, fill: "F2F2F2" },
  sectionOver: { border: true, vertical: "center", bold: true, fill: "F2F2F2" },
  sectionId: { ...boxed, bold: true, fill: "F2F2F2", horizontal: "center" },
  body: boxed,
  bodyCenter: { ...boxed, horizontal: "center" },
  words: { ...boxed, color: "404040" },
  noEntry: { ...boxed, fill: "EDEDED", color: "595959" },
  ofTotal: { ...boxed, fill: "F7F7F7", color: "595959", horizontal: "center" },
  entryWhole: { ...entry, horizontal: "center", numberFormat: asTyped },
  entryText: { ...entry, horizontal: "center", numberFormat: "General" },
  entryRate: { ...entry, horizontal: "center", numberFormat: asTyped },
  entryDay: { ...entry, horizontal: "center", numberFormat: dayFormat },
  entryNote: { ...entry, horizontal: "left", numberFormat: "General" },
  result: boxed,
  resultNumber: { ...boxed, horizontal: "center", numberFormat: "0.00##" },
  // The number is a percent already: the sign is only written behind it.
  resultPercent: { ...boxed, horizontal: "center", numberFormat: '0.00##"%"' },
  resultWhole: { ...boxed, horizontal: "center", numberFormat: "0" },
  statusMet: result("E2F0D9", "1E5C1E"),
  statusNotMet: result("FBE5D6", "8A2A0B"),
  statusUndecided: result("FFF2CC", "6B4E00"),
  statusMissing: result("FFF2CC", "6B4E00"),
  statusInvalid: result("F8CBCB", "8B0000"),
  statusNotApplicable: result("EDEDED", "404040"),
  statusNotDue: result("DDEBF7", "1F3864"),
  summary: { ...boxed, bold: true },
  summaryNext: { ...boxed, bold: true, horizontal: "right" },
  language: { ...entry, horizontal: "center", numberFormat: "General" },
  languageLabel: { ...boxed, italic: true, horizontal: "right" },
  overdue: { ...boxed, color: "8B0000", bold: true },
  key: { color: "808080", size: 8, numberFormat: "General" },
  label: { bold: true, wrap: true, vertical: "center" },
  text: { wrap: true, vertical: "center" },
  textUnlocked: { wrap: true, vertical: "center", unlocked: true, border: true, fill: "FFF9E5" },
  signature: { bold: true, horizontal: "center", vertical: "top", wrap: true },
  signatureNote: { italic: true, horizontal: "center", vertical: "top", wrap: true },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
