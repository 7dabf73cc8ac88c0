/** The sheets on which something is entered, by the names they are made with; a table's sheet has the table's own. */
export const sheetNames = {
  form: "Nhập số liệu",
  common: "Số liệu chung",
  body: "Chỉ tiêu trong văn bản",
} as const;

/**
 * Names that no table of a plan may have, since its table becomes a sheet: those of the sheets that workbooks have
 * beside it (../forms, ../sheet; a test holds them equal), and the one that Excel keeps for its own log of changes.
 */
export const reservedSheetNames: readonly string[] = [
  ...Object.values(sheetNames),
  "Bản in",
  "Phụ lục giải trình",
  "Hướng dẫn",
  "_rasoat",
  "History",
];

/** How Excel tells sheets apart: without case; and as no reader could tell apart two spellings of one letter. */
export const foldSheetName = (name: string): string => name.normalize("NFC").toLowerCase().trim();

/** Two plans both have a "Phụ lục 1": the later ones carry a number behind the name, which has at most 31 characters. */
export const nameApart = (name: string, taken: readonly string[]): string => {
  const folded = new Set(taken.map(foldSheetName));
  let own = name;
  for (let number = 2; folded.has(foldSheetName(own)); number += 1) own = `${name.slice(0, 26)} (${number})`;
  return own;
};
