import fc from "fast-check";
import { blocks } from "../../src/checks/ready";
import { measureOf } from "../../src/plan/catalogue";
import { checkFigures } from "../../src/usecases/check-csv";
import { readFiguresFile } from "../../src/intake/csv/file";
import { allPlans, catalogue, day, packs } from "./forms";

const school = { viewpoint: "school", levels: ["thcs"], ownership: "public" } as const;

const judgeLines = (plan: string, lines: readonly string[]) => {
  const read = readFiguresFile(["code,numerator,denominator,value,reason", ...lines].join("\n"), "f.csv");
  if (!read.ok) throw new Error(read.refusal.code);
  return checkFigures({ catalogue, packs: packs(plan), respondent: school, day }, read.value);
};

const word = fc.constantFrom("co", "khong", "Có", "2", "26", "xong", "chua", "x", "", "1.5", "-3");

describe("a figures file", () => {
  test.each(["phu-ly-2026", "tan-ky-2026"])("of %s means the same in any order of its lines", (plan) => {
    const codes = packs(plan)
      .flatMap((pack) => pack.targets.map(({ code }) => code))
      .slice(0, 60);
    const line = fc
      .tuple(fc.nat(30), fc.nat(30), word, fc.boolean())
      .map(([n, d, value, pair]) => (pair ? `${n},${d},,` : `,,${value},`));
    const file = fc
      .uniqueArray(fc.constantFrom(...codes), { minLength: 2 })
      .chain((chosen) =>
        fc
          .tuple(...chosen.map((code) => line.map((rest) => `${code},${rest}`)))
          .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
      );
    const meaning = (lines: readonly string[]) => {
      const { judged, findings } = judgeLines(plan, lines);
      // Of one total with two values it is the later line that is to explain itself.
      const differ = findings.filter(({ code }) => code === "totals-differ");
      const others = findings.filter(({ code }) => code !== "totals-differ");
      return {
        differ: differ.length > 0,
        judged: judged.map(({ target, verdict }) => [target.code, verdict]),
        blocked: [...new Set(others.filter(blocks).map(({ target }) => target ?? ""))].sort(),
      };
    };
    fc.assert(
      fc.property(file, ([lines, shuffled]) => {
        expect(meaning(shuffled)).toEqual(meaning(lines));
      }),
      { numRuns: 60 },
    );
  });
});

describe("one more of the thing counted", () => {
  const upward = allPlans.flatMap((pack) =>
    pack.targets
      .filter(
        (target) =>
          measureOf(catalogue, target).kind === "share" &&
          (target.operator === "equal" || target.operator?.startsWith("greater") === true),
      )
      .map(({ code }) => [pack.id, code] as const),
  );
  const rank: Readonly<Record<string, number>> = { notMet: 0, notDue: 0, met: 1, notApplicable: 2 };

  test("never makes a verdict worse, and the shortfall is exactly what makes it met", () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.nat()).map(([d, n]) => [n % d, d] as const);
    fc.assert(
      fc.property(fc.constantFrom(...upward), counts, ([plan, code], [n, d]) => {
        const verdictOf = (count: number) => judgeLines(plan, [`${code},${count},${d},,`]).judged[0]?.verdict;
        const [now, more] = [verdictOf(n), verdictOf(n + 1)];
        if (now === undefined) return;
        expect(rank[more?.status ?? ""]).toBeGreaterThanOrEqual(rank[now.status] ?? NaN);
        if (now.shortfall === null || now.shortfall === 0) return;
        expect(verdictOf(n + now.shortfall)?.status).toBe("met");
        expect(verdictOf(n + now.shortfall - 1)?.status).not.toBe("met");
      }),
      { numRuns: 150 },
    );
  });
});
