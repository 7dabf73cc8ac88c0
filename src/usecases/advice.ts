import type { Day } from "../kernel/ids";
import { blocks } from "../checks/ready";
import { describe } from "../findings/describe";
import type { Finding } from "../findings/finding";
import { vietnameseDay } from "../kernel/day";
import { parseReference } from "../sheet/address";

/** "Biểu của trường khác (Biểu!A2)" */
const said = (finding: Finding): string => {
  const { title } = describe(finding, "vi");
  return finding.cell === null ? title : `${title} (${finding.cell})`;
};

/**
 * What blocks a workbook and its own formulas cannot see, in words for its readiness line, with the day of judgement (null:
 * none is known); null where there is nothing such.
 */
export const noticeFor = (unseen: readonly Finding[], day: Day | null): string | null => {
  const words = unseen.map(said);
  if (words.length === 0) return null;
  const on = day === null ? "" : ` (tính đến ngày ${vietnameseDay(day)})`;
  return `${[...new Set(words)].join("; ")} – theo lần kiểm tra gần nhất${on}; hãy sửa rồi kiểm tra lại`;
};

const keyOf = (sheet: string, row: number): string => `${row} ${sheet}`;

/** "Chữ thay cho số: Chỉ gõ số, không kèm chữ hay đơn vị. …" */
const adviceOf = (finding: Finding): string => {
  const { title, suggestion } = describe(finding, "vi");
  return `${title}: ${suggestion}`;
};

/**
 * What still blocks each row, in the findings' own words, so that the sheet itself says what is wrong and what to do.
 * `on(sheet, row)` is null for a row on which nothing blocks.
 */
export const rowAdvice = (findings: readonly Finding[]): ((sheet: string, row: number) => string | null) => {
  const advice = new Map<string, Set<string>>();
  for (const finding of findings.filter(blocks)) {
    const place = finding.cell === null ? null : parseReference(finding.cell);
    if (place === null) continue;
    const key = keyOf(place.sheet, place.area.top);
    advice.set(key, (advice.get(key) ?? new Set()).add(adviceOf(finding)));
  }
  return (sheet, row) => {
    const said = advice.get(keyOf(sheet, row));
    return said === undefined ? null : [...said].join(" ");
  };
};
