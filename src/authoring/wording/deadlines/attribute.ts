import { Phrases } from "../text/phrases";
import { endsClause, isPause, type Reading } from "../text/reading";
import type { Binding } from "./prepositions";
import type { Sequence } from "./sequence";

/** Things that carry a year in their name: "kế hoạch chuyển đổi số năm 2026" sets no deadline. */
const named = new Phrases<true>(
  Phrases.of<true>(
    true,
    "kế hoạch|chương trình|đề án|dự án|phong trào|chiến lược|nghị quyết|quyết định|nhiệm vụ|dự toán|kinh phí|ngân sách",
    "báo cáo|hội nghị|hội thi|cuộc thi|kỳ thi|bộ chỉ số|bộ tiêu chí|danh mục|quy chế|chủ đề|ngày chuyển đổi số|công tác",
    "kết quả|tổng kết|chỉ thị|thông tư|nghị định|luật|công văn|hướng dẫn|phương châm|tháng hành động|tuần lễ",
  ),
);

/** A scheme's title may run over commas before its period: "Đề án phát triển …, định danh … giai đoạn 2022-2025". */
const schemes = new Phrases(Phrases.of<true>(true, "đề án|chương trình|chiến lược|dự án"));

/**
 * Whether a year, school year or period that no word of time binds belongs to a name before it in the same part of the
 * sentence; a day or month never does, unless it is a document's date ("ngày 13/5/2026 của …").
 */
export function nameOf(reading: Reading, sequence: Sequence, { bound, from: start }: Binding): boolean {
  const unit = sequence.parts[0]?.unit;
  if (bound !== undefined && (bound !== "during" || ["trong", "vào", "hoàn"].includes(reading.key(start))))
    return false;
  if (unit === "day" && reading.key(sequence.to) === "của") return true;
  if (unit !== "year" && unit !== "schoolYear") return false;
  return (
    namedBefore(reading, sequence.from, named, isPause) ||
    (sequence.range && namedBefore(reading, sequence.from, schemes, endsClause))
  );
}

const namedBefore = (reading: Reading, to: number, names: Phrases<true>, boundary: typeof isPause): boolean => {
  let from = to;
  while (from > 0 && reading.key(from - 1) !== "%" && !boundary(reading.tokens, from - 1)) from -= 1;
  return names.all(reading.tokens.slice(from, to)).length > 0;
};
