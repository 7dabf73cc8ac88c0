import type { Obligation } from "../../../plan/schema/obligation";
import { recurringBy } from "./lastday";
import type { Part } from "./part";
import type { Binding } from "./prepositions";
import type { Sequence } from "./sequence";
import type { Times } from "./times";

/** Where "hằng năm" behind token `at` ends; `at` itself where it does not stand there. */
export function yearlyEnd({ reading }: Times, at: number): number {
  const every = reading.key(at) === "," ? at + 1 : at;
  const each = ["hằng", "hàng", "mỗi"].includes(reading.key(every)) && reading.key(every + 1) === "năm";
  return each && reading.key(every + 2) !== "học" ? every + 2 : at;
}

const eachYear = (part: Part, strictly: boolean): Obligation | undefined => {
  if (part.unit === "day") return recurringBy("year", part.day, strictly, part.month);
  if (part.unit !== "month" && part.unit !== "quarter") return undefined;
  const months = part.unit === "quarter" ? 3 : 1;
  const last = part.number * months;
  if (last < 1 || last > 12) return undefined;
  if (strictly) return recurringBy("year", 1, true, last - months + 1);
  return { type: "recurring", every: "year", lastDay: { day: "last", month: last } };
};

/** "trước ngày 15/6 và 15/12 hằng năm": one duty a year for each; undefined where one of them is no day of the calendar. */
export function repeatedYearly(sequence: Sequence, binding: Binding): Obligation[] | undefined {
  const strictly = binding.bound === "before" && !binding.hour;
  const each = sequence.parts.map((part) => eachYear(part, strictly));
  return each.every((one) => one !== undefined) ? each : undefined;
}
