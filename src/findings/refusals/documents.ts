import type { Text } from "../../kernel/text";

/** Documents from which no plan can be read. */
export const documents = {
  "document-pdf": {
    vi: "Tệp là PDF, chưa đọc được thành kế hoạch. Hãy dùng bản Word (.docx) của kế hoạch. Nếu chỉ có PDF: mở bằng Word, kiểm tra lại các bảng rồi lưu thành .docx; PDF chụp từ giấy thì không có chữ để đọc, hãy xin bản Word của nơi ban hành.",
    en: "The file is a PDF, which cannot be read as a plan yet. Use the plan's Word file (.docx). If there is only a PDF, open it in Word, check its tables and save it as .docx; a PDF scanned from paper has no words to read: ask the issuer for the Word file.",
  },
  "document-picture": {
    vi: "Tệp là hình ảnh nên không có chữ để đọc. Hãy dùng bản Word (.docx) của kế hoạch.",
    en: "The file is a picture: there are no words to read. Use the plan's Word file (.docx).",
  },
  "document-doc": {
    vi: "Tệp là văn bản kiểu cũ hoặc của chương trình khác (.doc, .rtf, .odt). Hãy mở bằng Word, chọn Tệp → Lưu Như (Save As) → Word Document (*.docx), rồi nạp tệp mới.",
    en: "The file is an older document or another program's (.doc, .rtf, .odt). Open it in Word, choose Save As → Word Document (*.docx), and import the new file.",
  },
  "document-locked": {
    vi: "Văn bản bị khóa bằng mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ tài liệu) rồi lưu lại.",
    en: "The document is locked with a password. Open it in Word, remove the password (File → Info → Protect Document) and save it again.",
  },
  "document-archive": {
    vi: "Tệp là tệp nén. Hãy giải nén rồi chọn văn bản Word (.docx) ở trong.",
    en: "The file is an archive. Unpack it and choose the Word document (.docx) inside.",
  },
  "document-unknown": {
    vi: "Tệp không phải văn bản Word (.docx), bảng Excel (.xlsx), trang web (.html) hay văn bản thuần (.txt). Hãy chọn tệp Word của kế hoạch, hoặc sao chép bảng rồi dán vào trang Thêm kế hoạch.",
    en: "The file is not a Word document (.docx), an Excel table (.xlsx), a web page (.html) or plain text (.txt). Choose the plan's Word file, or copy its table and paste it on the page Add a plan.",
  },
  "document-encoding": {
    vi: "Chữ trong tệp không ở mã Unicode nên không đọc, để khỏi sai chữ. Hãy mở tệp, chọn Lưu Như (Save As) với mã UTF-8, hoặc dùng bản Word (.docx).",
    en: "The text of the file is not Unicode; it is not read, so that no letter goes wrong. Open it and save it as UTF-8 (Save As), or use the Word file (.docx).",
  },
  "document-ours": {
    vi: "Tệp là biểu mẫu hoặc sổ làm việc do Rà Soát tạo, không phải văn bản kế hoạch. Hãy chọn văn bản Word (.docx) của kế hoạch hoặc bảng quy tắc đang duyệt.",
    en: "The file is a form or workbook made by Rà Soát, not a plan's document. Choose the plan's Word file (.docx) or a rule sheet under review.",
  },
  "document-damaged": {
    vi: "Văn bản bị hỏng ở phần “{part}” ({reason}) nên không đọc, vì có thể thiếu chữ. Hãy mở bằng Word, lưu lại rồi nạp lại.",
    en: "The document is damaged in “{part}” ({reason}); it is not read, since words could be missing. Open it in Word, save it again and import it.",
  },
  "document-too-large": {
    vi: "Văn bản quá lớn để mở an toàn (quá {limit} MB). Hãy chọn đúng tệp kế hoạch; nếu đúng, hãy chép riêng phần kế hoạch và các bảng sang tệp Word mới.",
    en: "The document is too large to open safely (over {limit} MB). Choose the plan's file; if it is the right one, copy the plan and its tables into a new Word file.",
  },
  "document-too-long": {
    vi: "Văn bản dài hơn mọi kế hoạch (quá {what}) nên không đọc. Hãy chọn đúng tệp kế hoạch; nếu đúng, hãy chép riêng phần kế hoạch và các bảng sang tệp Word mới.",
    en: "The document is longer than any plan (over {what}) and is not read. Choose the plan's file; if it is the right one, copy the plan and its tables into a new Word file.",
  },
  "document-old-font": {
    vi: "Văn bản gõ bằng phông chữ cũ (TCVN3 .VnTime hoặc VNI) nên không đọc được thành chữ. Hãy chuyển sang Unicode (UniKey: Công cụ, phím Ctrl+Shift+F6), lưu lại rồi nạp.",
    en: "The document is typed in an old font (TCVN3 .VnTime or VNI), so its words cannot be read. Convert it to Unicode (UniKey: toolkit, Ctrl+Shift+F6), save it and bring it in again.",
  },
  "document-no-plan": {
    vi: "Không tìm thấy bảng hay mục nào của kế hoạch trong tệp: cần bảng có cột nội dung (chỉ tiêu, nhiệm vụ) và cột mức đạt, đơn vị hay thời gian, hoặc các mục có dòng “Chủ trì:”, hoặc câu có chỉ tiêu bằng số. Hãy kiểm tra có đúng tệp kế hoạch không.",
    en: "No table or clause of a plan was found: a table needs a column of words (targets, tasks) and one of values, units or time; clauses need lines “Chủ trì:”, or sentences with numeric targets. Check that this is the plan's file.",
  },
} as const satisfies Readonly<Record<string, Text>>;
