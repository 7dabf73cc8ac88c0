import type { Text } from "../findings/finding";
import type { Measure } from "../plan/schema/measure";
import { sayNumber } from "./numbers";
import { schoolNoun } from "./outcome";
import type { Verdict } from "./verdict";
import { inBoth, say } from "./words";

const nounOf = (measure: Measure): string => {
  switch (measure.kind) {
    case "share":
    case "count":
      return measure.short;
    default:
      return schoolNoun;
  }
};

/** What a target that is not met still needs; a yes/no of one school has a shortfall but nothing counted. */
const lacking = (verdict: Verdict, measure: Measure): Text => {
  const answersOnly = verdict.value === null;
  if (measure.kind === "qualitative") return { vi: "Hoàn thành nhiệm vụ.", en: "Finish the task." };
  if (answersOnly && measure.kind === "checklist")
    return { vi: "Thực hiện các nội dung còn thiếu.", en: "Carry out the items still lacking." };
  if (answersOnly) return { vi: "Triển khai nội dung này.", en: "Put this into practice." };
  const { shortfall, gap } = verdict;
  if (shortfall !== null)
    return inBoth((lang) => {
      const more = sayNumber(shortfall, lang);
      return say(lang, `Cần thêm ${more} ${nounOf(measure)}.`, `${more} more needed (${nounOf(measure)}).`);
    });
  return inBoth((lang) => {
    const size = sayNumber(Math.abs(gap ?? 0), lang);
    const unit = measure.kind === "level" ? say(lang, "mức", "level(s)") : say(lang, "điểm phần trăm", "points");
    return (gap ?? 0) < 0
      ? say(lang, `Cần tăng thêm ${size} ${unit}.`, `Raise by ${size} ${unit}.`)
      : say(lang, `Cần giảm ${size}.`, `Lower by ${size}.`);
  });
};

const reached = (verdict: Verdict): Text =>
  verdict.stretchMet === false
    ? { vi: "Giữ vững và tiến tới mức phấn đấu.", en: "Keep it up and go for the stretch." }
    : { vi: "Giữ vững kết quả.", en: "Keep it up." };

const notDue = ({ pace }: Verdict): Text =>
  pace === null
    ? { vi: "Chưa đến hạn; theo dõi tiến độ.", en: "Not due yet; follow progress." }
    : inBoth((lang) => {
        const size = sayNumber(Math.abs(pace), lang);
        return say(lang, `Chưa đến hạn; mỗi năm cần thêm ${size}.`, `Not due yet; ${size} more a year.`);
      });

/** "Việc cần làm": one sentence on what to do about a verdict. */
export const nextStep = (verdict: Verdict, measure: Measure): Text => {
  switch (verdict.status) {
    case "met":
      return reached(verdict);
    case "notMet":
      return lacking(verdict, measure);
    case "undecided":
      return { vi: "Nhập nốt hoặc làm rõ số liệu.", en: "Complete the figure or make it clear." };
    case "missing":
      return {
        vi: "Nhập số liệu, hoặc ghi lý do ở cột Giải trình.",
        en: "Enter the figure, or give a reason in Giải trình.",
      };
    case "invalid":
      return { vi: "Sửa số liệu sai.", en: "Correct the figure." };
    case "notApplicable":
      return { vi: "Không phải làm gì.", en: "Nothing to do." };
    case "notDue":
      return notDue(verdict);
  }
};
