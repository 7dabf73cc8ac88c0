import { askingOf } from "../support/questions";
import { readFigure } from "../../src/figures/read";
import { entry, pair, type Raw, teachers } from "./asked";
import { read } from "./read";

const error: Raw = { type: "error", code: "#REF!" };

describe("a share", () => {
  test.each<[Raw, Raw, object, string[]]>([
    [26, 52, { kind: "share", n: 26, d: 52 }, []],
    [null, null, { kind: "missing" }, []],
    ["", "  ", { kind: "missing" }, []],
    [0, 0, { kind: "share", n: 0, d: 0 }, ["zero-of-zero S!D3"]],
    [null, 0, { kind: "share", n: 0, d: 0 }, ["zero-of-zero S!D3"]],
    [5, 0, { kind: "invalid" }, ["n-of-zero S!C3"]],
    [53, 52, { kind: "invalid" }, ["numerator-above-denominator S!C3"]],
    [5, null, { kind: "openShare", n: 5, d: null, bounds: { lower: 0, upper: 100 } }, ["half-blank S!D3"]],
    [null, 52, { kind: "openShare", n: null, d: 52, bounds: { lower: 0, upper: 100 } }, ["half-blank S!C3"]],
    [error, null, { kind: "invalid" }, ["error-cell S!C3", "half-blank S!D3"]],
    [26, error, { kind: "invalid" }, ["error-cell S!D3"]],
    ["12 học sinh", 20, { kind: "invalid" }, ["text-not-number S!C3"]],
    [-1, 12.5, { kind: "invalid" }, ["negative S!C3", "not-whole S!D3"]],
    [
      "1.234",
      2000,
      { kind: "openShare", n: null, d: 2000, bounds: { lower: 61.7, upper: 61.7 } },
      ["ambiguous-number S!C3"],
    ],
  ])("%j of %j", (n, d, figure, found) => {
    expect(read(teachers, pair(n, d))).toEqual({ figure, found });
  });

  test("every finding carries the reason of its row, if there is a word in it", () => {
    const { called, question } = askingOf(teachers);
    const reasons = (reason: string) =>
      readFigure(called, question, entry(pair(5, null), reason)).findings.map((found) => found.reason);
    expect(reasons("Trường mới thành lập")).toEqual(["Trường mới thành lập"]);
    expect([reasons(" … "), reasons("-"), reasons("123")]).toEqual([[null], [null], [null]]);
  });
});
