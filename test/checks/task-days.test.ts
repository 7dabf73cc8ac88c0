import { checkTaskDays, type TaskSpan } from "../../src/checks/task-days";
import type { Figure } from "../../src/figures/figure";
import { aDay } from "../support/ids";

const span: TaskSpan = { from: aDay("2026-02-01"), asOf: aDay("2026-06-30"), asksProof: true };
const task = (status: "done" | "doing" | "notStarted" | null, day: string | null, evidence: string | null): Figure => ({
  kind: "task",
  status,
  day: day === null ? null : aDay(day),
  evidence,
});
const codes = (figure: Figure, within: TaskSpan = span): readonly string[] =>
  checkTaskDays(figure, "S!C3", within, "Ban hành kế hoạch").map(({ code }) => code);

describe("days that do not go with what a task says", () => {
  test.each<[string, Figure, string[]]>([
    ["done on the day of judgement itself", task("done", "2026-06-30", null), []],
    ["done the day after", task("done", "2026-07-01", null), ["completed-after-day"]],
    ["done on the plan's first day", task("done", "2026-02-01", null), []],
    ["done the day before the plan", task("done", "2026-01-31", null), ["completed-before-plan"]],
    ["done with a document alone", task("done", null, "Quyết định số 45"), []],
    ["done with neither", task("done", null, null), ["completion-unproven"]],
    ["done with a dot for evidence", task("done", null, "."), ["completion-unproven"]],
    ["done with a number for evidence", task("done", null, "45"), ["completion-unproven"]],
    ["not begun, with a day", task("notStarted", "2026-05-05", null), ["day-not-begun"]],
    ["under way, with a day on which it shall end", task("doing", "2026-12-05", null), []],
    ["a day without a status, which is said as half entered", task(null, "2026-12-05", null), []],
    ["no task", { kind: "missing" }, []],
  ])("%s", (_, figure, found) => {
    expect(codes(figure)).toEqual(found);
  });

  test("without a day of judgement, or where no proof was asked for, nothing is asked of it", () => {
    expect(codes(task("done", "2999-01-01", null), { ...span, asOf: null })).toEqual([]);
    expect(codes(task("done", null, null), { ...span, asksProof: false })).toEqual([]);
  });

  test("the sentence names both days as people write them", () => {
    const [found] = checkTaskDays(task("done", "2026-07-01", null), "S!C3", span, "Ban hành kế hoạch");
    expect(found?.params).toMatchObject({ day: "01/07/2026", asOf: "30/06/2026" });
  });
});
