import type { Report } from "../problems";
import type { Obligation } from "../schema/obligation";
import type { Pack } from "../schema/pack";

const monthsIn = { month: 1, quarter: 3, halfYear: 6, year: 12, schoolYear: 12 } as const;
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type Recurring = Extract<Obligation, { type: "recurring" }>;

const checkPeriod = ({ every, lastDay }: Recurring, place: string, report: Report): void => {
  if (every === undefined || lastDay === undefined) return;
  const { day, month } = lastDay;
  if (month !== undefined && month > monthsIn[every]) {
    report("wrong-period", `${place}.lastDay.month`, {
      vi: `Kỳ "${every}" chỉ có ${monthsIn[every]} tháng; "month" là tháng thứ mấy trong kỳ. Hãy ghi từ 1 đến ${monthsIn[every]}.`,
      en: `A "${every}" has ${monthsIn[every]} months; "month" counts within the period. Write 1 to ${monthsIn[every]}.`,
    });
  } else if (every === "year" && month !== undefined && day !== "last" && day > (longest[month - 1] ?? 31)) {
    report("wrong-period", `${place}.lastDay.day`, {
      vi: `Tháng ${month} không có ngày ${day}. Hãy sửa ngày, hoặc ghi "last" cho ngày cuối tháng.`,
      en: `Month ${month} has no day ${day}. Correct the day, or write "last" for the month's last day.`,
    });
  }
};

const checkObligation = (obligation: Obligation, place: string, report: Report): void => {
  if (obligation.type === "recurring") checkPeriod(obligation, place, report);
  if (obligation.type !== "span" || obligation.to === undefined || obligation.from <= obligation.to) return;
  report("wrong-order", `${place}.to`, {
    vi: `Ngày kết thúc ${obligation.to} đứng trước ngày bắt đầu ${obligation.from}. Hãy đổi lại.`,
    en: `The last day ${obligation.to} comes before the first, ${obligation.from}. Put them in order.`,
  });
};

/** Days that come in order and periods that can hold what is asked of them. */
export const checkTime = (pack: Pack, report: Report): void => {
  if (pack.effectiveFrom > pack.effectiveTo) {
    report("wrong-order", "effectiveTo", {
      vi: `Ngày hết hiệu lực ${pack.effectiveTo} đứng trước ngày có hiệu lực ${pack.effectiveFrom}. Hãy đổi lại.`,
      en: `The plan's last day ${pack.effectiveTo} comes before its first, ${pack.effectiveFrom}. Put them in order.`,
    });
  }
  const deadlines = [
    ...pack.targets.map(({ deadline }, index) => ({ deadline, place: `targets[${index}]` })),
    ...pack.reporting.map(({ deadline }, index) => ({ deadline, place: `reporting[${index}]` })),
  ];
  for (const { deadline, place } of deadlines)
    deadline.obligations.forEach((obligation, index) => {
      checkObligation(obligation, `${place}.deadline.obligations[${index}]`, report);
    });
};
