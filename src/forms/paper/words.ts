import { periodWords } from "../../kernel/period";
import type { AskedFigure } from "../../plan/asked/asked";
import type { CommonTotal } from "../../plan/asked/common";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import { sayNumber } from "../../kernel/numbers";
import { lowerFirst, upperFirst } from "../../kernel/letters";
import { taskTerms } from "../../verdict/task-terms";
import { thresholdFor } from "../../verdict/threshold";
import { sayThreshold } from "../../verdict/words";
import { styles, type StyleName } from "../../sheet/styles";
import { textWidth } from "../../sheet/text-width";

/** Room to write into by hand: blanks that no program folds or breaks. */
export const gap = (count: number): string => "\u00a0".repeat(count);

export const inCapitals = (text: string): string => text.toUpperCase();

/** Underscores as long as this share of a text. */
export const ruleFor = (text: string, style: StyleName, share: number): string => {
  const one = textWidth("_", styles.paperRule);
  return "_".repeat(Math.max(8, Math.round((textWidth(text, styles[style]) * share) / one)));
};

export const periodOnPaper = (period: string): string => upperFirst(periodWords(period, "vi"));

/** A line above a table that names the plan by a number: "(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2026 của …)". */
const numbered = /Kế hoạch số(?<number>(?:(?!\scủa\s)[^)])*)/u;

/** What the document left open stays open, with room to write: "số       /KH-UBND ngày      tháng 03 năm 2026". */
export const withRoom = (words: string): string =>
  words
    .replace(/(?<=^|số\s)(?:…\s*)?\//u, `${gap(8)}/`)
    .replace(/ngày (?:…\s*)?(?=tháng|năm)/u, `ngày${gap(7)}`)
    .replace(/tháng (?:…\s*)?(?=năm)/u, `tháng${gap(7)}`)
    .replace(/ngày\s*\/\s*\/\s*$/u, `ngày${gap(7)}/${gap(7)}/${gap(10)}`);

/** "(Theo Kế hoạch số …/KH-UBND … của Ủy ban nhân dân phường Phủ Lý)"; null where no table of the plan names a number. */
export const planLine = (pack: Pack): string | null => {
  for (const line of pack.tables.flatMap(({ title }) => title)) {
    const found = numbered.exec(line);
    const number = found?.groups?.["number"];
    if (number !== undefined && line.includes(")", found?.index))
      return `(Theo Kế hoạch số ${withRoom(number.trim())} của ${pack.issuer.name})`;
  }
  return null;
};

/** A total as the line of common figures names it: "cán bộ quản lý, giáo viên". */
export const totalName = ({ words }: CommonTotal): string =>
  words.replace(/^Tổng số /u, "").replace(/ của (?:các )?trường/u, "");

const amountOf = (target: Target, asked: AskedFigure): string | null => {
  const threshold = thresholdFor(target, asked.question);
  if (threshold === null) return null;
  const { operator, value, unit } = threshold;
  const stretch =
    target.stretch === undefined ? "" : `, phấn đấu ${sayNumber(target.stretch, "vi")}${unit === "%" ? "%" : ""}`;
  return upperFirst(sayThreshold(operator, value, unit, "vi")) + stretch;
};

const demandOf = (target: Target, asked: AskedFigure, pack: Pack): string => {
  const { question } = asked;
  switch (question.kind) {
    case "answer":
      if (question.above) return `${amountOf(target, asked) ?? "Có"} (tính chung các trường)`;
      return question.items.length > 0 ? `Đủ ${question.items.length} nội dung` : "Có";
    case "task": {
      const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
      return taskTerms(target.deadline.obligations, range).kind === "standing"
        ? "Thực hiện thường xuyên"
        : "Hoàn thành";
    }
    default:
      return amountOf(target, asked) ?? target.source.cell ?? "Thực hiện";
  }
};

/** The words of a milestone that sets no amount yet. */
export const pilotOf = ({ targets }: Pick<AskedFigure, "targets">): string =>
  (targets.find(({ value }) => value === null)?.source.cell ?? "chưa đặt mức").toLowerCase();

/** Whether what is printed of it may be such a milestone instead of a verdict: a task has one of its own. */
export const mayBePilot = ({ question, targets }: AskedFigure): boolean =>
  question.kind !== "task" && targets.some(({ value, year }) => value === null && year !== undefined);

/** What each target of a figure demands, in words; of a milestone with its year. */
export const demandsOf = (asked: AskedFigure, pack: Pack): readonly string[] =>
  asked.targets.map((target) => {
    const words = demandOf(target, asked, pack);
    return target.year === undefined ? words : `Mốc ${target.year}:\n${lowerFirst(words)}`;
  });

interface Numbered {
  readonly id: string;
  readonly units: string;
}

/** "1–10, 13": ids in their order, where three or more follow one another only the first and the last. */
const inRanges = (all: readonly Numbered[], units: string): string => {
  const runs: string[][] = [];
  let open = false;
  for (const row of all) {
    if (row.units !== units) open = false;
    else if (open) runs.at(-1)?.push(row.id);
    else {
      runs.push([row.id]);
      open = true;
    }
  }
  return runs.map((ids) => (ids.length > 2 ? `${ids[0] ?? ""}–${ids.at(-1) ?? ""}` : ids.join(", "))).join(", ");
};

/** The units of a table's rows, once for each: "- Chỉ tiêu 26–29: … – Các trường THCS trên địa bàn xã." */
export const unitLines = (rows: readonly Numbered[]): readonly string[] =>
  [...new Set(rows.map(({ units }) => units))]
    .filter((units) => units !== "")
    .map((units) => `- Dòng ${inRanges(rows, units)}: ${units}.`);
