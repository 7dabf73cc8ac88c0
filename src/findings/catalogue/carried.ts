import type { Theme } from "./entry";

/** What a file carries beside its sheets. */
export const carried = {
  "workbook-signed": {
    severity: "info",
    seen: false,
    title: { vi: "Tệp có chữ ký số", en: "The file is signed" },
    message: {
      vi: "Tệp mang chữ ký số; Rà Soát không kiểm tra chữ ký. Bản đã đánh dấu là bản khác nên không kèm chữ ký.",
      en: "The file has a digital signature, which Rà Soát does not verify. A marked copy is another file, and is not signed.",
    },
    suggestion: {
      vi: "Hãy giữ tệp gốc làm bản có chữ ký; kiểm tra chữ ký bằng Excel.",
      en: "Keep the original as the signed one; verify its signature in Excel.",
    },
  },
  "workbook-macros": {
    severity: "info",
    seen: false,
    title: { vi: "Tệp có macro", en: "The file carries macros" },
    message: {
      vi: "Tệp mang macro (.xlsm); biểu mẫu của Rà Soát không có macro. Macro không được chạy khi kiểm tra, số liệu được đọc như đang lưu trong tệp.",
      en: "The file carries macros (.xlsm); no form of Rà Soát does. None was run, and figures are read as they are stored.",
    },
    suggestion: {
      vi: "Không bật macro khi chưa biết rõ macro làm gì; hãy hỏi người gửi.",
      en: "Do not enable them unless you know what they do; ask whoever sent the file.",
    },
  },
  "personal-number": {
    severity: "info",
    seen: false,
    title: { vi: "Có số điện thoại hoặc số định danh cá nhân", en: "Telephone or identity number" },
    message: {
      vi: "Lý do hoặc minh chứng của mục “{what}” có dãy số giống số điện thoại hoặc số định danh cá nhân; dãy số đó sẽ đi theo tệp đến mọi nơi nhận.",
      en: "The reason or evidence for “{what}” holds digits that look like a telephone or identity number; they would go with the file to everybody who receives it.",
    },
    suggestion: {
      vi: "Nếu không bắt buộc thì hãy xóa dãy số đó và ghi nơi lưu hồ sơ.",
      en: "Unless it is required, delete it and write where the document is kept instead.",
    },
  },
} as const satisfies Theme;
