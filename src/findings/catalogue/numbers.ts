import type { Theme } from "./entry";

/** Cells that should hold a number. {what}: the words of the figure asked for; {value}, {text}: what the cell holds. */
export const numbers = {
  "ambiguous-number": {
    severity: "query",
    seen: true,
    title: { vi: "Số đọc được hai cách", en: "Number with two readings" },
    message: {
      vi: "“{text}” đọc được hai cách: {first} hoặc {second} ({what}).",
      en: "“{text}” can be read in two ways: {first} or {second} ({what}).",
    },
    suggestion: {
      vi: "Gõ lại số: phần thập phân dùng dấu phẩy (65,5); số nguyên không gõ dấu ngăn cách (1234).",
      en: "Type the number again: a comma before decimals (65,5), no separator in whole numbers (1234).",
    },
  },
  "fraction-for-percent": {
    severity: "query",
    // Formulas see a number below 1, but no percent format.
    seen: false,
    title: { vi: "Tỷ lệ nhỏ hơn 1", en: "Percent below 1" },
    message: {
      vi: "Số nhập có thể là {first} hoặc {second} ({what}).",
      en: "The figure may be {first} or {second} ({what}).",
    },
    suggestion: {
      vi: "Gõ số không kèm định dạng phần trăm (65,5 nghĩa là 65,5%); nếu số nhỏ hơn 1 là đúng thì ghi lý do ở cột Giải trình.",
      en: "Type the number without a percent format (65,5 means 65.5%); if a number below 1 is right, give a reason in Giải trình.",
    },
  },
  "text-not-number": {
    severity: "error",
    seen: true,
    title: { vi: "Chữ thay cho số", en: "Text instead of a number" },
    message: {
      vi: "Ô phải là số nhưng đang ghi “{text}” ({what}).",
      en: "The cell must hold a number but holds “{text}” ({what}).",
    },
    suggestion: {
      vi: "Chỉ gõ số, không kèm chữ hay đơn vị. Chưa có số liệu thì để trống và ghi lý do ở cột Giải trình.",
      en: "Type the number alone, without words or units. If there is no figure yet, leave it blank and give a reason in Giải trình.",
    },
  },
  "number-malformed": {
    severity: "error",
    seen: true,
    title: { vi: "Số viết không đúng", en: "Malformed number" },
    message: {
      vi: "“{text}” không phải là một số viết đúng ({what}).",
      en: "“{text}” is not a well-written number ({what}).",
    },
    suggestion: {
      vi: "Xóa ô và gõ lại bằng chữ số, phần thập phân dùng dấu phẩy, không dùng khoảng trắng lạ. Ví dụ: 26 hoặc 65,5.",
      en: "Clear the cell and type digits again, a comma before decimals, no unusual spaces. For example 26 or 65,5.",
    },
  },
  negative: {
    severity: "error",
    seen: true,
    title: { vi: "Số âm", en: "Negative number" },
    message: { vi: "Số không được âm: {value} ({what}).", en: "The number may not be negative: {value} ({what})." },
    suggestion: { vi: "Nhập số từ 0 trở lên.", en: "Enter 0 or a number above it." },
  },
  "not-whole": {
    severity: "error",
    seen: true,
    title: { vi: "Không phải số nguyên", en: "Not a whole number" },
    message: {
      vi: "Số lượng phải là số nguyên: {value} ({what}).",
      en: "A count must be a whole number: {value} ({what}).",
    },
    suggestion: {
      vi: "Nhập số lượng đếm được, không nhập tỷ lệ phần trăm hay số lẻ.",
      en: "Enter how many were counted, not a percentage or a fraction.",
    },
  },
  "too-many-decimals": {
    severity: "error",
    seen: true,
    title: { vi: "Quá nhiều chữ số thập phân", en: "Too many decimals" },
    message: {
      vi: "Số chỉ được có nhiều nhất {decimals} chữ số thập phân: {value} ({what}).",
      en: "The number may have {decimals} decimals at most: {value} ({what}).",
    },
    suggestion: { vi: "Làm tròn rồi nhập lại, ví dụ 12,35.", en: "Round it and type it again, for example 12,35." },
  },
  "too-large": {
    severity: "error",
    seen: true,
    title: { vi: "Số quá lớn", en: "Number too large" },
    message: {
      vi: "Số vượt quá 1 000 000 000 000: {value} ({what}).",
      en: "The number is above 1 000 000 000 000: {value} ({what}).",
    },
    suggestion: { vi: "Kiểm tra và nhập lại số đúng.", en: "Check it and enter the right number." },
  },
  "over-100": {
    severity: "error",
    seen: true,
    title: { vi: "Tỷ lệ trên 100%", en: "Percent above 100" },
    message: {
      vi: "Tỷ lệ không thể trên 100%: {value} ({what}).",
      en: "A percentage cannot be above 100: {value} ({what}).",
    },
    suggestion: { vi: "Nhập số từ 0 đến 100.", en: "Enter a number from 0 to 100." },
  },
  "numerator-above-denominator": {
    severity: "error",
    seen: true,
    title: { vi: "Phần lớn hơn tổng", en: "Part above the whole" },
    message: {
      vi: "{n} lớn hơn tổng số {d}: “{what}” không thể nhiều hơn “{whole}”.",
      en: "{n} is above the total {d}: “{what}” cannot exceed “{whole}”.",
    },
    suggestion: { vi: "Kiểm tra cả hai số, sửa số sai.", en: "Check both numbers and correct the wrong one." },
  },
  "n-of-zero": {
    severity: "error",
    seen: true,
    title: { vi: "Tổng bằng 0", en: "Total is 0" },
    message: {
      vi: "Tổng số là 0 nhưng đã nhập {n} cho “{what}”.",
      en: "The total is 0 but {n} was entered for “{what}”.",
    },
    suggestion: {
      vi: "Nhập tổng số đúng, hoặc sửa số thành 0.",
      en: "Enter the right total, or change the number to 0.",
    },
  },
  "zero-of-zero": {
    severity: "query",
    seen: true,
    title: { vi: "Không có đối tượng", en: "Nothing to count" },
    message: {
      vi: "Tổng số là 0 (“{whole}”): chỉ tiêu không áp dụng.",
      en: "The total is 0 (“{whole}”): the target does not apply.",
    },
    suggestion: {
      vi: "Nếu đúng là không có thì ghi lý do ở cột Giải trình; nếu không thì nhập tổng số.",
      en: "If there are really none, say why in Giải trình; otherwise enter the total.",
    },
  },
} as const satisfies Theme;
