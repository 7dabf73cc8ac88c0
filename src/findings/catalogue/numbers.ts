import type { Theme } from "./entry";

/** Cells that should hold a number. {what}: the words of the figure asked for; {value}, {text}: what the cell holds. */
export const numbers = {
  "ambiguous-number": {
    severity: "query",
    seen: true,
    title: { vi: "Số có thể hiểu theo hai cách", en: "Number with two readings" },
    message: {
      vi: "Mục “{what}”: “{text}” có thể hiểu theo hai cách: {first} hoặc {second}.",
      en: "“{what}”: “{text}” can be read in two ways: {first} or {second}.",
    },
    suggestion: {
      vi: "Hãy nhập lại số: phần thập phân dùng dấu phẩy (65,5); số nguyên không dùng dấu ngăn cách (1234).",
      en: "Enter the number again: a comma before decimals (65,5), no separator in whole numbers (1234).",
    },
  },
  "fraction-for-percent": {
    severity: "query",
    // Formulas see a number below 1, but no percent format.
    seen: false,
    title: { vi: "Tỷ lệ nhỏ hơn 1", en: "Percent below 1" },
    message: {
      vi: "Mục “{what}”: số đã nhập có thể hiểu là {first} hoặc {second}.",
      en: "“{what}”: the figure may mean {first} or {second}.",
    },
    suggestion: {
      vi: "Hãy nhập số không kèm định dạng phần trăm (65,5 nghĩa là 65,5%); nếu số nhỏ hơn 1 là đúng thì ghi lý do ở cột “Giải trình”.",
      en: "Enter the number without a percent format (65,5 means 65.5%); if a number below 1 is right, give a reason under “Giải trình”.",
    },
  },
  "text-not-number": {
    severity: "error",
    seen: true,
    title: { vi: "Nhập chữ vào ô số", en: "Text in a cell for a number" },
    message: {
      vi: "Mục “{what}” phải là số nhưng đang ghi “{text}”.",
      en: "“{what}” must be a number, but “{text}” is entered.",
    },
    suggestion: {
      vi: "Hãy chỉ nhập số, không kèm chữ hay đơn vị tính; không có thì nhập 0. Nếu chưa có số liệu thì để trống và ghi lý do ở cột “Giải trình”.",
      en: "Enter the number alone, without words or units; 0 where there is none. If it is not known yet, leave it blank and give a reason under “Giải trình”.",
    },
  },
  "number-malformed": {
    severity: "error",
    seen: true,
    title: { vi: "Số không hợp lệ", en: "Not a valid number" },
    message: {
      vi: "Mục “{what}”: “{text}” không phải là số hợp lệ.",
      en: "“{what}”: “{text}” is not a valid number.",
    },
    suggestion: {
      vi: "Hãy nhập lại bằng chữ số, phần thập phân dùng dấu phẩy, không có khoảng trắng. Ví dụ: 26 hoặc 65,5.",
      en: "Enter digits again, with a comma before decimals and no spaces. For example 26 or 65,5.",
    },
  },
  "percent-for-amount": {
    severity: "error",
    seen: true,
    title: { vi: "Nhập tỷ lệ vào ô số lượng", en: "A percentage where an amount is asked" },
    message: {
      vi: "Mục “{what}” phải là số lượng nhưng đang ghi tỷ lệ “{text}”.",
      en: "“{what}” must be an amount, but the percentage “{text}” is entered.",
    },
    suggestion: {
      vi: "Hãy nhập số lượng, ví dụ 26, không nhập tỷ lệ.",
      en: "Enter the amount, for example 26, not a percentage.",
    },
  },
  "two-numbers": {
    severity: "error",
    seen: true,
    title: { vi: "Hai số trong một ô", en: "Two numbers in one cell" },
    message: {
      vi: "Mục “{what}”: “{text}” là hai số ghi trong một ô.",
      en: "“{what}”: “{text}” is two numbers in one cell.",
    },
    suggestion: {
      vi: "Hãy nhập {first} vào ô của mục “{what}” và {second} vào ô của mục “{whole}”.",
      en: "Enter {first} for “{what}” and {second} for “{whole}”, each in its own cell.",
    },
    inFile: {
      message: { vi: "Mục “{what}”: “{text}” là hai số.", en: "“{what}”: “{text}” is two numbers." },
      suggestion: {
        vi: "Hãy ghi {first} ở cột numerator và {second} ở cột denominator.",
        en: "Write {first} under numerator and {second} under denominator.",
      },
    },
  },
  "several-numbers": {
    severity: "error",
    seen: true,
    title: { vi: "Hai số trong một ô", en: "Two numbers in one cell" },
    message: {
      vi: "Mục “{what}”: “{text}” là hai số ghi trong một ô.",
      en: "“{what}”: “{text}” is two numbers in one cell.",
    },
    suggestion: { vi: "Hãy chỉ nhập một số cho mục này.", en: "Enter one number alone." },
    inFile: {
      message: { vi: "Mục “{what}”: “{text}” là hai số.", en: "“{what}”: “{text}” is two numbers." },
    },
  },
  "wide-signs": {
    severity: "error",
    seen: true,
    title: { vi: "Ký tự toàn chiều rộng", en: "Full-width characters" },
    message: {
      vi: "Mục “{what}”: “{text}” được gõ bằng ký tự toàn chiều rộng (bộ gõ tiếng Trung, Nhật) nên không đọc được.",
      en: "“{what}”: “{text}” is typed in full-width characters (a Chinese or Japanese keyboard), which are not read.",
    },
    suggestion: {
      vi: "Hãy chuyển sang bộ gõ thường rồi nhập lại: {plain}.",
      en: "Switch to the usual keyboard and enter it again: {plain}.",
    },
  },
  negative: {
    severity: "error",
    seen: true,
    title: { vi: "Số âm", en: "Negative number" },
    message: { vi: "Mục “{what}”: {value} là số âm.", en: "“{what}”: {value} is a negative number." },
    suggestion: { vi: "Hãy nhập số từ 0 trở lên.", en: "Enter 0 or a number above it." },
  },
  "not-whole": {
    severity: "error",
    seen: true,
    title: { vi: "Không phải số nguyên", en: "Not a whole number" },
    message: {
      vi: "Mục “{what}” phải là số nguyên nhưng đang ghi {value}.",
      en: "“{what}” must be a whole number, but {value} is entered.",
    },
    suggestion: {
      vi: "Hãy nhập số đã đếm, không nhập tỷ lệ phần trăm hay số thập phân; số hàng nghìn viết liền, ví dụ 1234.",
      en: "Enter how many were counted, not a percentage or a fraction; thousands without a separator, for example 1234.",
    },
  },
  "too-many-decimals": {
    severity: "error",
    seen: true,
    title: { vi: "Quá nhiều chữ số thập phân", en: "Too many decimals" },
    message: {
      vi: "Mục “{what}”: {value} có quá {decimals} chữ số thập phân.",
      en: "“{what}”: {value} has more than {decimals} decimals.",
    },
    suggestion: {
      vi: "Hãy làm tròn rồi nhập lại, ví dụ 12,35.",
      en: "Round it and enter it again, for example 12,35.",
    },
  },
  "too-large": {
    severity: "error",
    seen: true,
    title: { vi: "Số quá lớn", en: "Number too large" },
    message: {
      vi: "Mục “{what}”: {value} vượt quá một nghìn tỷ.",
      en: "“{what}”: {value} is above a million million.",
    },
    suggestion: { vi: "Hãy kiểm tra và nhập lại số đúng.", en: "Check it and enter the right number." },
  },
  "over-100": {
    severity: "error",
    seen: true,
    title: { vi: "Tỷ lệ trên 100%", en: "Percent above 100" },
    message: {
      vi: "Mục “{what}”: {value} vượt quá 100%.",
      en: "“{what}”: {value} is above 100%.",
    },
    suggestion: { vi: "Hãy nhập số từ 0 đến 100.", en: "Enter a number from 0 to 100." },
  },
  "numerator-above-denominator": {
    severity: "error",
    seen: true,
    title: { vi: "Số đạt lớn hơn tổng số", en: "Number above its total" },
    message: {
      vi: "Mục “{what}” là {n}, lớn hơn {d} của mục “{whole}”.",
      en: "“{what}” is {n}, more than the {d} of “{whole}”.",
    },
    suggestion: {
      vi: "Hãy kiểm tra cả hai số và sửa số chưa đúng.",
      en: "Check both numbers and correct the wrong one.",
    },
  },
  "n-of-zero": {
    severity: "error",
    seen: true,
    title: { vi: "Tổng số bằng 0", en: "Total is 0" },
    message: {
      vi: "Mục “{what}” là {n} nhưng tổng số là 0.",
      en: "“{what}” is {n}, but the total is 0.",
    },
    suggestion: {
      vi: "Hãy nhập tổng số đúng, hoặc sửa số này thành 0.",
      en: "Enter the right total, or change the number to 0.",
    },
  },
  "zero-of-zero": {
    severity: "query",
    seen: true,
    title: { vi: "Không có đối tượng", en: "Nothing to count" },
    message: {
      vi: "Mục “{whole}” là 0 nên chỉ tiêu không áp dụng.",
      en: "“{whole}” is 0, so the target does not apply.",
    },
    suggestion: {
      vi: "Nếu đúng là không có thì hãy ghi lý do ở cột “Giải trình”; nếu không thì nhập tổng số.",
      en: "If there are really none, say why under “Giải trình”; otherwise enter the total.",
    },
  },
} as const satisfies Theme;
