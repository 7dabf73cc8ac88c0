/**
 * Names that no table of a plan may have, since its table becomes a sheet: those of the sheets that workbooks have
 * beside it (../forms, ../sheet; a test holds them equal), and the one that Excel keeps for its own log of changes.
 */
export const reservedSheetNames: readonly string[] = [
  "Nhập số liệu",
  "Số liệu chung",
  "Bản in",
  "Phụ lục giải trình",
  "Chỉ tiêu trong văn bản",
  "Hướng dẫn",
  "_rasoat",
  "_rasoat_nhan",
  "History",
];

/** How Excel tells sheets apart: without case; and as no reader could tell apart two spellings of one letter. */
export const foldSheetName = (name: string): string => name.normalize("NFC").toLowerCase().trim();
