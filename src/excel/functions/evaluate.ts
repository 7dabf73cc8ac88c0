import type { Day } from "../../kernel/ids";
import { planOf } from "../../kernel/code";
import { inBoth, type Text } from "../../kernel/text";
import { describeInFull } from "../../findings/describe";
import { severityOf } from "../../findings/catalogue";
import { shownNames, shownStatus, standingOf } from "../../verdict/shown";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import { deadlineOn } from "../../plan/deadlines";
import type { Target } from "../../plan/schema/target";
import { deadlineWords } from "../../usecases/words";
import type { Judged, Report } from "../../usecases/report";
import { cellsIn, dayIn, type Given, judgeCells, targetsNamed } from "./judge-cells";
import type { FunctionId } from "./definitions";

/** What a cell gets: a value in the words of the officer's sheets, or one of Excel's errors with a sentence in both languages. */
export type Answer =
  | { readonly kind: "value"; readonly value: string | number }
  | { readonly kind: "error"; readonly error: "notAvailable" | "invalidValue"; readonly message: Text };

const value = (found: string | number): Answer => ({ kind: "value", value: found });
const invalid = (message: Text): Answer => ({ kind: "error", error: "invalidValue", message });
const none = (message: Text): Answer => ({ kind: "error", error: "notAvailable", message });

const noTarget = (code: string): Answer =>
  none({
    vi: `Không có chỉ tiêu nào mang mã “${code}”. Xem mã ở cột ẩn “Mã chỉ tiêu” của phụ lục đã nạp.`,
    en: `No target has the code “${code}”. Codes stand in the hidden column “Mã chỉ tiêu” of the appendix loaded.`,
  });

const noDay = invalid({
  vi: "Ngày đánh giá không hợp lệ. Hãy ghi ngày/tháng/năm, ví dụ 22/11/2026.",
  en: "The as-of date cannot be read. Write day/month/year, as in 22/11/2026.",
});

/** A zero that may be an empty cell: it is not judged. */
export const unsure: Answer = invalid({
  vi: 'Excel trên máy này không cho biết ô được dẫn đến đang trống hay bằng 0. Hãy nối thêm &"" vào địa chỉ ô, ví dụ F7&"" thay cho F7.',
  en: 'This Excel does not tell whether the cell is empty or 0. Add &"" to its address: F7&"" in place of F7.',
});

const noDeadline = none({
  vi: "Kế hoạch không nêu thời hạn cho chỉ tiêu này.",
  en: "The plan states no deadline for this target.",
});

const errorIn = ({ findings }: Report): Answer | null => {
  const error = findings.find(({ code }) => severityOf(code) === "error");
  if (error === undefined) return null;
  return invalid(inBoth((lang) => describeInFull(error, lang)));
};

const statusOf = ({ verdict }: Judged): string => shownNames[shownStatus(verdict)].vi;

const numberOf = (judged: Judged, found: number | null): Answer =>
  found === null ? none(judged.verdict.explanation) : value(found);

type Judging = Exclude<FunctionId, "CHUTRI" | "HAN">;

const answerOf = (id: Judging, judged: Judged): Answer => {
  const { verdict } = judged;
  switch (id) {
    case "KETQUA":
      return value(statusOf(judged));
    case "GIATRI":
      return numberOf(judged, verdict.value);
    case "CHENHLECH":
      return numberOf(judged, verdict.gap);
    case "CONTHIEU":
      return numberOf(judged, verdict.shortfall);
  }
};

const deadlineOf = (catalogue: Catalogue, target: Target, day: Day): Answer => {
  const pack = catalogue.packs.get(planOf(target.code));
  if (pack === undefined) return noTarget(target.code);
  const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
  const words = deadlineWords(target.deadline.text, deadlineOn(target.deadline, day, "missing", range));
  return words === "" ? noDeadline : value(words);
};

const judgedAnswer = (catalogue: Catalogue, id: Judging, code: string, given: readonly Given[], day: Day): Answer => {
  const report = judgeCells(catalogue, code, cellsIn(given[1]), cellsIn(given[2]), day);
  const judged = report === null ? null : standingOf(report.judged);
  if (report === null || judged === null) return report === null ? noTarget(code) : (errorIn(report) ?? noTarget(code));
  return errorIn(report) ?? answerOf(id, judged);
};

/** A custom function's answer for the arguments Excel gives it; `today` is an ISO day. */
export const evaluate = (catalogue: Catalogue, id: FunctionId, given: readonly Given[], today: Day): Answer => {
  const code = typeof given[0] === "string" ? given[0].trim() : "";
  const [target] = targetsNamed(catalogue, code);
  if (target === undefined) return noTarget(code);
  if (id === "CHUTRI") return value(unitNames(catalogue, target.lead).join("; "));
  const day = dayIn(id === "HAN" ? given[1] : given[3], today);
  if (day === null) return noDay;
  return id === "HAN" ? deadlineOf(catalogue, target, day) : judgedAnswer(catalogue, id, code, given, day);
};
