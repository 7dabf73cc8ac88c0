import type { Text } from "../kernel/text";

/**
 * The sentences of "Việc cần làm", whole or in pieces, for the engine (./next-step) and for the formulas that say the same
 * on the sheet (native/phrases). Pieces that join others begin or end in a space.
 */
export const stepWords = {
  keep: { vi: "Giữ vững kết quả.", en: "Keep it up." },
  stretch: {
    vi: "Giữ vững kết quả và tiếp tục thực hiện để đạt mức phấn đấu.",
    en: "Keep it up and aim for the stretch target.",
  },
  need: { vi: "Cần thêm ", en: "" },
  needed: { vi: " ", en: " more needed (" },
  stop: { vi: ".", en: ")." },
  /** Of a share: more of those counted, not more to count over. */
  mustQualify: { vi: " ", en: " more must qualify (" },
  qualified: { vi: " đạt yêu cầu.", en: ")." },
  must: { vi: "Phải đạt ", en: "It must be " },
  higher: { vi: "trên ", en: "above " },
  below: { vi: "dưới ", en: "below " },
  levelNumber: { vi: "mức độ ", en: "level " },
  end: { vi: ".", en: "." },
  raise: { vi: "Cần nâng thêm ", en: "Still short by " },
  lower: { vi: "Cần giảm ", en: "Too high by " },
  point: { vi: " điểm phần trăm", en: " point" },
  points: { vi: " điểm phần trăm", en: " points" },
  level: { vi: " mức độ", en: " level" },
  levels: { vi: " mức độ", en: " levels" },
  paceUp: { vi: "Chưa đến hạn; mỗi năm cần tăng bình quân ", en: "Not due yet; must rise by " },
  paceDown: { vi: "Chưa đến hạn; mỗi năm cần giảm bình quân ", en: "Not due yet; must fall by " },
  yearly: { vi: ".", en: " a year." },
  finish: { vi: "Hoàn thành nhiệm vụ.", en: "Finish the task." },
  begin: { vi: "Bắt đầu thực hiện nhiệm vụ.", en: "Start the task." },
  items: { vi: "Thực hiện các nội dung chưa thực hiện.", en: "Carry out the items not done yet." },
  practice: { vi: "Triển khai nội dung này.", en: "Implement this." },
  complete: { vi: "Nhập bổ sung hoặc làm rõ số liệu.", en: "Complete the figure or make it clear." },
  enter: {
    vi: "Nhập số liệu, hoặc ghi lý do ở cột “Giải trình”.",
    en: "Enter the figure, or give a reason under “Giải trình”.",
  },
  explained: {
    vi: "Đã có giải trình; nhập số liệu khi có.",
    en: "A reason is given; enter the figure once there is one.",
  },
  correct: { vi: "Sửa lại số liệu không hợp lệ.", en: "Correct the figure." },
  none: { vi: "Không cần xử lý.", en: "Nothing to do." },
  later: { vi: "Chưa đến hạn; theo dõi tiến độ.", en: "Not due yet; follow progress." },
} as const satisfies Record<string, Text>;
