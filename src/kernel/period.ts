import { say, type Lang } from "./text";

/** A reporting period: a year ("2026") or a year and quarter ("2026-Q3"). */
const form = /^(20\d{2})(?:-Q([1-4]))?$/;

const quarters = ["I", "II", "III", "IV"];

export const isPeriod = (text: string): boolean => form.test(text);

/** `2026-Q3` → "Quý III năm 2026"; a text that is no period stays as it is. */
export const periodWords = (period: string, lang: Lang = "vi"): string => {
  const [, year = "", quarter] = form.exec(period) ?? [];
  if (year === "") return period;
  if (quarter === undefined) return say(lang, `Năm ${year}`, year);
  const roman = quarters[Number(quarter) - 1] ?? "";
  return say(lang, `Quý ${roman} năm ${year}`, `quarter ${roman} of ${year}`);
};
