import type { Clause } from "./clauses";

/** Headings of what tells how things are or when the day begins; what stands below sets no target by default. */
const telling =
  /đặc điểm|tình hình|thực trạng|hiện trạng|bối cảnh|kết quả đạt được|kết quả năm|đánh giá (?:kết quả|chất lượng)|thuận lợi|khó khăn|khung (?:kế hoạch )?thời gian|thời gian biểu/iu;
/** Headings of what is to be done, also where they speak of how things are. */
const asking = /chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|yêu cầu|phương hướng|kế hoạch thực hiện/iu;

/** A heading is short; a clause's whole text decides nothing. */
const longest = 160;

const verdictOf = (heading: string): boolean | null => {
  if (heading.length > longest || asking.test(heading)) return asking.test(heading) ? false : null;
  return telling.test(heading) ? true : null;
};

/** The ids of the clauses that describe: by their own heading, else by the nearest above that says what it is. */
export function describing(clauses: readonly Clause[]): ReadonlySet<string> {
  const verdicts = new Map<string, boolean | null>();
  const found = new Set<string>();
  for (const { id, heading } of clauses) {
    const parts = id.split(".");
    const above = parts.map((_, n) => parts.slice(0, parts.length - n).join(".")).slice(1);
    const own = verdictOf(heading);
    const inherited = above.map((one) => verdicts.get(one) ?? null).find((one) => one !== null) ?? null;
    const verdict = own ?? inherited;
    verdicts.set(id, verdict);
    if (verdict === true) found.add(id);
  }
  return found;
}
