import { type Level, levels } from "../../../plan/schema/scope";
import { type Found, Phrases } from "../text/phrases";
import type { Token } from "../text/tokens";

const school: readonly Level[] = ["tieu-hoc", "thcs", "thpt"];
/** The names of school levels. */
export const levelTerms = new Phrases<readonly Level[]>([
  ...Phrases.of<readonly Level[]>(["mam-non"], "mầm non|mẫu giáo|nhà trẻ|gdmn|mn"),
  ...Phrases.of<readonly Level[]>(["tieu-hoc"], "tiểu học|gdth|th"),
  ...Phrases.of<readonly Level[]>(["thcs"], "trung học cơ sở|thcs"),
  ...Phrases.of<readonly Level[]>(["thpt"], "trung học phổ thông|thpt"),
  ...Phrases.of<readonly Level[]>(["thcs", "thpt"], "trung học|gdtrh"),
  ...Phrases.of<readonly Level[]>(school, "phổ thông|gdpt|giáo dục phổ thông"),
  ...Phrases.of<readonly Level[]>(
    ["gdtx"],
    "giáo dục thường xuyên|gdtx|gdnn - gdtx|giáo dục nghề nghiệp - giáo dục thường xuyên",
  ),
]);

/** Words behind which a level names the population: "trường tiểu học", "đối với mầm non", "học sinh phổ thông". */
const heads = new Phrases(
  Phrases.of(
    true,
    "cơ sở giáo dục|cơ sở|trường|trường học|học sinh|học viên|trẻ|trẻ em|giáo viên|nhà giáo|cấp|cấp học|các cấp|khối|bậc|bậc học|ngành học",
    "đối với|với|riêng|cho|trung tâm|đơn vị|gv|hs|csgd|(|%|từ|giáo dục|trừ|cán bộ|cán bộ quản lý|đội ngũ|tại|ở|thuộc",
  ),
);

const misleading = new Phrases(
  Phrases.of(
    true,
    "chương trình giáo dục",
    "chương trình",
    "chương trình gd",
    "phòng giáo dục",
    "tốt nghiệp",
    "phòng",
    "kế hoạch giáo dục",
  ),
);

/** Whether the level term at `at` names schools or people, and not a programme or an office. */
export function namesPopulation(tokens: readonly Token[], at: number): boolean {
  if (misleading.before(tokens, at)) return false;
  const head = heads.before(tokens, at);
  if (head) return !(tokens[at - 1]?.key === "dục" && misleading.before(tokens, head.from));
  const before = tokens[at - 1]?.key;
  return before === undefined || [";", ",", "+", "-", ":", "và"].includes(before) ? closes(tokens, at) : false;
}

/** A level that stands as a label of its own: "phổ thông: ≥95%; mầm non ≥90%". */
const closes = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[levelTerms.at(tokens, at)?.to ?? at];
  return after === undefined || after.kind !== "word" || after.key === "đạt" || after.key === "và";
};

const connectors = new Set([",", "và", "-", "/", "hoặc", "đến", "&", "cùng", "tới"]);
const repeats = new Phrases(
  Phrases.of(
    true,
    "trường",
    "các trường",
    "cấp",
    "cơ sở giáo dục",
    "giáo dục",
    "học viên",
    "học sinh",
    "cấp học",
    "trẻ",
  ),
);

/** The next level of a list that goes on at `at`, and whether "đến" makes it the end of a row of levels. */
export function nextLevel(
  tokens: readonly Token[],
  at: number,
): (Found<readonly Level[]> & { through: boolean }) | null {
  const key = tokens[at]?.key ?? "";
  if (!connectors.has(key)) return null;
  const start = repeats.at(tokens, at + 1)?.to ?? at + 1;
  const found = levelTerms.at(tokens, at + 1) ?? levelTerms.at(tokens, start);
  return found && { ...found, through: key === "đến" || key === "tới" };
}

/** Every level from the first of `a` to the last of `b`, as the schools follow one another. */
export const levelsThrough = (a: readonly Level[], b: readonly Level[]): Level[] => {
  const at = [...a, ...b].map((level) => levels.indexOf(level));
  return levels.slice(Math.min(...at), Math.max(...at) + 1);
};

/** Whether the tokens from `from` to `to` are nothing but levels and the words that introduce them. */
export function isScopeOnly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const found = levelTerms.at(tokens, at) ?? heads.at(tokens, at);
    const mark = [":", "(", ")", "là", "đạt"].includes(tokens[at]?.key ?? "");
    if (!found && !mark) return false;
    at = found ? found.to : at + 1;
  }
  return true;
}
