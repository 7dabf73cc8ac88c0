import type { Text } from "../kernel/text";

/** Why a file is not written: where it would stand, what it would be called, what it would take the place of. */
export const written = {
  "cannot-write": {
    vi: "Không ghi được tệp “{file}” ({what}). Hãy chọn thư mục khác, hoặc đóng chương trình đang mở tệp đó.",
    en: "The file “{file}” cannot be written ({what}). Choose another place, or close the program that holds it.",
  },
  "disk-full": {
    vi: "Ổ đĩa đã đầy nên chưa ghi được tệp “{file}”; không có gì bị ghi dở và tệp cũ (nếu có) vẫn nguyên. Hãy dọn bớt ổ đĩa hoặc chọn ổ đĩa khác, rồi chạy lại.",
    en: "The disk is full, so “{file}” was not written; nothing is left half-written and an older file is as it was. Free some space or choose another disk, then run it again.",
  },
  "disk-read-only": {
    vi: "Ổ đĩa chỉ cho đọc nên không ghi được tệp “{file}”. Hãy chọn ổ đĩa hoặc thư mục khác.",
    en: "The disk can only be read, so “{file}” cannot be written. Choose another disk or folder.",
  },
  "output-busy": {
    vi: "Một lệnh Rà Soát khác đang ghi tệp “{file}”. Hãy chờ lệnh đó xong rồi chạy lại.",
    en: "Another Rà Soát command is writing “{file}”. Wait until it is done, then run this again.",
  },
  "name-too-long": {
    vi: "Tên tệp cần tạo quá dài (tối đa {most} byte, khoảng {most} chữ không dấu). Hãy đặt tên ngắn hơn.",
    en: "The name of the file to write is too long (at most {most} bytes). Choose a shorter one.",
  },
  "name-unfit-sign": {
    vi: "Tên tệp “{file}” có ký tự “{sign}” mà Windows không nhận trong tên tệp. Hãy bỏ ký tự đó.",
    en: "The file name “{file}” holds “{sign}”, which Windows allows in no file name. Leave it out.",
  },
  "name-reserved": {
    vi: "Windows không nhận tên tệp “{file}” (tên dành riêng, hoặc kết thúc bằng dấu chấm hay khoảng trắng). Hãy đặt tên khác.",
    en: "Windows does not take the file name “{file}” (a reserved name, or one that ends in a full stop or a space). Choose another.",
  },
  "copy-unsound": {
    vi: "Bản đánh dấu vừa tạo đọc lại không khớp với tệp gốc nên không ghi “{file}”. Tệp gốc không bị thay đổi. Hãy gửi tệp gốc cho cán bộ công nghệ thông tin của đơn vị.",
    en: "The marked copy, read again, does not agree with the original, so “{file}” was not written. The original is unchanged. Send the original to your IT officer.",
  },
  "would-overwrite-input": {
    vi: "“--out” trùng với tệp đang kiểm tra. Hãy đặt tên khác để giữ nguyên tệp gốc.",
    en: "“--out” is the very file being checked. Choose another name, so that the original stays as it is.",
  },
  "would-overwrite-inputs": {
    vi: "“--out {folder}” là thư mục đang chứa các tệp được kiểm tra. Hãy chọn thư mục khác để giữ nguyên các tệp gốc, ví dụ --out da-danh-dau.",
    en: "“--out {folder}” is the folder of the files being checked. Choose another, so that the originals stay as they are, for example --out da-danh-dau.",
  },
  "not-calendar": {
    vi: "Tệp lịch không mở được với tên “{file}”. Hãy đặt tên kết thúc bằng .ics, ví dụ --ics han.ics.",
    en: "A calendar file does not open under the name “{file}”. Choose a name that ends in .ics, for example --ics han.ics.",
  },
  "repair-needs-out": {
    vi: "“--repair” chỉ sửa trong một bản sao, không sửa tệp gốc. Hãy ghi thêm --out và tên bản sao, ví dụ --out da-sua.xlsx.",
    en: "“--repair” repairs a copy, never the file itself. Add --out with the copy's name, for example --out da-sua.xlsx.",
  },
  "other-ending": {
    vi: "Tệp cần tạo là tệp Excel loại .{ending}, không mở được với tên “{file}”. Hãy đặt tên kết thúc bằng .{ending}.",
    en: "The file to write is an Excel file of the kind .{ending}, which does not open under the name “{file}”. Choose a name that ends in .{ending}.",
  },
  "not-docx": {
    vi: "Báo cáo là tệp Word, không mở được với tên “{file}”. Hãy đặt tên kết thúc bằng .docx.",
    en: "The report is a Word file, which does not open under the name “{file}”. Choose a name that ends in .docx.",
  },
  "not-export": {
    vi: "Số liệu xuất ra là tệp .csv hoặc .parquet, “{file}” không phải. Hãy đặt tên kết thúc bằng một trong hai đuôi đó.",
    en: "Figures are exported as .csv or .parquet, which “{file}” is not. Choose a name that ends in one of them.",
  },
} as const satisfies Readonly<Record<string, Text>>;
