import { counted, type Text } from "../../kernel/text";
import type { AboveWhy } from "./fill";

/** Behind the number of a target that the plan sets for its whole area. */
const ofWhole: Text = {
  vi: " Yêu cầu đặt ra cho toàn địa bàn của kế hoạch, nên số này được cộng và đánh giá ở cơ quan ban hành.",
  en: " What is demanded is of the plan's whole area: it is added up and judged by the body that issued the plan.",
};

const filledWords = (why: Extract<AboveWhy, { kind: "filled" }>): Text => ({
  vi: `Cộng từ báo cáo của ${why.of} trường${why.own ? " và phần của cơ quan" : ""}.${why.amount ? ofWhole.vi : ""}`,
  en: `The sum of ${why.of} ${counted(why.of, "school's return", "schools' returns")}${why.own ? " and the office's own part" : ""}.${why.amount ? ofWhole.en : ""}`,
});

/** Where a figure of the return to the plan above comes from, or why its cell is blank and what to do. */
export const whyWords = (why: AboveWhy): Text => {
  switch (why.kind) {
    case "filled":
      return filledWords(why);
    case "office":
      return {
        vi: "Để trống: cơ quan nhập trực tiếp, không cộng từ báo cáo của trường.",
        en: "Blank: the office enters it itself; it is no sum of the schools'.",
      };
    case "notAsked":
      return {
        vi: "Để trống: biểu mẫu của trường không hỏi nội dung này. Kỳ sau, hãy giao biểu mẫu của cả hai kế hoạch.",
        en: "Blank: the schools' forms do not ask for it. Next time send forms of both plans.",
      };
    case "partial":
      return {
        vi: `Để trống: mới có số liệu của ${why.counted}/${why.of} trường.`,
        en: `Blank: only ${why.counted} of ${why.of} schools have given it.`,
      };
    case "ownPart":
      return {
        vi: "Để trống: chưa có phần của chính cơ quan (trang tính “Phần của cơ quan” của danh sách trường).",
        en: "Blank: the office's own part is not entered (the roster's sheet “Phần của cơ quan”).",
      };
    case "noObject":
      return {
        vi: `Để trống: ${why.schools} trường không có nội dung này, mà mẫu số ở đây là mọi trường. Hãy xem lại và nhập trực tiếp.`,
        en: `Blank: ${why.schools} ${counted(why.schools, "school has", "schools have")} nothing of the kind, and the form divides by all schools. Enter it yourself.`,
      };
    case "noSchool":
      return {
        vi: "Để trống: danh sách không có trường nào thuộc đối tượng áp dụng.",
        en: "Blank: the roster has no school that it applies to.",
      };
    case "totals":
      return {
        vi: "Để trống: các dòng dùng chung một tổng số cho ra tổng khác nhau. Hãy xem lại và nhập trực tiếp.",
        en: "Blank: rows that share a total would give it different values. Enter it yourself.",
      };
  }
};
