import type { Text } from "../../kernel/text";
import { sheetIsLost } from "../lost-sheet";

/** What cannot be asked of a plan, and workbooks that are not ours to check. */
export const plans = {
  "level-not-managed": {
    vi: "Kế hoạch {plan} không áp dụng cho cấp “{level}”; chỉ có: {levels}. Hãy chọn cấp trong số đó, hoặc kế hoạch của cấp quản lý trường này.",
    en: "The plan {plan} does not apply to the level “{level}”; only: {levels}. Choose one of these, or the plan of the body that manages the school.",
  },
  "nothing-asked": {
    vi: "Không có chỉ tiêu nào của {plan} áp dụng cho trường cấp {levels}, loại hình {ownership}. Hãy kiểm tra lại cấp học và loại hình.",
    en: "No target of {plan} applies to a school of level {levels}, ownership {ownership}. Check the level and ownership.",
  },
  "bad-period": {
    vi: "“{text}” không phải kỳ báo cáo. Hãy ghi năm (2026), 6 tháng (2026-H1), quý (2026-Q3), tháng (2026-06), năm học (2026-2027) hoặc học kỳ (2026-2027-HK1).",
    en: "“{text}” is not a reporting period. Write a year (2026), half-year (2026-H1), quarter (2026-Q3), month (2026-06), school year (2026-2027) or term (2026-2027-HK1).",
  },
  "period-outside-plan": {
    vi: "Kỳ báo cáo {period} không có ngày nào trong thời gian của kế hoạch {plan} (từ {from} đến {to}). Hãy chọn năm {years} hoặc năm học {schoolYears}, hoặc 6 tháng, quý, tháng, học kỳ trong thời gian đó.",
    en: "The reporting period {period} shares no day with the plan {plan} ({from} to {to}). Choose the year {years} or the school year {schoolYears}, or a half-year, quarter, month or term within those days.",
  },
  "not-ours": {
    vi: "Tệp này không phải biểu mẫu của Rà Soát: không có trang tính ẩn chứa thông tin của Rà Soát. Hãy dùng sổ làm việc hoặc biểu mẫu do Rà Soát tạo, hoặc chép số liệu sang đó.",
    en: "This file is not a Rà Soát workbook: the hidden Rà Soát sheet is missing. Use a workbook or form made by Rà Soát, or copy the figures into one.",
  },
  "damaged-identity": {
    vi: "Trang tính ẩn của Rà Soát trong tệp đã bị sửa nên không biết tệp thuộc kế hoạch nào. Hãy chép số liệu sang biểu mẫu mới.",
    en: "The file's hidden Rà Soát sheet was changed, so its plan is not known. Copy the figures into a new form.",
  },
  "older-format": {
    vi: "Tệp này là biểu mẫu phiên bản {format} (Rà Soát 0.1), nay không còn dùng; biểu mẫu hiện nay là phiên bản {known}. Hãy tạo biểu mẫu mới rồi nhập lại số liệu vào đó.",
    en: "This file is a form of version {format} (Rà Soát 0.1), which is no longer used; forms are of version {known} now. Make a new form and enter the figures there.",
  },
  "identity-lost": {
    vi: "Tệp không còn trang tính ẩn của Rà Soát, và các dòng không cho biết: {what}. Hãy dùng tệp gốc đã được giao, hoặc chép số liệu sang biểu mẫu mới.",
    en: "The file has lost its hidden Rà Soát sheet, and its rows do not tell: {what}. Use the file that was handed out, or copy the figures into a new form.",
  },
  "newer-format": {
    vi: "Tệp được tạo bằng phiên bản Rà Soát mới hơn (biểu mẫu phiên bản {format}, bản này đọc đến {known}). Hãy cập nhật Rà Soát rồi kiểm tra lại.",
    en: "The file was made by a newer Rà Soát (form version {format}, this one reads up to {known}). Update Rà Soát and check again.",
  },
  "newer-plan": {
    vi: "Tệp theo kế hoạch {plan} phiên bản {version}, mới hơn phiên bản {known} ở đây. Hãy cập nhật Rà Soát hoặc thêm tệp quy tắc mới của kế hoạch.",
    en: "The file follows version {version} of plan {plan}, newer than the {known} known here. Update Rà Soát or add the plan's new rule file.",
  },
  "unknown-plan-in-file": {
    vi: "Tệp theo kế hoạch {plan} mà ở đây chưa có. Hãy thêm tệp quy tắc của kế hoạch đó, hoặc hỏi cơ quan đã giao biểu mẫu.",
    en: "The file follows plan {plan}, which is not known here. Add that plan's rule file, or ask the office the form came from.",
  },
  "no-tables": {
    vi: "Tệp không còn bảng nhập nào nhận ra được: cột mã ẩn hoặc dòng ẩn trên cùng đã bị xóa. Hãy chép số liệu sang biểu mẫu mới.",
    en: "No entry table can be recognised in the file any more: the hidden column of codes or the hidden top row is gone. Copy the figures into a new form.",
  },
  "sheet-lost": sheetIsLost,
  "lost-columns": {
    vi: "Trang tính “{sheet}” mất cột: {columns}. Hãy khôi phục cột (Ctrl+Z), hoặc chép số liệu sang biểu mẫu mới.",
    en: "The sheet “{sheet}” has lost columns: {columns}. Restore them (Ctrl+Z), or copy the figures into a new form.",
  },
  "doubled-columns": {
    vi: "Trang tính “{sheet}” có hai cột cùng là: {columns}, nên không biết đọc cột nào. Hãy xóa cột chép thêm, giữ cột gốc.",
    en: "The sheet “{sheet}” has two columns for: {columns}, so it is not known which to read. Delete the copied column and keep the original.",
  },
  "two-identities": {
    vi: "Tệp có biểu mẫu của hai nơi khác nhau ({first}; {second}). Hãy tách mỗi trường, mỗi cơ quan một tệp.",
    en: "The file holds forms of two schools or offices ({first}; {second}). Put each into a file of its own.",
  },
  "csv-not-unicode": {
    vi: "Tệp “{file}” không được lưu ở dạng Unicode nên chữ có dấu đã sai hoặc mất. Hãy mở bảng gốc bằng Excel, chọn Tệp → Lưu Như (Save As) → loại tệp “CSV UTF-8 (*.csv)” hoặc “Unicode Text (*.txt)”, rồi kiểm tra tệp mới.",
    en: "The file “{file}” is not saved as Unicode, so its accented letters are wrong or lost. Open the original in Excel, choose File → Save As → “CSV UTF-8 (*.csv)” or “Unicode Text (*.txt)”, and check the new file.",
  },
  "csv-header": {
    vi: "Dòng đầu của tệp số liệu phải là: code,numerator,denominator,value,reason. Tệp đang ghi: {text}. Nếu đây là trang tính lưu thành .csv thì hãy chọn tệp Excel (.xlsx) đã nhập số liệu.",
    en: "The first line of a figures file must be: code,numerator,denominator,value,reason. The file has: {text}. If this is a sheet saved as .csv, choose the filled Excel file (.xlsx).",
  },
  "csv-quotes": {
    vi: "Dòng {line} của tệp số liệu có dấu ngoặc kép không hợp lệ: mở ngoặc mà không đóng, hoặc có chữ sau dấu đóng ngoặc. Hãy sửa dòng đó.",
    en: "Line {line} of the figures file has quotes that do not fit: one is opened and not closed, or something follows a closing one. Correct that line.",
  },
  "csv-too-many-cells": {
    vi: 'Dòng {line} của tệp số liệu có {count} giá trị, nhiều hơn {columns} cột của dòng đầu. Giá trị có dấu phẩy phải đặt trong ngoặc kép, ví dụ "65,5".',
    en: 'Line {line} of the figures file has {count} values, the first line {columns} columns. A value with a comma in it must stand in quotes, as in "65,5".',
  },
  "csv-decimal-comma": {
    vi: 'Dòng {line} của tệp số liệu: “{text}” giống số thập phân bị dấu phẩy tách thành hai giá trị. Hãy viết trong ngoặc kép ("{text}"), hoặc dùng dấu chấm phẩy để ngăn cột; nếu không phải vậy thì ghi lý do bằng lời.',
    en: 'Line {line} of the figures file: “{text}” looks like a decimal number cut in two by its comma. Write it in quotes ("{text}"), or separate columns by semicolons; if it is not that, give the reason in words.',
  },
  "csv-empty": {
    vi: "Tệp số liệu chưa có dòng số liệu nào. Dưới dòng đầu (code,numerator,denominator,value,reason), hãy ghi mỗi chỉ tiêu một dòng.",
    en: "The figures file has no line of figures. Below its first line (code,numerator,denominator,value,reason), write a line for each target.",
  },
} as const satisfies Readonly<Record<string, Text>>;
