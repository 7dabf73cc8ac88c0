import type { Text } from "../../kernel/text";

/** Documents from which no plan can be read. */
export const documents = {
  "document-pdf": {
    vi: "Tệp là PDF, chưa đọc được thành kế hoạch. Hãy dùng bản Word (.docx) của kế hoạch; nếu chỉ có PDF thì mở bằng Word, kiểm tra lại các bảng rồi lưu thành .docx.",
    en: "The file is a PDF, which cannot be read as a plan yet. Use the plan's Word file (.docx); if there is only a PDF, open it in Word, check its tables and save it as .docx.",
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
    vi: "Tệp không phải văn bản Word (.docx), mặc dù tên tệp có đuôi .docx. Hãy chọn tệp Word của kế hoạch.",
    en: "The file is not a Word document (.docx), although its name ends in .docx. Choose the plan's Word file.",
  },
  "document-damaged": {
    vi: "Văn bản bị hỏng ở phần “{part}” ({reason}) nên không đọc, vì có thể thiếu chữ. Hãy mở bằng Word, lưu lại rồi nạp lại.",
    en: "The document is damaged in “{part}” ({reason}); it is not read, since words could be missing. Open it in Word, save it again and import it.",
  },
  "document-no-plan": {
    vi: "Không tìm thấy bảng hay mục nào của kế hoạch trong tệp: cần bảng có cột nội dung (chỉ tiêu, nhiệm vụ) và cột mức đạt, đơn vị hay thời gian, hoặc các mục có dòng “Chủ trì:”, hoặc câu có chỉ tiêu bằng số. Hãy kiểm tra có đúng tệp kế hoạch không.",
    en: "No table or clause of a plan was found: a table needs a column of words (targets, tasks) and one of values, units or time; clauses need lines “Chủ trì:”, or sentences with numeric targets. Check that this is the plan's file.",
  },
} as const satisfies Readonly<Record<string, Text>>;
