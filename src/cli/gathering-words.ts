import type { Text } from "../kernel/text";

/** What `consolidate` says of its own, in both languages. */
export const gatheringWords = {
  journalTorn: {
    vi: "{file}: dòng cuối bị ghi dở nên đã được bỏ.",
    en: "{file}: its last line was not finished and is dropped.",
  },
  summarySkipped: {
    vi: "Bỏ qua tệp tổng hợp: {file}.",
    en: "Left out, since it is a summary and no return: {file}.",
  },
  rosterSkipped: {
    vi: "Bỏ qua danh sách trường không dùng cho lần tổng hợp này: {file}.",
    en: "Left out, since it is a roster that this gathering does not use: {file}.",
  },
  gatherHeads: {
    vi: "Mã trường|Trường|Tình trạng|Ngày nhận|Tệp",
    en: "Code|School|State|Received|File",
  },
  gatherLate: { vi: " (gửi muộn)", en: " (late)" },
  gatherCount: {
    vi: "{counted}/{schools} trường được tính; {missing} trường chưa gửi.",
    en: "{counted} of {schools} schools counted; {missing} sent nothing.",
  },
  gatherOfficeBlank: {
    vi: "{icon} Chưa có số liệu của cơ quan (ghi vào sổ làm việc rồi thêm --office): {codes}",
    en: "{icon} Not entered by the office yet (enter it in its workbook, then add --office): {codes}",
  },
  gatherAhead: {
    vi: "{icon} Chưa đến hạn: {count} mốc; xem trang tính “Kết quả chỉ tiêu” của tệp tổng hợp (--out)",
    en: "{icon} Not due: {count} {count|milestone|milestones}; see the sheet “Kết quả chỉ tiêu” of the summary (--out)",
  },
  gatherPays: {
    vi: "Thu đủ {returns} báo cáo còn lại thì kết luận được {decides} chỉ tiêu chưa xác định.",
    en: "With the {returns} returns that are left, {decides} undecided targets are decided.",
  },
  gatherMissing: { vi: "Chưa gửi: {schools}.", en: "Nothing received from: {schools}." },
  gatherChanged: {
    vi: "Số liệu thay đổi sau khi đã tính (ngày {day}), {school} ({code}): {count}",
    en: "Figures changed after they were counted ({day}), {school} ({code}): {count}",
  },
  gatherGone: {
    vi: "Đã tính ngày {day}, nay không được tính nữa: {school} ({code}), tệp {previous}: {now}",
    en: "Counted on {day}, no longer counted: {school} ({code}), file {previous}: {now}",
  },
  gatherCoverage: { vi: "{counted}/{of} trường", en: "{counted} of {of} schools" },
  summaryWritten: { vi: "Đã ghi tệp tổng hợp: {file}.", en: "Summary written: {file}." },
  gatherOffice: {
    vi: "Sổ làm việc của cơ quan, {cell}: {message} {suggestion}",
    en: "The office's workbook, {cell}: {message} {suggestion}",
  },
  sinceHead: {
    vi: "So với kỳ trước ({period}, tính đến ngày {day}):",
    en: "Since the last summary ({period}, as of {day}):",
  },
  sinceReached: { vi: "đạt thêm {codes}", en: "now meets {codes}" },
  sinceLost: { vi: "không còn đạt {codes}", en: "no longer meets {codes}" },
  sinceNothing: { vi: "  Không có thay đổi.", en: "  Nothing has changed." },
  aboveWritten: {
    vi: "Đã ghi báo cáo gửi cấp trên: {file} (kế hoạch {plan}): điền {filled}/{total} nội dung từ báo cáo của các trường.",
    en: "Return to the plan above written: {file} ({plan}): {filled} of {total} entries filled from the schools' returns.",
  },
  reportWritten: { vi: "Đã ghi báo cáo Word: {file}.", en: "Word report written: {file}." },
  figuresWritten: {
    vi: "Đã xuất {count} dòng số liệu: {file}.",
    en: "{count} {count|row|rows} of figures exported: {file}.",
  },
  slipsNone: {
    vi: "Không có phiếu nào cần ghi: không trường nào còn phải sửa hay chưa gửi.",
    en: "No slips to write: no school has anything left to correct or to send.",
  },
  slipsWritten: {
    vi: "Đã ghi {count} phiếu vào thư mục {folder}.",
    en: "{count} {count|slip|slips} written into {folder}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
