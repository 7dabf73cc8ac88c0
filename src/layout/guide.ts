import type { Pack } from "../plan/schema/pack";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { Grid, heightFor } from "./grid";
import { statusWords } from "./labels";
import type { SheetModel } from "./sheet";
import type { StyleName } from "./styles";

const steps: readonly string[] = [
  "Mỗi dòng có cột “Nội dung cần nhập” nêu rõ đếm gì. Với tỷ lệ, nhập hai số nguyên: (1) số đạt yêu cầu và (2) tổng số; không cần tự tính phần trăm.",
  "Ô nền vàng là ô để nhập. Ô nền xám không cần nhập. Câu hỏi Có/Không, mức độ và tình trạng nhiệm vụ chọn trong danh sách của ô.",
  "Số không có là 0; số chưa biết thì để trống, không gõ 0 hay dấu gạch. Ô để trống phải có lý do ở cột “Giải trình”.",
  "Số thập phân dùng dấu phẩy (92,5). Không gõ kèm chữ hoặc dấu % vào ô số liệu.",
  "Lỗi (số liệu sai) phải sửa. Nội dung cần làm rõ thì sửa, hoặc ghi lý do ở cột “Giải trình”.",
  "Không xóa cột, hàng ẩn và trang ẩn: đó là chỗ phần mềm nhận ra số liệu. Sắp xếp lại dòng, chèn dòng, đổi tên trang tính thì không sao.",
];

const meanings: Readonly<Record<keyof typeof statusWords, string>> = {
  met: "Số liệu đạt chỉ tiêu.",
  stretchMet: "Đạt chỉ tiêu và đạt cả mức phấn đấu.",
  notMet: "Chưa đạt; cột Chênh lệch và Còn thiếu cho biết còn bao nhiêu. Vẫn nộp được.",
  undecided: "Thiếu một phần số liệu nên chưa kết luận được.",
  missing: "Chưa nhập gì.",
  invalid: "Ô có nội dung nhưng không phải số liệu hợp lệ; phải sửa.",
  notApplicable: "Chỉ tiêu không áp dụng cho đơn vị.",
  notDue: "Mốc của chỉ tiêu chưa tới; cột Việc cần làm cho biết tốc độ cần đạt.",
};

const reportingLines = (catalogue: Catalogue, packs: readonly Pack[]): readonly string[] =>
  packs.flatMap((pack) =>
    pack.reporting.map(
      (duty) =>
        `${unitNames(catalogue, duty.who).join("; ")} báo cáo ${unitNames(catalogue, duty.to).join("; ")}: ${duty.deadline.text} (${pack.issuer.name}, mục ${duty.source.clause}).`,
    ),
  );

/** The sheet that tells a person without training how to fill the form and what every status means. */
export const guideSheet = (catalogue: Catalogue, packs: readonly Pack[]): SheetModel => {
  const grid = new Grid();
  let next = 0;
  const line = (label: string, text: string, labelStyle: StyleName = "label"): void => {
    grid.text(next, 0, label, labelStyle);
    grid.text(next, 1, text, "text");
    grid.height(
      next,
      heightFor([
        { text, width: 96 },
        { text: label, width: 20 },
      ]) + 2,
    );
    next += 1;
  };
  const heading = (text: string): void => {
    grid.across(next, 0, 1, text, "section");
    grid.height(next, 22);
    next += 1;
  };
  grid.across(next, 0, 1, "HƯỚNG DẪN", "title");
  grid.height(next, 28);
  next += 1;
  heading("Cách nhập");
  steps.forEach((text, index) => {
    line(String(index + 1), text);
  });
  heading("Ý nghĩa cột Kết quả");
  for (const [status, { text, style }] of Object.entries(statusWords)) {
    line(text, Object.entries(meanings).find(([key]) => key === status)?.[1] ?? "", style);
  }
  const duties = reportingLines(catalogue, packs);
  if (duties.length > 0) heading("Chế độ báo cáo");
  duties.forEach((text, index) => {
    line(String(index + 1), text);
  });
  heading("Kế hoạch áp dụng");
  packs.forEach((pack) => {
    line(pack.id, `${pack.title} – ${pack.issuer.name} (phiên bản quy tắc ${pack.version})`);
  });
  return {
    name: "Hướng dẫn",
    visibility: "visible",
    columns: [
      { width: 22, hidden: false },
      { width: 100, hidden: false },
    ],
    rows: grid.rows,
    cells: grid.cells,
    merges: grid.merges,
    freeze: null,
    print: { landscape: true, repeatRows: null, area: null },
    validations: [],
    conditionalFormats: [],
    protected: false,
  };
};
