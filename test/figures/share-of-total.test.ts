import type { EntryCells } from "../../src/figures/entry";
import type { TotalRead } from "../../src/figures/total";
import { asked, entry, type Raw } from "./asked";
import { readFigure } from "../../src/figures/read";
import type { Question } from "../../src/plan/kinds/question";

const part = {
  numerator: "Số nhà giáo có chứng thư",
  denominator: "Tổng số nhà giáo",
  total: "nha-giao",
  noun: "nhà giáo",
};

const unknown: TotalRead = { kind: "unknown" };
const of = (value: number): TotalRead => ({ kind: "value", value });
const twoWays: TotalRead = { kind: "open", possible: [50, 100] };

/** The figure of numerators over totals read elsewhere, and each finding as "code cell". */
const read = (...given: readonly (readonly [Raw, TotalRead])[]) => {
  const question: Question = { kind: "share", parts: given.map(() => part), schools: null };
  const pairs = given.map(([n, d], index) => ({ n: { ...asked(n), at: `S!C${index + 3}` }, d }));
  const cells: EntryCells = { shape: "pairs", pairs };
  const { figure, findings } = readFigure("Nhà giáo có chứng thư", question, entry(cells));
  return { figure, found: findings.map(({ code, cell }) => `${code} ${cell ?? ""}`) };
};

const open = (n: number | null, d: number | null, lower = 0, upper = 100) =>
  ({ kind: "openShare", n, d, bounds: { lower, upper } }) as const;

describe("a share of a total that is read at its own line", () => {
  test.each<[string, Raw, TotalRead, object, string[]]>([
    ["both known", 26, of(52), { kind: "share", n: 26, d: 52 }, []],
    ["nothing entered", null, of(52), { kind: "missing" }, []],
    ["nothing entered, the total unknown", null, unknown, { kind: "missing" }, []],
    ["the total unknown", 26, unknown, open(26, null), []],
    ["the total of two readings", 25, twoWays, open(25, null, 25, 50), []],
    ["nothing of no total", null, of(0), { kind: "share", n: 0, d: 0 }, []],
    ["0 of no total", 0, of(0), { kind: "share", n: 0, d: 0 }, []],
    ["some of no total", 5, of(0), { kind: "invalid" }, ["n-of-zero S!C3"]],
    ["two readings of no total", "1.234", of(0), open(null, 0), ["ambiguous-number S!C3"]],
    ["more than the total", 53, of(52), { kind: "invalid" }, ["numerator-above-denominator S!C3"]],
    ["no number", "x", of(52), { kind: "invalid" }, ["text-not-number S!C3"]],
    ["no number, the total unknown", "x", unknown, { kind: "invalid" }, ["text-not-number S!C3"]],
    ["two readings", "1.234", of(2000), open(null, 2000, 61.7, 61.7), ["ambiguous-number S!C3"]],
  ])("%s", (_, n, total, figure, found) => {
    expect(read([n, total])).toEqual({ figure, found });
  });

  test("each of several has its own: one whose total is unknown stays open, one without a numerator is lacking", () => {
    expect(read([20, of(40)], [30, unknown])).toEqual({
      figure: { kind: "shares", parts: [{ kind: "share", n: 20, d: 40 }, open(30, null)] },
      found: [],
    });
    expect(read([20, of(40)], [null, of(40)])).toEqual({
      figure: { kind: "shares", parts: [{ kind: "share", n: 20, d: 40 }, { kind: "missing" }] },
      found: ["half-blank S!C4"],
    });
    expect(read([null, unknown], [null, unknown]).figure).toEqual({ kind: "missing" });
  });
});
