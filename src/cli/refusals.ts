import type { Text } from "../kernel/text";
import { written } from "./refusals-written";

/** What only the command refuses: wrong words on the command line, files that cannot be read or written (./refusals-written). */
const own = {
  ...written,
  "missing-command": {
    vi: "Chưa nêu lệnh. Các lệnh: {commands}. Xem cách dùng: ra-soat --help.",
    en: "No command was given. Commands: {commands}. See: ra-soat --help --lang en.",
  },
  "unknown-command": {
    vi: "Không có lệnh “{command}”. Các lệnh: {commands}. Xem cách dùng: ra-soat --help.",
    en: "There is no command “{command}”. Commands: {commands}. See: ra-soat --help --lang en.",
  },
  "unknown-option": {
    vi: "Lệnh “{command}” không có tùy chọn “{option}”. Xem cách dùng: ra-soat {command} --help.",
    en: "The command “{command}” has no option “{option}”. See: ra-soat {command} --help --lang en.",
  },
  "option-needs-value": {
    vi: "Tùy chọn “--{option}” cần một giá trị đi sau. Ví dụ: --{option} {example}.",
    en: "The option “--{option}” needs a value after it. For example: --{option} {example}.",
  },
  "option-takes-no-value": {
    vi: "Tùy chọn “--{option}” không kèm giá trị. Hãy chỉ ghi --{option}, hoặc bỏ đi.",
    en: "The option “--{option}” takes no value. Write --{option} alone, or leave it out.",
  },
  "missing-option": {
    vi: "Thiếu tùy chọn “--{option}”. Ví dụ: --{option} {example}.",
    en: "The option “--{option}” is missing. For example: --{option} {example}.",
  },
  "missing-file": {
    vi: "Chưa nêu tệp cần xử lý. Ví dụ: ra-soat {command} {example}",
    en: "No file was named. For example: ra-soat {command} {example}",
  },
  "too-many-files": {
    vi: "Khi kiểm tra nhiều tệp, “--{option}” phải là tên thư mục, không phải tên tệp Excel. Ví dụ: --{option} da-danh-dau.",
    en: "Where several files are checked, “--{option}” is the name of a folder, not of an Excel file. For example: --{option} da-danh-dau.",
  },
  "no-files": {
    vi: "Không có tệp nào trong “{folder}”. Hãy kiểm tra lại tên thư mục.",
    en: "There is no file in “{folder}”. Check the folder's name.",
  },
  "unexpected-argument": {
    vi: "Lệnh “{command}” không nhận “{text}”. Xem cách dùng: ra-soat {command} --help.",
    en: "The command “{command}” does not take “{text}”. See: ra-soat {command} --help --lang en.",
  },
  "file-not-found": {
    vi: "Không tìm thấy tệp “{file}”. Hãy kiểm tra lại tên và thư mục.",
    en: "There is no file “{file}”. Check its name and folder.",
  },
  "is-a-folder": {
    vi: "“{file}” là thư mục, không phải tệp. Hãy nêu tên một tệp trong đó.",
    en: "“{file}” is a folder, not a file. Name a file in it.",
  },
  "cannot-read": {
    vi: "Không đọc được tệp “{file}” ({what}). Hãy đóng chương trình đang mở tệp hoặc xin quyền đọc, rồi thử lại.",
    en: "The file “{file}” cannot be read ({what}). Close the program that holds it or ask for permission, then try again.",
  },
  "path-too-long": {
    vi: "Tên tệp hoặc đường dẫn “{file}” dài hơn mức máy tính nhận. Hãy đặt tên ngắn hơn, hoặc chuyển tệp vào thư mục có đường dẫn ngắn.",
    en: "The file name or path “{file}” is longer than this computer takes. Choose a shorter name, or move the file to a folder with a short path.",
  },
  "csv-not-compared": {
    vi: "“--previous” chỉ so sánh được tệp Excel, vì tệp số liệu .csv không ghi trường và kỳ báo cáo. Hãy bỏ --previous, hoặc kiểm tra tệp Excel.",
    en: "“--previous” compares Excel files: a figures file (.csv) names neither school nor period. Leave --previous out, or check an Excel file.",
  },
  "from-nothing": {
    vi: "Trong thư mục “{folder}” không có báo cáo nào trước kỳ {period} của trường mang mã “{code}”. Hãy kiểm tra mã trường và thư mục.",
    en: "The folder “{folder}” holds no return before {period} of the school “{code}”. Check the code and the folder.",
  },
  "from-office": {
    vi: "“{file}” là sổ làm việc của cơ quan quản lý, không phải báo cáo của trường. Hãy chọn báo cáo kỳ trước của trường.",
    en: "“{file}” is an office's workbook, not a school's return. Choose the school's return for an earlier period.",
  },
  "from-other-school": {
    vi: "“{file}” là báo cáo của trường mang mã “{own}”, còn lệnh ghi --code {code}. Hãy chọn đúng báo cáo kỳ trước của trường.",
    en: "“{file}” is the return of the school “{own}”, while the command says --code {code}. Choose that school's earlier return.",
  },
  "from-not-earlier": {
    vi: "“{file}” là báo cáo của kỳ {own}, không trước kỳ {period}. Hãy chọn báo cáo của một kỳ trước đó, hoặc sửa --period.",
    en: "“{file}” is the return for {own}, which is not before {period}. Choose one for an earlier period, or correct --period.",
  },
  "option-contradicts-file": {
    vi: "Lệnh ghi --{option} {said}, còn trong tệp “{file}” ghi: {own}. Hãy bỏ --{option} (tệp Excel đã ghi sẵn), hoặc chọn đúng tệp.",
    en: "The command says --{option} {said}, while the file “{file}” says: {own}. Leave out --{option} (a workbook names its own), or choose the right file.",
  },
  "not-a-folder": {
    vi: "“{file}” không phải thư mục. Hãy nêu thư mục chứa báo cáo của các trường.",
    en: "“{file}” is not a folder. Name the folder that holds the schools' returns.",
  },
  "journal-other": {
    vi: "“{file}” không phải nhật ký tổng hợp của Rà Soát, hoặc đã bị sửa, nên không ghi thêm vào đó. Hãy đổi tên tệp đó, hoặc chọn nhật ký khác bằng --journal.",
    en: "“{file}” is not a Rà Soát journal, or was changed, so nothing is added to it. Rename that file, or choose another with --journal.",
  },
  "returns-differ": {
    vi: "Các báo cáo trong thư mục không cùng một loại ({found}). Hãy ghi rõ tùy chọn “--{option}”.",
    en: "The returns in the folder differ ({found}). Say which with the option “--{option}”.",
  },
  "no-plan-above": {
    vi: "Kế hoạch “{plan}” không ghi kế hoạch cấp trên, nên không có báo cáo để gửi lên. Hãy bỏ --above.",
    en: "The plan “{plan}” names no plan above it, so there is no return to hand up. Leave --above out.",
  },
  "office-is-school": {
    vi: "“{file}” là báo cáo của trường, không phải sổ làm việc của cơ quan. Hãy chọn tệp do lệnh load tạo.",
    en: "“{file}” is a school's return, not the office's workbook. Choose the one that the command load made.",
  },
  "option-not-with": {
    vi: "“--{option}” không dùng cùng “--{other}”. Hãy bỏ một trong hai.",
    en: "“--{option}” cannot be used with “--{other}”. Leave one of them out.",
  },
  "one-plan": {
    vi: "Lệnh “{command}” chỉ dùng với một kế hoạch. Hãy ghi một mã ở --plan.",
    en: "The command “{command}” works with one plan only. Give one id in --plan.",
  },
  "bad-roster": {
    vi: "Danh sách trường “{file}” chưa hợp lệ; các lỗi cần sửa:\n{problems}",
    en: "The roster “{file}” cannot be used yet; to fix:\n{problems}",
  },
  "csv-not-marked": {
    vi: "“--out” chỉ đánh dấu được tệp Excel (.xlsx), không đánh dấu được tệp số liệu .csv. Hãy bỏ --out; kết quả in ra màn hình, hoặc dùng --json.",
    en: "“--out” marks Excel files (.xlsx), not a figures file (.csv). Leave out --out; the result is printed, or given by --json.",
  },
  "unknown-language": {
    vi: "Không có ngôn ngữ “{text}”. Hãy ghi --lang vi hoặc --lang en.",
    en: "There is no language “{text}”. Write --lang vi or --lang en.",
  },
  "rule-sheet-lost": {
    vi: "Bảng quy tắc “{file}” đã mất trang tính hoặc cột: {what}. Hãy khôi phục (Ctrl+Z) hoặc tạo lại bảng; không đổi tên trang tính và tiêu đề cột.",
    en: "The rule sheet “{file}” has lost sheets or columns: {what}. Restore them (Ctrl+Z) or make the sheet anew; keep the sheets' names and the headings.",
  },
  "bad-plan-id": {
    vi: "“{text}” không phải là mã kế hoạch hợp lệ. Hãy ghi chữ thường không dấu, chữ số và gạch nối, kèm năm, ví dụ --id phu-ly-2026.",
    en: "“{text}” cannot be a plan's id. Write small letters without accents, digits and hyphens, with the year, for example --id phu-ly-2026.",
  },
  "bad-year": {
    vi: "“{text}” không phải là năm. Hãy ghi bốn chữ số, ví dụ --year 2026.",
    en: "“{text}” is not a year. Write four digits, for example --year 2026.",
  },
  "bad-rules": {
    vi: "Tệp quy tắc “{file}” chưa hợp lệ; các lỗi cần sửa:\n{problems}",
    en: "The rule file “{file}” cannot be used yet; to fix:\n{problems}",
  },
  unexpected: {
    vi: "Có lỗi ngoài dự kiến ({what}). Tệp gốc không bị thay đổi. Hãy gửi câu này kèm tệp cho cán bộ công nghệ thông tin của đơn vị.",
    en: "Something unexpected went wrong ({what}). The original file is unchanged. Send this sentence with the file to your IT officer.",
  },
  "missing-phrase": {
    vi: "Chưa nêu cụm từ cần đọc. Ví dụ: ra-soat read {example}.",
    en: "No phrase is given. For example: ra-soat read {example}.",
  },
  "unknown-lead": {
    vi: "Không có thời hạn nào do “{text}” chủ trì. Các đơn vị chủ trì: {names}.",
    en: "No deadline is led by “{text}”. Lead units: {names}.",
  },
  "bad-days": {
    vi: "“{text}” không phải là số ngày. Hãy ghi một số nguyên, ví dụ: --within 30.",
    en: "“{text}” is not a number of days. Write a whole number, as in --within 30.",
  },
  "unknown-plan": {
    vi: "Không có kế hoạch nào mang mã “{plan}”. Xem các mã hiện có bằng lệnh: ra-soat plans.",
    en: "There is no plan “{plan}”. See the plans known with: ra-soat plans.",
  },
  "bad-date": {
    vi: "“{text}” không phải là một ngày. Hãy ghi năm-tháng-ngày, ví dụ 2026-11-22.",
    en: "“{text}” is not a day. Write year-month-day, for example 2026-11-22.",
  },
  "unknown-level": {
    vi: "Không có cấp học “{text}”. Các cấp: {levels}.",
    en: "There is no school level “{text}”. Levels: {levels}.",
  },
  "unknown-ownership": {
    vi: "Không có loại hình “{text}”. Hãy ghi --ownership public (công lập) hoặc --ownership private (ngoài công lập).",
    en: "There is no ownership “{text}”. Write --ownership public or --ownership private.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What every face may refuse, with the command's own advice. */
const variants = {
  "not-ours": {
    vi: "Tệp này không phải biểu mẫu của Rà Soát: không có trang tính ẩn chứa thông tin của Rà Soát. Hãy dùng sổ làm việc hoặc biểu mẫu do Rà Soát tạo (lệnh load, template), hoặc chép số liệu sang đó.",
    en: "This file is not a Rà Soát workbook: the hidden Rà Soát sheet is missing. Use a workbook or form made by Rà Soát (commands load, template), or copy the figures into one.",
  },
  "older-format": {
    vi: "Tệp này là biểu mẫu phiên bản {format} (Rà Soát 0.1), nay không còn dùng; biểu mẫu hiện nay là phiên bản {known}. Hãy tạo biểu mẫu mới (lệnh template, load) rồi nhập lại số liệu vào đó.",
    en: "This file is a form of version {format} (Rà Soát 0.1), which is no longer used; forms are of version {known} now. Make a new form (commands template, load) and enter the figures there.",
  },
  "identity-lost": {
    vi: "Tệp không còn trang tính ẩn của Rà Soát, và các dòng không cho biết: {what}. Hãy ghi thêm các thông tin đó trong lệnh, ví dụ --code TH-01 --level tieu-hoc --ownership public --period 2026.",
    en: "The file has lost its hidden Rà Soát sheet, and its rows do not tell: {what}. Add that to the command, as in --code TH-01 --level tieu-hoc --ownership public --period 2026.",
  },
  "newer-plan": {
    vi: "Tệp theo kế hoạch {plan} phiên bản {version}, mới hơn phiên bản {known} ở đây. Hãy cập nhật Rà Soát hoặc thêm tệp quy tắc mới bằng --rules.",
    en: "The file follows version {version} of plan {plan}, newer than the {known} known here. Update Rà Soát or add the new rule file with --rules.",
  },
  "unknown-plan-in-file": {
    vi: "Tệp theo kế hoạch {plan} mà ở đây chưa có. Hãy thêm tệp quy tắc của kế hoạch đó bằng --rules.",
    en: "The file follows plan {plan}, which is not known here. Add that plan's rule file with --rules.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The command's own sentences; whatever is not here is said in the shared words of findings/refusals. */
export const commandRefusals = { ...own, ...variants };

export type CommandRefusalCode = keyof typeof own;
