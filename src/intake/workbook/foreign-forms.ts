import { quoted } from "../../figures/tidy";
import { finding, type KnownFinding } from "../../findings/make";
import { cellAddress } from "../../sheet/address";
import type { FoundTable, SheetBlock } from "../../sheet/find";
import { periodWords } from "../../forms/form";
import type { Meta } from "../../sheet/identity";
import { onOneLine } from "../../kernel/text";

/** The lines at the head of a school's form (layout/form). */
const schoolLine = /^Đơn vị: .* – Mã: .* – Cấp học: /u;
const periodLine = /^Kỳ báo cáo: ((?:Quý [IV]+ năm|Năm) \d{4})$/u;

type School = Extract<Meta["respondent"], { viewpoint: "school" }>;

const otherSchool = (line: string, at: string, { code }: School): readonly KnownFinding[] => {
  const own = onOneLine(code);
  if (!schoolLine.test(line) || line.includes(` – Mã: ${own} – Cấp học: `)) return [];
  return [finding("other-school", at, { text: quoted(line.split(" – ").slice(0, 2).join(" – ")), code: own })];
};

/** A period in words of the user's own ("9 tháng đầu năm") is let be. */
const otherPeriod = (line: string, at: string, { period }: Meta): readonly KnownFinding[] => {
  const said = periodLine.exec(line)?.[1];
  const own = periodWords(period);
  return said === undefined || said === own ? [] : [finding("other-period", at, { text: said, period: own })];
};

/** Forms copied in from another school's file, or another period's: their figures would be taken for this return's. */
export const foreignForms = (
  meta: Meta,
  tables: readonly FoundTable[],
  blocks: readonly SheetBlock[],
): readonly KnownFinding[] => {
  const { respondent } = meta;
  if (respondent.viewpoint === "office") return [];
  const forms = blocks.filter(({ sheet }) => tables.some((table) => table.sheet === sheet));
  return forms.flatMap(({ sheet, top, left, cells }) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell.type !== "text") return [];
        const [line, at] = [onOneLine(cell.text), cellAddress(sheet, top + r, left + c)];
        return [...otherSchool(line, at, respondent), ...otherPeriod(line, at, meta)];
      }),
    ),
  );
};
