/** A word that must not reach a reader, and what stands for it; after the glossary that the product keeps to. */
interface Forbidden {
  readonly word: RegExp;
  readonly use: string;
}

/** The same in Vietnamese: it misleads, has several meanings, or is not how an office writes. */
export const forbidden: readonly Forbidden[] = [
  { word: /^Còn thiếu(:|$)/u, use: "cần thêm … đạt yêu cầu (shortfall); chưa nhập (a blank)" },
  { word: /(?<!\p{L})xét(?!\p{L})/u, use: "đánh giá" },
  { word: /ngày xét/u, use: "ngày đánh giá" },
  { word: /QUÁ HẠN/u, use: "quá hạn" },
  { word: /xóa dấu|bỏ dấu|bỏ mọi dấu/iu, use: "xóa đánh dấu" },
  { word: /đánh dấu (ít nhất|tất cả|kế hoạch)/u, use: "chọn" },
  { word: /tự thêm|đi kèm/iu, use: "thêm từ tệp; có sẵn" },
  { word: /trang nhận dạng/u, use: "trang tính ẩn của Rà Soát" },
  { word: /biểu (mẫu )?gốc|biểu mới|(?<!\p{L})Biểu này/u, use: "biểu mẫu, báo cáo, trang tính" },
  { word: /Lưu thành|Excel Workbook \(/u, use: "Lưu Như (Save As) → Sổ làm việc Excel (*.xlsx)" },
  { word: /(?<![\p{L}“])hàng(?=( thừa|, cột| quý| năm))/u, use: "dòng; hằng" },
  { word: /vùng tên/u, use: "vùng đã đặt tên" },
  { word: /(?<!\p{L})chỗ(?!\p{L})/iu, use: "lỗi, nội dung, vị trí" },
  { word: /nhấn chuột/u, use: "bấm chuột" },
  { word: /không (phải|cần) làm gì/iu, use: "không cần xử lý" },
  { word: /lời của kế hoạch|lời văn/iu, use: "nguyên văn kế hoạch" },
  { word: /nhập nốt/iu, use: "nhập bổ sung" },
  { word: /đọc được hai cách|viết (không )?đúng|có thật|dùng được không/u, use: "hợp lệ; có thể hiểu theo hai cách" },
  { word: /người (phụ trách (công|CNTT)|cung cấp)/u, use: "cán bộ công nghệ thông tin của đơn vị" },
  { word: /bị cụt|khai báo lạ|trơ trọi|không sao(?!\p{L})/u, use: "không đầy đủ, không thường gặp" },
  { word: /(?<!thiếu )nhiều nhất/u, use: "tối đa" },
  { word: /ràng buộc/iu, use: "áp dụng cho" },
  { word: /(?<!\p{L})bạn(?!\p{L})/iu, use: "(no address)" },
  { word: /số liệu sai/iu, use: "số liệu không hợp lệ" },
  { word: /mục tiêu và nhiệm vụ/u, use: "chỉ tiêu, nhiệm vụ" },
  { word: /chỉ tiêu hỏi/u, use: "chỉ tiêu yêu cầu" },
  { word: /ở phía trước/u, use: "được chọn" },
  {
    word: /^Mở ngăn$|trong trình duyệt(?! này)|trang (Rà Soát )?cho trình duyệt/u,
    use: "Mở Rà Soát; Rà Soát trên trình duyệt",
  },
  { word: /dù tên tệp ghi thế nào/u, use: "mặc dù tên tệp có đuôi .xlsx" },
  { word: /(?<!\p{L})(vẫn mở\?|cần mỗi năm|tệp sẽ ghi)/iu, use: "full words" },
  { word: /^(Phải sửa|Thông tin)$/u, use: "Lỗi; Lưu ý" },
  { word: /hỏi cơ quan ban hành/u, use: "xin ý kiến cơ quan ban hành" },
];

export const forbiddenInEnglish: readonly Forbidden[] = [
  { word: /day of judgement/iu, use: "as-of date" },
  { word: /\bmend(ed)?\b/iu, use: "fix" },
  { word: /still (needed|missing)/iu, use: "more needed" },
  { word: /go for the stretch/iu, use: "aim for the stretch target" },
  { word: /\bbinds?\b/iu, use: "applies to" },
  { word: /\bno figure\b/iu, use: "not a figure" },
  { word: /well-written/iu, use: "valid" },
  { word: /whatever its name says/iu, use: "naming it .xlsx does not make it one" },
  { word: /mặc dù tên tệp có đuôi|although its name ends/iu, use: "a sentence that holds for any name" },
  { word: /[‘’]/u, use: "the apostrophe '" },
];
