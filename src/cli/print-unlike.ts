import { periodWords } from "../kernel/period";
import { type Lang, say } from "../kernel/text";
import type { Unlike } from "../returns/unlike";

/** What a file has otherwise than most of its folder, in one sentence that names both. */
export const sayUnlike = ({ file, what, own, most, count }: Unlike, lang: Lang): string => {
  switch (what) {
    case "period": {
      const [theirs, usual] = [periodWords(own, lang), periodWords(most, lang)];
      return say(
        lang,
        `Kỳ báo cáo khác – ${file}: báo cáo của ${theirs}, còn ${count} tệp là của ${usual}. Hãy kiểm tra có gửi nhầm kỳ không.`,
        `Another period – ${file}: a return for ${theirs}, while ${count} files are for ${usual}. Check whether it is of the right period.`,
      );
    }
    case "plans":
      return say(
        lang,
        `Kế hoạch khác – ${file}: biểu mẫu của kế hoạch ${own}, còn ${count} tệp theo ${most}. Hãy kiểm tra trường có dùng nhầm biểu mẫu không.`,
        `Another plan – ${file}: a form of ${own}, while ${count} files are of ${most}. Check whether the school used the right form.`,
      );
    case "edition":
      return say(
        lang,
        `Phiên bản khác – ${file}: biểu mẫu theo phiên bản ${own}, còn ${count} tệp theo phiên bản ${most}. Nếu nội dung cần nhập đã thay đổi thì hãy giao lại biểu mẫu mới.`,
        `Another edition – ${file}: a form of version ${own}, while ${count} files are of version ${most}. If what is asked has changed, hand out a new form.`,
      );
  }
};
