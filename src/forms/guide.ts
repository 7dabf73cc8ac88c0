import type { Pack } from "../plan/schema/pack";
import { type Catalogue, unitNames } from "../plan/catalogue";
import type { Population } from "../plan/population";
import { schoolReports } from "../plan/reporting";
import { Grid } from "./grid";
import { heightFor, pixelsOf } from "../sheet/heights";
import { cellAddress } from "../sheet/address";
import { statusStyle, statusText } from "../sheet/labels";
import { phrases } from "../native/phrases";
import { word } from "../native/words";
import { type Shown, shownStatuses } from "../verdict/shown";
import type { SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

/** A school has one column to enter in, an office's tables have (1) and (2). */
const firstStep = {
  school:
    "Mỗi ô nhập có “Nội dung cần nhập” ngay bên trái nêu rõ đếm gì. Với tỷ lệ, nhập các số nguyên: số đạt yêu cầu và tổng số; tổng số mà nhiều dòng dùng chung chỉ nhập một lần ở phần “Số liệu chung”. Không cần tự tính phần trăm.",
  office:
    "Mỗi dòng có cột “Nội dung cần nhập” nêu rõ đếm gì. Với tỷ lệ, nhập hai số nguyên: (1) số đạt yêu cầu và (2) tổng số; ô (2) nền xám lấy từ trang tính “Số liệu chung”. Không cần tự tính phần trăm.",
};

const nextSteps: readonly string[] = [
  "Ô nền vàng là ô để nhập. Ô nền xám không cần nhập. Câu hỏi Có/Không, mức độ và tình trạng nhiệm vụ chọn trong danh sách của ô.",
  "Nếu thực tế không có thì nhập 0. Nếu chưa có số liệu thì để trống (không nhập 0 hay dấu gạch) và ghi lý do ở cột “Giải trình”.",
  "Số thập phân dùng dấu phẩy (92,5). Không gõ kèm chữ hoặc dấu % vào ô số liệu.",
  "Lỗi (số liệu không hợp lệ) phải sửa. Nội dung cần làm rõ thì sửa, hoặc ghi lý do ở cột “Giải trình”.",
  "Để in và ký: in các trang tính có tên bắt đầu bằng “Bản in” (A4 ngang, không thu nhỏ), và “Phụ lục giải trình” khi trang tính đó có nội dung. Phần để trống (số, ngày, nơi ban hành, chức danh) ghi tay sau khi in. Nếu còn chữ “DỰ THẢO” thì số liệu chưa đủ để ký.",
  "Không xóa các cột ẩn, dòng ẩn và trang tính ẩn vì phần mềm dựa vào đó để nhận biết số liệu. Sắp xếp cả dòng, chèn dòng, đổi tên trang tính thì không ảnh hưởng.",
];

const meanings: Readonly<Record<Shown, string>> = {
  met: "Số liệu đạt chỉ tiêu.",
  stretchMet: "Đạt chỉ tiêu và đạt cả mức phấn đấu.",
  notMet: "Chưa đạt; bên cạnh ghi cần thêm bao nhiêu. Vẫn nộp được.",
  undecided: "Số liệu mới nhập một phần hoặc có thể hiểu theo hai cách nên chưa kết luận được.",
  missing: "Chưa nhập gì.",
  invalid: "Ô có nội dung nhưng không phải số liệu hợp lệ; phải sửa.",
  notApplicable: "Chỉ tiêu không áp dụng cho trường, hoặc tổng số là 0.",
  notDue: "Mốc hoặc thời hạn chưa tới; với mốc, bên cạnh ghi mỗi năm cần tăng bao nhiêu.",
};

/** Whose guide it is; null: an office's, which reads every duty of its plan. */
type Reader = Pick<Population, "levels"> | null;

/** A school reads what schools report; the ward's own reports upward are not its concern. */
const concerns = (catalogue: Catalogue, pack: Pack, who: readonly string[], reader: Reader): boolean =>
  reader === null || pack.level === "school" || schoolReports(catalogue, who, reader);

const reportingLines = (catalogue: Catalogue, packs: readonly Pack[], reader: Reader): readonly string[] =>
  packs.flatMap((pack) =>
    pack.reporting
      .filter(({ who }) => concerns(catalogue, pack, who, reader))
      .map(
        (duty) =>
          `${unitNames(catalogue, duty.who).join("; ")} báo cáo ${unitNames(catalogue, duty.to).join("; ")}: ${duty.deadline.text} (${pack.issuer.name}, mục ${duty.source.clause}).`,
      ),
  );

interface GuideLine {
  readonly label: string;
  readonly text: string;
  readonly style?: StyleName;
}

const numbered = (texts: readonly string[]): readonly GuideLine[] =>
  texts.map((text, index) => ({ label: String(index + 1), text }));

const statusLines = (): readonly GuideLine[] =>
  shownStatuses.map((status) => ({
    label: statusText(status).vi,
    text: meanings[status],
    style: statusStyle(status),
  }));

const partsOf = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  reader: Reader,
): readonly { readonly heading: string; readonly lines: readonly GuideLine[] }[] => [
  { heading: "Cách nhập", lines: numbered([reader === null ? firstStep.office : firstStep.school, ...nextSteps]) },
  { heading: "Ý nghĩa cột Kết quả", lines: statusLines() },
  { heading: "Chế độ báo cáo", lines: numbered(reportingLines(catalogue, packs, reader)) },
  {
    heading: "Kế hoạch áp dụng",
    lines: packs.map((pack) => ({
      label: pack.id,
      text: `${pack.title} – ${pack.issuer.name} (phiên bản quy tắc ${pack.version})`,
    })),
  },
];

/** In characters. */
const widths = { label: 22, text: 100 };

const languageRow = 1;
const guideName = "Hướng dẫn";

/** Where VI or EN is chosen, as a formula on another sheet names it. */
export const languageCell = cellAddress(guideName, languageRow, 1).replace(/(?<![A-Z])([A-Z]+)(\d+)$/, "$$$1$$$2");

const putLanguage = (grid: Grid): void => {
  grid.formula(languageRow, 0, word("language"), phrases.language.vi, "label");
  grid.text(languageRow, 1, "VI", "language");
  grid.validations.push({
    area: { top: languageRow, left: 1, bottom: languageRow, right: 1 },
    rule: { type: "list", values: ["VI", "EN"] },
    onError: "stop",
    prompt: { title: "Ngôn ngữ / Language", text: "VI: tiếng Việt. EN: English." },
    error: { title: "Ngôn ngữ / Language", text: "VI / EN" },
  });
};

/**
 * The sheet that tells a person without training how to fill the form and what every status means; `reader` is the
 * school that it is for, null an office.
 */
export const guideSheet = (catalogue: Catalogue, packs: readonly Pack[], reader: Reader): SheetModel => {
  const grid = new Grid();
  grid.across(0, 0, 1, "HƯỚNG DẪN", "title");
  grid.height(0, 28);
  putLanguage(grid);
  let next = languageRow + 1;
  for (const { heading, lines } of partsOf(catalogue, packs, reader).filter((part) => part.lines.length > 0)) {
    grid.across(next, 0, 1, heading, "section");
    grid.height(next, 22);
    grid.together(next, next + 1);
    lines.forEach(({ label, text, style }, index) => {
      grid.text(next + 1 + index, 0, label, style ?? "label");
      grid.text(next + 1 + index, 1, text, "text");
      grid.height(
        next + 1 + index,
        heightFor([
          { text, px: pixelsOf(widths.text), style: "text" },
          { text: label, px: pixelsOf(widths.label), style: style ?? "label" },
        ]) + 2.25,
      );
    });
    next += 1 + lines.length;
  }
  return {
    name: guideName,
    visibility: "visible",
    columns: [widths.label, widths.text].map((width) => ({ width, hidden: false })),
    rows: grid.rows,
    cells: grid.cells,
    merges: grid.merges,
    freeze: null,
    print: {
      landscape: false,
      repeatRows: null,
      area: { top: 0, left: 0, bottom: next - 1, right: 1 },
      page: { kind: "work", header: null },
    },
    validations: grid.validations,
    conditionalFormats: [],
    protected: true,
  };
};
