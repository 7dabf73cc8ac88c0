import type { EntryCells } from "../../src/figures/entry";
import type { Measure } from "../../src/plan/schema/measure";
import { items, one, pair, pairs, task, teachers } from "./asked";
import { read } from "./read";

describe("the other measures", () => {
  const list: Measure = { kind: "checklist", question: "An toàn", items: ["a", "b", "c"] };
  const level: Measure = { kind: "level", question: "Mức độ" };
  const facilities: Measure = { kind: "facilityCount", question: "Thư viện số" };
  const both: Measure = {
    kind: "shares",
    parts: [teachers, teachers].map(() => ({ numerator: "n", denominator: "d", short: "s" })),
  };
  const done: Measure = { kind: "qualitative", question: "Ban hành kế hoạch" };

  test.each<[string, Measure, EntryCells, object, string[]]>([
    ["yes", { kind: "yesNo", question: "?" }, one("Có"), { kind: "answer", yes: true }, []],
    ["items", list, items("Có", "không", "Có"), { kind: "items", answers: [true, false, true] }, []],
    [
      "items, one blank",
      list,
      items("Có", null, "Có"),
      { kind: "items", answers: [true, null, true] },
      ["half-blank S!C4"],
    ],
    ["items, one wrong", list, items("Có", 5, null), { kind: "invalid" }, ["not-yes-no S!C4"]],
    ["items, all blank", list, items(null, null, null), { kind: "missing" }, []],
    ["items, one row lost", list, items("Có", "Có"), { kind: "invalid" }, ["wrong-shape S!C3"]],
    ["a level", level, one(2), { kind: "level", value: 2 }, []],
    ["a count", { kind: "count", question: "?", short: "hoạt động" }, one(3), { kind: "count", value: 3 }, []],
    ["a rate", { kind: "rate", question: "?" }, one("92,5"), { kind: "rate", value: 92.5 }, []],
    [
      "a rate of two readings",
      { kind: "rate", question: "?" },
      one(0.5),
      { kind: "openNumber", bounds: { lower: 0.5, upper: 50 } },
      ["fraction-for-percent S!C3"],
    ],
    ["facilities in a school", facilities, one("Có"), { kind: "answer", yes: true }, []],
    ["facilities, a number in a school", facilities, one(4), { kind: "invalid" }, ["not-yes-no S!C3"]],
    [
      "two shares",
      both,
      pairs([1, 2], [3, 4]),
      {
        kind: "shares",
        parts: [
          { kind: "share", n: 1, d: 2 },
          { kind: "share", n: 3, d: 4 },
        ],
      },
      [],
    ],
    [
      "two shares, one blank",
      both,
      pairs([1, 2], [null, null]),
      { kind: "shares", parts: [{ kind: "share", n: 1, d: 2 }, { kind: "missing" }] },
      ["half-blank S!C4"],
    ],
    [
      "two shares, one wrong",
      both,
      pairs([3, 2], [null, null]),
      { kind: "invalid" },
      ["numerator-above-denominator S!C3"],
    ],
    [
      "a task",
      done,
      task("Xong", "20/11/2026", "QĐ 12"),
      { kind: "task", status: "done", day: "2026-11-20", evidence: "QĐ 12" },
      [],
    ],
    [
      "a task without status",
      done,
      task(null, null, "QĐ 12"),
      { kind: "task", status: null, day: null, evidence: "QĐ 12" },
      ["half-blank S!C3"],
    ],
    [
      "a task with only an error",
      done,
      task(null, null, { type: "error", code: "#REF!" }),
      { kind: "invalid" },
      ["error-cell S!E3"],
    ],
    ["a share's cells for a level", level, pair(1, 2), { kind: "invalid" }, ["wrong-shape S!C3"]],
    ["one cell for a share", teachers, one(5), { kind: "invalid" }, ["wrong-shape S!C3"]],
  ])("%s", (_, measure, cells, figure, found) => {
    expect(read(measure, cells)).toEqual({ figure, found });
  });

  test("an office counts schools where a school answers", () => {
    for (const measure of [list, level, { kind: "yesNo", question: "?" } as const]) {
      expect(read(measure, pair(16, 20), null, "office").figure).toEqual({ kind: "share", n: 16, d: 20 });
    }
    expect(read(facilities, one(4), null, "office").figure).toEqual({ kind: "count", value: 4 });
  });
});
