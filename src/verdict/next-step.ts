import { type Lang, type Text, inBoth, say } from "../kernel/text";
import type { Measure } from "../plan/schema/measure";
import type { Target } from "../plan/schema/target";
import { sayBeyond, unitOf } from "./gap-words";
import { sayNumber } from "../kernel/numbers";
import { schoolNoun } from "./outcome";
import type { Verdict } from "./verdict";

const nounOf = (measure: Measure): string => {
  switch (measure.kind) {
    case "share":
    case "count":
      return measure.short;
    default:
      return schoolNoun;
  }
};

/** What a sentence on what to do depends on beside the verdict; `reason`: a Giải trình that counts was given. */
export interface StepCase {
  readonly target: Target;
  readonly measure: Measure;
  readonly reason: boolean;
}

/** What a gap or a pace is counted in: an office's share of schools in points, whatever a school answers. */
const unit = (verdict: Verdict, measure: Measure, lang: Lang): string =>
  unitOf(verdict.numerator === null ? measure.kind : "share", nounOf(measure), lang);

/** The distance to the threshold, in words; a strict threshold that is just reached must be passed. */
const byGap = (verdict: Verdict, { target, measure }: StepCase, lang: Lang): string => {
  const gap = verdict.gap ?? 0;
  const { operator, value } = target;
  if (gap === 0 && operator !== null && value !== null) {
    const beyond = sayBeyond({ operator, value, unit: target.unit ?? "" }, lang);
    return say(lang, `Cần ${beyond}.`, `It must be ${beyond}.`);
  }
  const size = `${sayNumber(Math.abs(gap), lang)} ${unit(verdict, measure, lang)}`;
  return gap < 0
    ? say(lang, `Cần tăng thêm ${size}.`, `Raise by ${size}.`)
    : say(lang, `Cần giảm ${size}.`, `Lower by ${size}.`);
};

/** What a target that is not met still needs; a yes/no of one school has a shortfall but nothing counted. */
const lacking = (verdict: Verdict, given: StepCase): Text => {
  const { measure } = given;
  const answersOnly = verdict.value === null;
  if (measure.kind === "qualitative") return { vi: "Hoàn thành nhiệm vụ.", en: "Finish the task." };
  if (answersOnly && measure.kind === "checklist")
    return { vi: "Thực hiện các nội dung còn thiếu.", en: "Carry out the items still lacking." };
  if (answersOnly) return { vi: "Triển khai nội dung này.", en: "Put this into practice." };
  const { shortfall } = verdict;
  return inBoth((lang) => {
    if (shortfall === null) return byGap(verdict, given, lang);
    const more = sayNumber(shortfall, lang);
    return say(lang, `Cần thêm ${more} ${nounOf(measure)}.`, `${more} more needed (${nounOf(measure)}).`);
  });
};

const reached = (verdict: Verdict): Text =>
  verdict.stretchMet === false
    ? { vi: "Giữ vững và tiến tới mức phấn đấu.", en: "Keep it up and go for the stretch." }
    : { vi: "Giữ vững kết quả.", en: "Keep it up." };

const notDue = (verdict: Verdict, measure: Measure): Text => {
  const { pace } = verdict;
  return pace === null
    ? { vi: "Chưa đến hạn; theo dõi tiến độ.", en: "Not due yet; follow progress." }
    : inBoth((lang) => {
        const size = `${sayNumber(Math.abs(pace), lang)} ${unit(verdict, measure, lang)}`;
        return pace < 0
          ? say(lang, `Chưa đến hạn; cần giảm ${size}/năm.`, `Not due yet; down ${size} a year.`)
          : say(lang, `Chưa đến hạn; cần tăng ${size}/năm.`, `Not due yet; up ${size} a year.`);
      });
};

const absent = (reason: boolean): Text =>
  reason
    ? { vi: "Đã có giải trình; nhập số liệu khi có.", en: "A reason is given; enter the figure once there is one." }
    : { vi: "Nhập số liệu, hoặc ghi lý do ở cột Giải trình.", en: "Enter the figure, or give a reason in Giải trình." };

/** "Việc cần làm": one sentence on what to do about a verdict. */
export const nextStep = (verdict: Verdict, given: StepCase): Text => {
  switch (verdict.status) {
    case "met":
      return reached(verdict);
    case "notMet":
      return lacking(verdict, given);
    case "undecided":
      return { vi: "Nhập nốt hoặc làm rõ số liệu.", en: "Complete the figure or make it clear." };
    case "missing":
      return absent(given.reason);
    case "invalid":
      return { vi: "Sửa số liệu sai.", en: "Correct the figure." };
    case "notApplicable":
      return { vi: "Không phải làm gì.", en: "Nothing to do." };
    case "notDue":
      return notDue(verdict, given.measure);
  }
};
