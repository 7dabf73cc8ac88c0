import type { Pack } from "../plan/schema/pack";
import { type Catalogue, unitNames } from "../plan/catalogue";
import type { Population } from "../plan/population";
import { Grid } from "./grid";
import { heightFor } from "../sheet/heights";
import { statusStyle, statusText } from "../sheet/labels";
import { type Shown, shownStatuses } from "../verdict/shown";
import type { SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";

const steps: readonly string[] = [
  "Mỗi dòng có cột “Nội dung cần nhập” nêu rõ đếm gì. Với tỷ lệ, nhập hai số nguyên: (1) số đạt yêu cầu và (2) tổng số; không cần tự tính phần trăm.",
  "Ô nền vàng là ô để nhập. Ô nền xám không cần nhập. Câu hỏi Có/Không, mức độ và tình trạng nhiệm vụ chọn trong danh sách của ô.",
  "Nếu thực tế không có thì nhập 0. Nếu chưa có số liệu thì để trống (không nhập 0 hay dấu gạch) và ghi lý do ở cột “Giải trình”.",
  "Số thập phân dùng dấu phẩy (92,5). Không gõ kèm chữ hoặc dấu % vào ô số liệu.",
  "Lỗi (số liệu không hợp lệ) phải sửa. Nội dung cần làm rõ thì sửa, hoặc ghi lý do ở cột “Giải trình”.",
  "Không xóa các cột ẩn, dòng ẩn và trang tính ẩn vì phần mềm dựa vào đó để nhận biết số liệu. Sắp xếp cả dòng, chèn dòng, đổi tên trang tính thì không ảnh hưởng.",
];

const meanings: Readonly<Record<Shown, string>> = {
  met: "Số liệu đạt chỉ tiêu.",
  stretchMet: "Đạt chỉ tiêu và đạt cả mức phấn đấu.",
  notMet: "Chưa đạt; cột “Chênh lệch” và “Cần thêm” cho biết còn bao nhiêu. Vẫn nộp được.",
  undecided: "Số liệu mới nhập một phần hoặc có thể hiểu theo hai cách nên chưa kết luận được.",
  missing: "Chưa nhập gì.",
  invalid: "Ô có nội dung nhưng không phải số liệu hợp lệ; phải sửa.",
  notApplicable: "Chỉ tiêu không áp dụng cho trường, hoặc tổng số là 0.",
  notDue: "Mốc của chỉ tiêu chưa tới; cột “Việc cần làm” cho biết tốc độ cần đạt.",
};

/** Whose guide it is; null: an office's, which reads every duty of its plan. */
type Reader = Pick<Population, "levels"> | null;

/** How plans name those who report as schools; only schools of these levels stand under the department itself. */
const schools = /cơ sở giáo dục|trường/iu;
const underDepartment = { named: /đơn vị trực thuộc Sở/iu, levels: ["thpt", "gdtx"] };

/** A school reads what schools report; the ward's own reports upward are not its concern. */
const concerns = (catalogue: Catalogue, pack: Pack, who: readonly string[], reader: Reader): boolean =>
  reader === null ||
  pack.level === "school" ||
  unitNames(catalogue, who).some(
    (name) =>
      schools.test(name) ||
      (underDepartment.named.test(name) && reader.levels.some((level) => underDepartment.levels.includes(level))),
  );

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
  { heading: "Cách nhập", lines: numbered(steps) },
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

/**
 * The sheet that tells a person without training how to fill the form and what every status means; `reader` is the
 * school that it is for, null an office.
 */
export const guideSheet = (catalogue: Catalogue, packs: readonly Pack[], reader: Reader): SheetModel => {
  const grid = new Grid();
  grid.across(0, 0, 1, "HƯỚNG DẪN", "title");
  grid.height(0, 28);
  let next = 1;
  for (const { heading, lines } of partsOf(catalogue, packs, reader).filter((part) => part.lines.length > 0)) {
    grid.across(next, 0, 1, heading, "section");
    grid.height(next, 22);
    lines.forEach(({ label, text, style }, index) => {
      grid.text(next + 1 + index, 0, label, style ?? "label");
      grid.text(next + 1 + index, 1, text, "text");
      grid.height(
        next + 1 + index,
        heightFor([
          { text, width: 104 },
          { text: label, width: 20 },
        ]) + 2,
      );
    });
    next += 1 + lines.length;
  }
  return {
    name: "Hướng dẫn",
    visibility: "visible",
    columns: [22, 100].map((width) => ({ width, hidden: false })),
    rows: grid.rows,
    cells: grid.cells,
    merges: grid.merges,
    freeze: null,
    print: { landscape: false, repeatRows: null, area: null },
    validations: [],
    conditionalFormats: [],
    protected: false,
  };
};
