/**
 * The form of an administrative report: Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức) and III (mẫu 1.4). One place, as data:
 * what the form asks changes here and nowhere else. Lengths in millimetres, type in points.
 */
export const layout = {
  font: "Times New Roman",
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  /** Head: a table without lines. */
  head: { left: 67.5, right: 97.5, names: 12, number: 13, motto: 13, placeDay: 13 },
  rule: { issuer: 0.4, title: 0.4 },
  title: 14,
  to: 14,
  body: { size: 14, firstLine: 12.7, between: 6, lines: 1.15 },
  signature: 13,
  recipients: { title: 12, list: 11 },
  annex: { word: 14, title: 13, table: 11 },
  pageNumber: 13,
} as const;

export const reportWords = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  kind: "BÁO CÁO",
  openBody: "……………………",
  openNumber: "Số:          /BC-",
  openShort: "………",
  committeeShort: "UBND",
  /** Who signs for a people's committee; in what office and name is hers to write. */
  committee: "TM. ỦY BAN NHÂN DÂN",
  openPlaceDay: "…………, ngày       tháng       năm ",
  open: "…",
  none: "Không có.",
  to: "Kính gửi: ",
  recipients: "Nơi nhận:",
  sameAsAbove: "- Như trên;",
  filed: "- Lưu: VT, …….",
  signer: "………………………………",
  annex: "Phụ lục",
  attached: "(Kèm theo Báo cáo số        /BC-",
  attachedDay: " ngày       tháng       năm ",
} as const;

/** Where a long name of an issuer breaks: "ỦY BAN NHÂN DÂN" stands alone over the place. */
export const issuerLines = (name: string): readonly string[] =>
  name.toUpperCase().split(/ (?=(?:PHƯỜNG|XÃ|ĐẶC KHU|TỈNH|THÀNH PHỐ) )/u);

/** The letters of points: a), b), c), d), đ), e), g) … of the Vietnamese alphabet; after y they are doubled. */
const alphabet = Array.from("abcdđeghiklmnopqrstuvxy");

export const letterOf = (index: number): string =>
  (alphabet[index % alphabet.length] ?? "").repeat(1 + Math.floor(index / alphabet.length));

/** How annexes are numbered. */
export const romans: readonly string[] = ["I", "II", "III", "IV", "V"];
