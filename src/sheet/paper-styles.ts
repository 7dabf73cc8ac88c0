import type { Style } from "./style";

const paper: Style = { face: "paper", vertical: "center" };
const centred: Style = { ...paper, horizontal: "center" };
const left: Style = { ...paper, horizontal: "left", wrap: true };
const cell: Style = { ...paper, border: true, wrap: true };
const cellCentred: Style = { ...cell, horizontal: "center" };
const small: Style = { ...centred, size: 10, border: true };

/**
 * The looks of sheets that are printed and signed: the head in the sizes of Nghị định 30/2020/NĐ-CP (Phụ lục I), the
 * table in 11, nothing below 10. Words alone, no colour that a black-and-white printer loses.
 */
export const paperStyles = {
  // The head: who reports (the body above, the body itself), the country and its motto, number, place and day.
  paperParent: { ...centred, size: 12, wrap: true },
  paperBody: { ...centred, size: 12, bold: true, wrap: true },
  paperMotto: { ...centred, size: 13, bold: true },
  /** A rule as underscores, in a row of 7 points: borders follow the grid and cannot be a third as long. */
  paperRule: { ...centred, size: 10, vertical: "bottom" },
  /** In a row of a line's height. */
  paperRuleTop: { ...centred, size: 10, vertical: "top" },
  paperNumber: { ...centred, size: 13 },
  paperPlaceDay: { ...centred, size: 13, italic: true },
  paperTitle: { ...centred, size: 14, bold: true, wrap: true },
  paperSubject: { ...centred, size: 13, bold: true, wrap: true },
  paperPlan: { ...centred, size: 12, italic: true, wrap: true },
  paperPeriod: { ...centred, size: 13, bold: true, wrap: true },
  paperTo: { ...centred, size: 13, wrap: true },
  paperSubtitle: { ...centred, size: 12, wrap: true },
  paperUnit: { ...paper, horizontal: "right", italic: true },
  // Lines above and under the table.
  paperText: left,
  paperTextLarge: { ...left, size: 12 },
  paperTextItalic: { ...left, italic: true },
  // Every status of a return that is not ready stands on the one line.
  paperCounts: { ...left, bold: true },
  paperHeading: { ...left, size: 12, bold: true },
  // The table.
  paperHead: { ...cellCentred, bold: true, fill: "E7E7E7" },
  paperHeadSmall: { ...cellCentred, size: 10, bold: true, fill: "E7E7E7" },
  paperHeadTop: { ...cellCentred, vertical: "top", size: 10, bold: true, fill: "E7E7E7" },
  paperSection: { ...cell, horizontal: "left", bold: true },
  paperSectionId: { ...cellCentred, bold: true },
  paperCell: { ...cell, horizontal: "left" },
  paperCellCenter: cellCentred,
  // The number is a percent already.
  paperPercent: { ...cellCentred, numberFormat: "0.00" },
  paperCellSmall: small,
  // A long list of figures, in the smallest size of a paper.
  paperData: { ...cell, horizontal: "left", size: 10 },
  paperDataCenter: { ...cellCentred, size: 10 },
  paperBold: { ...cellCentred, bold: true },
  paperBoldLeft: { ...cell, horizontal: "left", bold: true },
  paperCount: { ...cellCentred, size: 13, bold: true },
  /** The milestone in force: grey and bold, which survive a black-and-white printer. */
  paperInForce: { ...cellCentred, bold: true, fill: "CFCFCF" },
  paperMet: { ...cellCentred, fill: "E2F0D9", color: "1E5C1E" },
  paperNotMet: { ...cellCentred, bold: true, fill: "FBE5D6", color: "8A2A0B" },
  paperOpen: { ...cellCentred, fill: "FFF2CC", color: "6B4E00" },
  paperInvalid: { ...cellCentred, bold: true, fill: "F8CBCB", color: "8B0000" },
  paperLater: { ...cellCentred, fill: "DDEBF7", color: "1F3864" },
  paperNone: { ...cellCentred, fill: "F2F2F2", color: "595959" },
  // One short word in a narrow cell, never wrapped.
  paperMetSmall: { ...small, fill: "E2F0D9", color: "1E5C1E" },
  paperNotMetSmall: { ...small, bold: true, fill: "FBE5D6", color: "8A2A0B" },
  paperOpenSmall: { ...small, fill: "FFF2CC", color: "6B4E00" },
  paperInvalidSmall: { ...small, bold: true, fill: "F8CBCB", color: "8B0000" },
  paperLaterSmall: { ...small, fill: "DDEBF7", color: "1F3864" },
  paperNoneSmall: { ...small, fill: "F2F2F2", color: "595959" },
  // The foot.
  paperRecipients: { ...left, size: 12, bold: true, italic: true },
  paperSigner: { ...centred, size: 13, bold: true },
  paperSignerNote: { ...centred, size: 13, italic: true },
  paperFooter: { ...left, size: 10, italic: true },
} as const satisfies Record<string, Style>;
