import type { Text } from "../kernel/text";

/**
 * The sentences of "Việc cần làm", whole or in pieces, for the engine (./next-step) and for the formulas that say the same
 * on the sheet (native/phrases). Pieces that join others begin or end in a space.
 */
export const stepWords = {
  keep: { vi: "Giữ vững kết quả.", en: "Keep it up." },
  stretch: { vi: "Giữ vững và tiến tới mức phấn đấu.", en: "Keep it up and go for the stretch." },
  need: { vi: "Cần thêm ", en: "" },
  needed: { vi: " ", en: " more needed (" },
  stop: { vi: ".", en: ")." },
  must: { vi: "Cần ", en: "It must be " },
  higher: { vi: "cao hơn ", en: "above " },
  below: { vi: "thấp hơn ", en: "below " },
  levelNumber: { vi: "mức độ ", en: "level " },
  end: { vi: ".", en: "." },
  raise: { vi: "Cần tăng thêm ", en: "Raise by " },
  lower: { vi: "Cần giảm ", en: "Lower by " },
  points: { vi: " điểm phần trăm", en: " points" },
  levels: { vi: " mức", en: " level(s)" },
  paceUp: { vi: "Chưa đến hạn; cần tăng ", en: "Not due yet; up " },
  paceDown: { vi: "Chưa đến hạn; cần giảm ", en: "Not due yet; down " },
  yearly: { vi: "/năm.", en: " a year." },
  finish: { vi: "Hoàn thành nhiệm vụ.", en: "Finish the task." },
  items: { vi: "Thực hiện các nội dung còn thiếu.", en: "Carry out the items still lacking." },
  practice: { vi: "Triển khai nội dung này.", en: "Put this into practice." },
  complete: { vi: "Nhập nốt hoặc làm rõ số liệu.", en: "Complete the figure or make it clear." },
  enter: {
    vi: "Nhập số liệu, hoặc ghi lý do ở cột Giải trình.",
    en: "Enter the figure, or give a reason in Giải trình.",
  },
  explained: {
    vi: "Đã có giải trình; nhập số liệu khi có.",
    en: "A reason is given; enter the figure once there is one.",
  },
  correct: { vi: "Sửa số liệu sai.", en: "Correct the figure." },
  none: { vi: "Không phải làm gì.", en: "Nothing to do." },
  later: { vi: "Chưa đến hạn; theo dõi tiến độ.", en: "Not due yet; follow progress." },
} as const satisfies Record<string, Text>;
