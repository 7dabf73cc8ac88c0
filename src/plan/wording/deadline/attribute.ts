import { Phrases } from "../text/phrases";
import { isPause, type Reading } from "../text/reading";
import type { Binding } from "./prepositions";
import type { Sequence } from "./sequence";

/** Things that carry a year in their name: "kế hoạch chuyển đổi số năm 2026" sets no deadline. */
const named = new Phrases<true>(
  Phrases.of<true>(
    true,
    ..."kế hoạch|chương trình|đề án|dự án|phong trào|chiến lược|nghị quyết|quyết định|nhiệm vụ|dự toán|kinh phí|ngân sách".split(
      "|",
    ),
    ..."báo cáo|hội nghị|hội thi|cuộc thi|kỳ thi|bộ chỉ số|bộ tiêu chí|danh mục|quy chế|chủ đề|ngày chuyển đổi số|công tác".split(
      "|",
    ),
    ..."kết quả|tổng kết|chỉ thị|thông tư|nghị định|luật|công văn|hướng dẫn|phương châm|tháng hành động|tuần lễ".split(
      "|",
    ),
  ),
);

/**
 * Whether a year, school year or period that no word of time binds belongs to a name before it in the same part of the
 * sentence; a day or month never does, unless it is a document's date ("ngày 13/5/2026 của …").
 */
export function nameOf(reading: Reading, sequence: Sequence, { bound, from: start }: Binding): boolean {
  const unit = sequence.parts[0]?.unit;
  if (bound !== undefined && (bound !== "during" || ["trong", "vào", "hoàn"].includes(reading.key(start))))
    return false;
  if (unit === "day" && reading.key(sequence.to) === "của") return true;
  return (unit === "year" || unit === "schoolYear") && namedBefore(reading, sequence.from);
}

const namedBefore = (reading: Reading, to: number): boolean => {
  let from = to;
  while (from > 0 && reading.key(from - 1) !== "%" && !isPause(reading.tokens, from - 1)) from -= 1;
  return named.all(reading.tokens.slice(from, to)).length > 0;
};
