import { upperFirst } from "../../../kernel/letters";
const isCapitals = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}/u.test(line);

/** Where the issuer's name cannot go on: the motto, the number, the place and day. */
const otherLine = /^(?:CỘNG HÒA|CỘNG HOÀ|ĐỘC LẬP|SỐ\s*:|SỐ\s+\d)/iu;

/** Words of a body's name that are no proper name of a place or person; the longest first. */
const common = [
  ...["trung học cơ sở", "trung học phổ thông", "giáo dục thường xuyên", "phổ thông", "dân tộc nội trú", "liên cấp"],
  ...["ủy ban nhân dân", "uỷ ban nhân dân", "trường", "trung tâm", "tiểu học", "mầm non", "mẫu giáo", "phường"],
  ...["đặc khu", "thành phố", "tỉnh", "huyện", "xã", "và"],
];
const acronyms = new Set(["THCS", "THPT", "TH", "GDTX", "GDNN", "GDĐT", "UBND", "DTNT", "DTBT", "TT"]);

const capitalised = (word: string): string => (acronyms.has(word) ? word : upperFirst(word.toLowerCase()));

/** "TRƯỜNG THCS VÀ THPT ĐỐC BINH KIỀU" as it is written in a sentence. */
function inSentence(capitals: string): string {
  const words = capitals
    .split(/\s+/u)
    .map((word) => word.split("-").map(capitalised).join("-"))
    .join(" ");
  const lower = new RegExp(`(?<!\\p{L})(?:${common.join("|")})(?!\\p{L})`, "giu");
  const text = words.replace(lower, (found) => found.toLowerCase());
  return upperFirst(text).replace(/^UBND /u, "Ủy ban nhân dân ");
}

/** The lines in capitals from one on, as one name. */
function nameFrom(lines: readonly string[], at: number): string {
  const after = lines.slice(at + 1, at + 3);
  const end = after.findIndex((line) => !isCapitals(line) || otherLine.test(line) || /^TRƯỜNG\s/u.test(line));
  return [lines[at] ?? "", ...after.slice(0, end < 0 ? after.length : end)].join(" ");
}

/**
 * Who issues a document by its letterhead: the school where one stands there, else the people's committee; null where the
 * head names neither. A guess, since capitals do not tell how a name is written.
 */
export function letterheadIn(lines: readonly string[]): string | null {
  const head = lines.slice(0, 14).filter((line) => line !== "");
  const school = head.findIndex((line) => isCapitals(line) && /^(?:TRƯỜNG|TRUNG TÂM)\s/u.test(line));
  const committee = head.findIndex(
    (line) => isCapitals(line) && /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)(?:\s|$)/u.test(line),
  );
  const at = school >= 0 ? school : committee;
  return at < 0 ? null : inSentence(nameFrom(head, at));
}
