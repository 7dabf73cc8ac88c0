import { withoutEnd } from "../../../kernel/trim";

/** The first words of a unit's name: a part of a list that begins so is a unit of its own. */
const heads =
  "phòng|sở|ubnd|ủy ban|trường|trung tâm|các|ban|đoàn|hội|tổ|văn phòng|công an|cơ quan|đơn vị|nhà trường|cơ sở|toàn ngành|toàn trường|hiệu trưởng|ban giám hiệu|bộ phận|trạm|thành viên|giáo viên|cán bộ|liên đội|chi bộ|công đoàn|quân sự|kế toán|thư viện|chuyên viên|đảng ủy|hđnd|csgd|doanh nghiệp|ngân hàng|bộ(?! phận)|ubmttq|viện|tỉnh đoàn|thành đoàn";

const startsUnit = new RegExp(`^(?:${heads})(?![\\p{L}\\p{N}])`, "iu");
const beforeHead = new RegExp(` (?:và|cùng) (?=(?:${heads})(?![\\p{L}\\p{N}]))`, "iu");

/** Whether a text begins as a unit's name does. */
export const isUnitName = (text: string): boolean => startsUnit.test(text.trim()) && text.length < 60;

/** Capitals, joined by hyphens: a room's name that the head before it covers ("Phòng GDMN, GDPT"). */
const isShortName = (text: string): boolean => /^[\p{Lu}\p{N}]+(?:\s*-\s*[\p{Lu}\p{N}Đđ]+)*$/u.test(text);

/** Names on lines of their own, whose line ends are gone: a capital begins the next one. */
const beforeCapital =
  /(?<!(?:^|\s)(?:thuộc|của|tại|[Cc]ác|[Ll]ãnh đạo|do|về|qua|với|và|[Tt]rưởng|[Vv]ăn)|[,;.(]) (?=(?:Các|Phòng|Trung tâm|UBND)\s)/u;

const tidy = (text: string): string => withoutEnd(text.replace(/\s+/gu, " ").replace(/^[-+•* ]+/u, ""), " .,;");

/** Parts between commas: units of their own, short names under one head, or words of one name. */
function byCommas(part: string): string[] {
  const pieces = part
    .split(",")
    .map(tidy)
    .filter((piece) => piece !== "");
  const [first = "", ...rest] = pieces;
  const head = /^\p{L}+/u.exec(first)?.[0] ?? "";
  // "Phòng GDTX, GDNN&ĐH" is one room of three fields; "Phòng GDMN, GDPT" are two rooms.
  const rooms = rest.length > 0 && rest.every(isShortName) && isShortName(first.slice(head.length).trim());
  if (rooms && /^phòng$/iu.test(head)) return [first, ...rest.map((room) => `${head} ${room}`)];
  const units: string[] = [first];
  for (const piece of rest) {
    if (startsUnit.test(piece)) units.push(piece);
    else units.push(`${units.pop() ?? ""}, ${piece}`);
  }
  return units;
}

/**
 * The units that a cell of owners names, in its order, as the words mean: "Sở Giáo dục và Đào tạo và phòng Văn hóa - Xã hội"
 * is two, "Phòng GDTX, GDNN&ĐH" one, "Phòng GDMN, GDPT, GDNN- GDTX" three. A dash or a blank names none.
 */
export function splitOwners(cell: string): readonly string[] {
  const parts = cell
    .replace(/[^\S\n]+/gu, " ")
    .split(/[;\n]|\s[+•]\s/u)
    .flatMap(byCommas)
    .flatMap((part) => part.split(beforeHead))
    .flatMap((part) => part.split(beforeCapital))
    .map(tidy);
  return [...new Set(parts.filter((part) => /\p{L}/u.test(part)))];
}
