import { Phrases } from "../text/phrases";
import { around, endsClause, isPause, reach, type Reading } from "../text/reading";
import type { Amount } from "./amounts";
import type { Brackets } from "./brackets";
import type { Candidate, PhraseContext } from "./candidates";

/** Words that lead to how many there are, not to how many there shall be. */
const there = new Phrases(
  Phrases.of(
    true,
    "gồm|bao gồm|gồm có|tổng số|với tổng số|tổng cộng|trong số|trong tổng số|đối với|toàn bộ|tất cả|toàn thể|quy mô|quy mô :",
    "của|thuộc|quản lý|có tổng số|tổng số có|trên tổng số|cả",
  ),
);
const whole = new Phrases(
  Phrases.of(
    true,
    "toàn trường|toàn xã|toàn phường|toàn ngành|toàn tỉnh|toàn thành phố|toàn huyện|toàn quận|toàn thị xã|toàn cấp học",
    "toàn cấp|toàn khối|trên địa bàn|địa bàn|hiện có|tổng số|biên chế|hợp đồng|quy mô|đặc điểm tình hình|cơ cấu|bgh|ban giám hiệu",
    "đội ngũ",
  ),
);
const owners = new Set(["trường", "xã", "phường", "ngành", "tỉnh", "huyện", "quận", "phố"]);
const staff = new Set(
  "cán bộ|cán bộ quản lý|giáo viên|nhà giáo|nhân viên|viên chức|công chức|cbql|gv|hs|cbgvnv|học sinh|học viên|trẻ|trẻ em|em|cháu|người|lớp|lớp học|nhóm lớp|cơ sở giáo dục|cơ sở|trường|trường học|đơn vị|trung tâm|phòng học|đảng viên".split(
    "|",
  ),
);
const goals = new Phrases(
  Phrases.of(
    true,
    "phấn đấu|phần đấu|phấn đầu|phần đầu|đạt|tổ chức|xây dựng|triển khai|thực hiện|bồi dưỡng|tập huấn|hoàn thành|đảm bảo|bảo đảm",
    "thành lập|thí điểm|chọn|cử|mở|biên soạn|tham gia|chỉ tiêu|mục tiêu|kế hoạch|huy động|tuyển sinh|mua sắm|trang bị|đầu tư",
  ),
);

const hasGoal = ({ tokens }: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (goals.at(tokens, at)) return true;
  return false;
};

/** Where the last wording of a list stands before `to`, at most `from`; null where none does. */
const lastOf = (words: Phrases<boolean>, { tokens }: Reading, from: number, to: number): number | null => {
  for (let at = to - 1; at >= from; at -= 1) if (words.at(tokens, at)) return at;
  return null;
};

/** "trường có 45 giáo viên", "xã hiện có 12 trường": what an owner has of people, classes, schools. */
const owned = (reading: Reading, { unit, number }: Amount): boolean =>
  unit !== null && staff.has(unit) && reading.key(number - 1) === "có" && owners.has(reading.key(number - 2));

/** A count behind another that told how many there are, with no goal between: "53 lớp với 2.143 học sinh". */
const goesOn = ({ reading, candidates }: PhraseContext, { n, amount }: Candidate): boolean => {
  const before = candidates[n - 1]?.amount;
  if (before === undefined || amount.number - before.to > reach) return false;
  const told = reading.why(before.number) === "population" || reading.why(before.number) === "detail";
  return told && !hasGoal(reading, before.to, amount.number);
};

/** "Trong đó: BGH: 02; …" at the beginning: the parts of a whole that another line tells. */
const breaksUp = ({ reading }: PhraseContext, { n, amount }: Candidate): boolean =>
  n === 0 && reading.key(0) === "trong" && reading.key(1) === "đó" && !hasGoal(reading, 0, amount.number);

/** "Khối 10: 347 hs": how many a class has. */
const ofClass = ({ reading }: PhraseContext, { amount: { number } }: Candidate): boolean =>
  reading.key(number - 1) === ":" &&
  reading.role(number - 2) === "named" &&
  ["khối", "lớp"].includes(reading.key(number - 3));

/** How far the ends of a bracket of counts are looked for. */
const near = 14;

/** "Cấp THCS (39 lớp - 1.613 học sinh):": how many what a line is headed with has, in brackets before its colon. */
const inHead = ({ reading }: PhraseContext, { amount: { from, to } }: Candidate): boolean => {
  let open = from - 1;
  while (open > 0 && from - open < near && reading.key(open) !== "(") open -= 1;
  let close = to;
  while (close - to < near && close < reading.tokens.length && reading.key(close) !== ")") close += 1;
  const head = reading.key(open) === "(" && reading.key(close) === ")" && reading.key(close + 1) === ":";
  return head && !hasGoal(reading, 0, close);
};

/** Whether a bare count tells how many there are ("toàn trường có 53 lớp", "gồm 27 đơn vị", "đối với 25 học sinh …"). */
export function isPopulation(context: PhraseContext, candidate: Candidate): boolean {
  const { amount, approach } = candidate;
  const bare = amount.kind === "subject" || amount.kind === "bare";
  if (!bare || approach.operator !== null || approach.marks.has("strive")) return false;
  if (goesOn(context, candidate) || breaksUp(context, candidate)) return true;
  return (amount.kind === "subject" && isLed(context, candidate)) || isOfWhole(context, amount);
}

/** A counted noun that the words right before it make a population: "gồm 27 đơn vị", "trường có 45 giáo viên". */
const isLed = (context: PhraseContext, candidate: Candidate): boolean => {
  const { reading } = context;
  const { amount, approach } = candidate;
  const led = there.before(reading.tokens, amount.from) ?? there.before(reading.tokens, approach.from);
  return led !== null || owned(reading, amount) || ofClass(context, candidate) || inHead(context, candidate);
};

/** A number in a clause that speaks of the whole ("toàn trường", "tổng số", "biên chế"), with no goal before it. */
const isOfWhole = ({ reading }: PhraseContext, { number }: Amount): boolean => {
  const { from } = around(reading.tokens, number, endsClause);
  return lastOf(whole, reading, from, number) !== null && !hasGoal(reading, from, number);
};

/** Whether a bracket stands right behind what it breaks down: a count, or its noun. */
function breaksDown(reading: Reading, of: Amount | undefined, open: number): boolean {
  if (of === undefined || of.kind === "percent" || open - of.to > 8) return false;
  for (let at = of.to; at < open; at += 1) if (isPause(reading.tokens, at)) return false;
  return true;
}

/** The numbers of a count's breakdown in brackets: "18 giải (Toán: 01, Văn: 02)". */
export function breakdowns(
  reading: Reading,
  candidates: readonly Candidate[],
  brackets: Brackets,
): ReadonlySet<Candidate> {
  const broken = new Map<number, boolean>();
  return new Set(
    candidates.filter((one, n) => {
      const open = brackets[one.amount.number]?.open;
      if (open === undefined) return false;
      const known = broken.get(open) ?? breaksDown(reading, candidates[n - 1]?.amount, open);
      broken.set(open, known);
      return known && !["percent", "level"].includes(one.amount.kind) && one.approach.operator === null;
    }),
  );
}

const grades = new Phrases(
  Phrases.of(true, "tốt|khá|giỏi|yếu|kém|trung bình|xuất sắc|chưa đạt|hoàn thành tốt|chưa hoàn thành|hht|htt|cht"),
);
const behind = new Phrases(Phrases.of(true, "tốt|khá|giỏi|yếu|kém|trung bình|xuất sắc|chưa đạt"));
/** In brackets these are grades as well: "100% đạt chuẩn trở lên (70% Tốt, 25% Khá, 5% Đạt)". */
const bracketed = new Phrases(
  Phrases.of(true, "đạt|hoàn thành|hoàn thành tốt|hoàn thành xuất sắc|lao động xuất sắc|lao động tiên tiến|không đạt"),
);

/** "Tốt 36%", "Khá: 45%", "36% tốt": a share that a grade's name stands beside. */
const isGraded = ({ tokens }: Reading, { amount, approach }: Candidate): boolean =>
  approach.operator === null &&
  (grades.before(tokens, approach.from) !== null ||
    grades.before(tokens, amount.from) !== null ||
    behind.at(tokens, amount.to) !== null);

/** Whether a share in brackets stands beside what is a grade there. */
const isBracketed = ({ tokens }: Reading, { amount }: Candidate, brackets: Brackets): boolean =>
  amount.kind === "percent" && brackets[amount.number] != null && bracketed.at(tokens, amount.to) !== null;

/** "Tốt 36%; Khá 45%; Đạt 19%": the shares of a distribution over grades, which sets nothing. */
export function distributed(
  reading: Reading,
  candidates: readonly Candidate[],
  brackets: Brackets,
): ReadonlySet<Candidate> {
  const graded = candidates.filter((one) => isGraded(reading, one) || isBracketed(reading, one, brackets));
  if (graded.length < 2) return new Set();
  const rest = candidates.filter(
    ({ amount, approach }) =>
      amount.kind === "percent" && approach.operator === null && reading.key(approach.from) === "đạt",
  );
  return new Set([...graded, ...rest]);
}
