import type { Measure } from "../plan/schema/measure";
import type { EntryCells } from "./entry";
import type { ShareWords } from "./read-share";

/** What a measure asks, as one phrase: it goes into sentences, so the question mark stays behind. */
export const questionOf = (measure: Measure): string => {
  switch (measure.kind) {
    case "share":
      return measure.numerator;
    case "shares":
      return measure.parts.map((part) => part.numerator).join("; ");
    default:
      return measure.question.replace(/[?.! ]+$/, "");
  }
};

/** Whether an office counts the schools that answered, where a school answers for itself. */
export const countsSchools = (measure: Measure): boolean =>
  measure.kind === "yesNo" || measure.kind === "checklist" || measure.kind === "level";

/** The words under which an office counts the schools that answered yes. */
export const schoolCounts = (measure: Measure): ShareWords => ({
  numerator: `Số cơ sở giáo dục: ${questionOf(measure)}`,
  denominator: "Tổng số cơ sở giáo dục thuộc đối tượng áp dụng",
});

/** The address of an entry's first cell. */
export const placeOf = (cells: EntryCells): string | null => {
  switch (cells.shape) {
    case "pairs":
      return cells.pairs[0]?.n.at ?? null;
    case "single":
      return cells.value.at;
    case "items":
      return cells.items[0]?.at ?? null;
    case "task":
      return cells.status.at;
  }
};
