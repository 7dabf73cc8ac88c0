import type { Day } from "../kernel/ids";
import { blocks } from "../checks/ready";
import { seenByFormulas } from "../findings/catalogue";
import { describe } from "../findings/describe";
import type { Finding } from "../findings/finding";
import { vietnameseDay } from "../kernel/day";
import { cellName, parseReference } from "../sheet/address";

/** "Biểu của trường khác (A2)" */
const said = (finding: Finding, place: ReturnType<typeof parseReference>): string => {
  const { title } = describe(finding, "vi");
  return place === null ? title : `${title} (${cellName(place.area.top, place.area.left)})`;
};

/**
 * What blocks a sheet and its own formulas cannot see, for its readiness line, with the day of judgement; null where there
 * is nothing such. What stands in no cell is said on every sheet.
 */
export const noticeFor = (findings: readonly Finding[], day: Day, sheet: string): string | null => {
  const words = findings.flatMap((finding) => {
    const place = finding.cell === null ? null : parseReference(finding.cell);
    const concerns = place === null || place.sheet === sheet;
    return concerns && blocks(finding) && !seenByFormulas(finding.code) ? [said(finding, place)] : [];
  });
  return words.length === 0
    ? null
    : `${[...new Set(words)].join("; ")} – theo lần kiểm tra xét ngày ${vietnameseDay(day)}; sửa rồi kiểm tra lại`;
};
