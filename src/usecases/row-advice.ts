import { blocks } from "../checks/ready";
import { describe } from "../findings/describe";
import type { Finding } from "../findings/finding";
import { parseReference } from "../sheet/address";

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
