import fc from "fast-check";
import { aDay } from "../support/ids";
import { type TaskStatus, taskStatuses } from "../../src/figures/figure";
import { deadlineOn } from "../../src/plan/deadlines";
import type { Obligation } from "../../src/plan/schema/obligation";
import { judge } from "../../src/verdict/judge";
import { nextStep } from "../../src/verdict/next-step";
import { taskTime } from "../../src/verdict/task-time";
import type { Status } from "../../src/verdict/verdict";
import { questionOf } from "../support/questions";
import { given, target } from "./cases";
import { none, task } from "./measures";
import {
  continuous, date, every, guidance, inMonths, noPeriod, onDemand, someDay, someObligations, span, unstated,
} from "./obligations"; // prettier-ignore

const year = { from: aDay("2026-01-01"), to: aDay("2026-12-31") };

const judged = (obligations: readonly Obligation[], day: string, status: TaskStatus, range = year) => {
  const own = target({ ...none, deadline: { text: "", obligations: [...obligations] } });
  const figure = { kind: "task", status, day: null, evidence: "QĐ 12" } as const;
  const verdict = judge(given({ measure: task, figure, target: own, day: aDay(day), range }));
  const time = taskTime(obligations, aDay(day), range);
  return { verdict, step: nextStep(verdict, { target: own, question: questionOf(task), reason: false, time }) };
};

/** What the three answers come to: done, under way, not started. */
const continuing = ["met", "met", "notMet"];
const waiting = ["met", "notDue", "notDue"];
const passed = ["met", "notMet", "notMet"];

const dueOn14 = every("quarter", { day: 14, month: 3 });

describe("a task in time (READING-RULES, the table)", () => {
  test.each<[string, readonly Obligation[], string, readonly string[]]>([
    ["continuous", [continuous], "2026-11-22", continuing],
    ["on demand alone", [onDemand], "2026-11-22", continuing],
    ["span under way, on its first day", [span("2026-04-01", "2026-09-30")], "2026-04-01", continuing],
    ["span under way, a day before its last", [span("2026-04-01", "2026-09-30")], "2026-09-29", continuing],
    ["span without an end", [span("2026-01-01")], "2031-01-01", continuing],
    ["date ahead", [date("2026-12-31")], "2026-12-30", waiting],
    ["span not begun", [span("2026-04-01", "2026-09-30")], "2026-03-31", waiting],
    ["span without an end, not begun", [span("2027-01-01")], "2026-03-31", waiting],
    ["by guidance", [guidance], "2026-12-30", waiting],
    ["by guidance, the plan at its end", [guidance], "2026-12-31", passed],
    ["unstated", [unstated], "2026-06-30", waiting],
    ["unstated, the plan at its end", [unstated], "2026-12-31", passed],
    ["date passed, at the close of its day", [date("2026-06-30")], "2026-06-30", passed],
    ["date passed", [date("2026-06-30")], "2026-11-22", passed],
    ["span ended", [span("2026-04-01", "2026-09-30")], "2026-09-30", passed],
    ["recurring, before the last day", [dueOn14], "2026-11-22", waiting],
    ["recurring, the last day", [dueOn14], "2026-12-14", passed],
    ["recurring, after it in its period", [dueOn14], "2026-12-20", passed],
    ["recurring, the next period", [dueOn14], "2026-07-01", waiting],
    ["recurring, the period's end", [every("quarter")], "2026-06-30", passed],
    ["recurring, half a year", [every("halfYear")], "2026-06-29", waiting],
    ["recurring, every month before the 5th", [every("month", { day: 4 })], "2026-11-05", passed],
    ["recurring, every month before the 1st", [every("month", { day: "last" })], "2026-11-29", waiting],
    ["recurring, a school year that goes on behind the plan", [every("schoolYear")], "2026-12-31", waiting],
    ["recurring, a school year at its end", [every("schoolYear")], "2026-08-31", passed],
    ["recurring, the 31st of February", [every("month", { day: 31 })], "2026-02-28", passed],
    ["recurring, no period", [noPeriod], "2026-12-30", waiting],
    ["recurring, no period, the plan at its end", [noPeriod], "2026-12-31", passed],
    ["recurring in June, September, January: between", [inMonths(6, 9, 1)], "2026-10-01", waiting],
    ["recurring in June, September, January: September's end", [inMonths(6, 9, 1)], "2026-09-30", passed],
    ["recurring, the plan not begun", [every("quarter")], "2025-12-31", waiting],
    ["recurring, the plan over", [every("quarter")], "2027-02-15", passed],
    ["several dates: the last", [date("2026-03-31"), date("2026-06-30")], "2026-04-15", waiting],
    ["several dates: the last has passed", [date("2026-06-30"), date("2026-03-31")], "2026-06-30", passed],
    ["recurring beside a date, the date next", [dueOn14, date("2026-12-04")], "2026-11-22", waiting],
    ["recurring beside a date, on it", [dueOn14, date("2026-12-04")], "2026-12-04", passed],
    ["recurring beside a date, the round next", [dueOn14, date("2026-12-04")], "2026-12-05", waiting],
    ["recurring beside a date, both passed", [dueOn14, date("2026-12-04")], "2026-12-15", passed],
    ["continuous beside a date ahead", [date("2026-12-31"), continuous], "2026-11-22", waiting],
    ["continuous beside a date passed", [continuous, date("2026-09-30")], "2026-11-22", passed],
    ["continuous beside a recurrence", [every("year"), continuous], "2026-11-22", waiting],
    ["continuous beside a recurrence, passed", [every("year"), continuous], "2026-12-31", passed],
    ["on demand beside a date", [date("2026-09-30"), onDemand], "2026-09-01", waiting],
    ["on demand beside a date that has passed", [onDemand, date("2026-09-30")], "2026-11-22", passed],
    ["on demand beside continuous", [continuous, onDemand], "2026-11-22", continuing],
    [
      "a span under way beside a recurrence",
      [span("2026-01-01", "2030-12-31"), every("quarter")],
      "2026-05-01",
      waiting,
    ],
  ])("%s", (_, obligations, day, expected) => {
    expect(taskStatuses.map((status) => judged(obligations, day, status).verdict.status)).toEqual(expected);
  });

  test("has no numbers, and no pace", () => {
    expect(judged([date("2026-12-31")], "2026-11-22", "doing").verdict).toMatchObject({
      pace: null,
      gap: null,
      shortfall: null,
    });
  });
});

describe("what is said of a task in time", () => {
  test.each<[string, readonly Obligation[], TaskStatus, string, string]>([
    [
      "under way is what is asked", [continuous], "doing",
      "Tình trạng: đang thực hiện; yêu cầu: đang thực hiện hoặc hoàn thành (Phụ lục, dòng 4); đạt.",
      "Giữ vững kết quả.",
    ],
    [
      "and is to begin", [continuous], "notStarted",
      "Tình trạng: chưa thực hiện; yêu cầu: đang thực hiện hoặc hoàn thành (Phụ lục, dòng 4).",
      "Bắt đầu thực hiện nhiệm vụ.",
    ],
    [
      "until a span ends", [span("2026-04-01", "2026-12-31")], "doing",
      "Tình trạng: đang thực hiện; yêu cầu: đang thực hiện hoặc hoàn thành, đến hết ngày 31/12/2026 (Phụ lục, dòng 4); đạt.",
      "Giữ vững kết quả.",
    ],
    [
      "time is left", [date("2026-12-31")], "doing",
      "Tình trạng: đang thực hiện; yêu cầu: hoàn thành chậm nhất ngày 31/12/2026 (Phụ lục, dòng 4); còn thời gian thực hiện.",
      "Chưa đến hạn; theo dõi tiến độ.",
    ],
    [
      "the day has passed", [date("2026-09-30")], "doing",
      "Tình trạng: đang thực hiện; yêu cầu: hoàn thành chậm nhất ngày 30/09/2026 (Phụ lục, dòng 4); đã hết thời hạn.",
      "Hoàn thành nhiệm vụ.",
    ],
  ])("%s", (_, obligations, status, explanation, step) => {
    const { verdict, step: said } = judged(obligations, "2026-11-22", status);
    expect(verdict.explanation.vi).toBe(explanation);
    expect(said.vi).toBe(step);
  }); // prettier-ignore
});

describe("laws of a task in time", () => {
  const statusOn = (obligations: readonly Obligation[], day: string, status: TaskStatus): Status =>
    judged(obligations, day, status).verdict.status;
  const answer = fc.constantFrom(...taskStatuses);

  test("what is done is met", () => {
    fc.assert(
      fc.property(someObligations, someDay, (obligations, day) => statusOn(obligations, day, "done") === "met"),
    );
  });

  test("a later day never turns not met into not due, where dates are set", () => {
    const dates = fc.array(
      someDay.map((lastDay): Obligation => ({ type: "date", lastDay })),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(dates, someDay, someDay, answer, (obligations, one, other, status) => {
        const [day, later] = one < other ? [one, other] : [other, one];
        fc.pre(statusOn(obligations, day, status) === "notMet");
        expect(statusOn(obligations, later, status)).toBe("notMet");
      }),
    );
  });

  test("the order of obligations does not matter", () => {
    const shuffled = someObligations.chain((obligations) =>
      fc.tuple(fc.constant(obligations), fc.shuffledSubarray([...obligations], { minLength: obligations.length })),
    );
    fc.assert(
      fc.property(shuffled, someDay, ([obligations, others], day) => {
        expect(taskTime(others, day, year)).toEqual(taskTime(obligations, day, year));
      }),
      { numRuns: 500 },
    );
  });

  test("on demand beside others counts for nothing", () => {
    fc.assert(
      fc.property(someObligations, someDay, (obligations, day) => {
        expect(taskTime([...obligations, onDemand], day, year)).toEqual(taskTime(obligations, day, year));
      }),
    );
  });

  test("what is met or not due is never overdue, and what waits has a day ahead", () => {
    fc.assert(
      fc.property(someObligations, someDay, answer, (obligations, day, status) => {
        const { verdict } = judged(obligations, day, status);
        const { state } = deadlineOn({ text: "", obligations: [...obligations] }, day, verdict.status, year);
        if (verdict.status !== "notMet") expect(state).not.toBe("overdue");
        const { kind, last } = taskTime(obligations, day, year);
        if (last !== null) expect(last > day).toBe(kind !== "passed");
      }),
      { numRuns: 1000 },
    );
  });
});
