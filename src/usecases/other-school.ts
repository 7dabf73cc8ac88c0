import { quoted } from "../figures/tidy";
import { finding, type KnownFinding } from "../findings/make";
import { cellAddress } from "../layout/address";
import type { FoundTable, SheetBlock } from "../layout/find";
import type { Meta } from "../layout/meta";

/** The line at the head of a school's form (layout/form). */
const headLine = /^Đơn vị: .* – Mã: .* – Cấp học: /u;

const isHeadOf = (text: string, code: string): boolean => text.includes(` – Mã: ${code} – Cấp học: `);

/** Forms copied in from another school's file: their figures would be taken for this school's. */
export const otherSchools = (
  { respondent }: Meta,
  tables: readonly FoundTable[],
  blocks: readonly SheetBlock[],
): readonly KnownFinding[] => {
  if (respondent.viewpoint === "office") return [];
  const own = respondent.code.normalize("NFC").trim();
  const forms = blocks.filter(({ sheet }) => tables.some((table) => table.sheet === sheet));
  return forms.flatMap(({ sheet, top, left, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const line = cell.type === "text" ? cell.text.normalize("NFC") : "";
        if (!headLine.test(line) || isHeadOf(line, own)) return [];
        const text = quoted(line.split(" – ").slice(0, 2).join(" – "));
        return [finding("other-school", cellAddress(sheet, top + r, left + c), { text, code: own })];
      }),
    ),
  );
};
