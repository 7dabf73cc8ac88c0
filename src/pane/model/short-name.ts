import { upperFirst } from "../../kernel/letters";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import type { Target } from "../../plan/schema/target";

/** "Số nhà giáo đã được cấp …" → "Nhà giáo đã được cấp …"; of a question what it asks whether it is done. */
const shortened = (words: string): string =>
  upperFirst(
    words
      .replace(/^(?:Số|Tổng số) /u, "")
      .replace(/^(?:Cơ sở giáo dục|Trường|Đơn vị) (?:có|đã) /u, "")
      .replace(/ (?:không|chưa)\?$/u, ""),
  );

/** A few words that tell a target from the others, from what its measure counts or asks. */
export const shortNameOf = (catalogue: Catalogue, target: Target): string => {
  const measure = measureOf(catalogue, target);
  if ("numerator" in measure) return shortened(measure.numerator);
  return shortened("question" in measure ? measure.question : target.source.quote);
};
