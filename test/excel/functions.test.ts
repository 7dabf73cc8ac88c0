import { aDay } from "../support/ids";
import type { Text } from "../../src/kernel/text";
import { evaluate, unsure } from "../../src/excel/functions/evaluate";
import { definitions, type FunctionId, metadata } from "../../src/excel/functions/definitions";
import { withBlanks } from "../../src/excel/functions/empty-cells";
import { dayIn } from "../../src/excel/functions/judge-cells";
import { catalogue } from "../pane/support";

const today = aDay("2026-11-22");

/** As Excel calls it: areas as rows of cells, null for what is left out. */
const answer = (id: FunctionId, ...given: readonly unknown[]): unknown => {
  const found = evaluate(catalogue, id, given, today);
  return found.kind === "value" ? found.value : found.error;
};

const errorOf = (id: FunctionId, ...given: readonly unknown[]): Text => {
  const found = evaluate(catalogue, id, given, today);
  return found.kind === "error" ? found.message : { vi: "", en: "" };
};

const message = (id: FunctionId, ...given: readonly unknown[]): string => errorOf(id, ...given).vi;

const signed = "phu-ly-2026/PL.4";

describe("RASOAT functions", () => {
  test.each([
    [[[26]], [[52]], "Chưa đạt", -0, 1, 50],
    [[[27]], [[52]], "Đạt", (27 * 100) / 52 - 50, 0, (27 * 100) / 52],
    [[["26"]], [[52]], "Chưa đạt", -0, 1, 50],
  ])("%j of %j against over 50%%: %s", (n, d, status, gap, shortfall, value) => {
    expect(answer("KETQUA", signed, n, d)).toBe(status);
    expect(answer("CHENHLECH", signed, n, d)).toBeCloseTo(gap, 9);
    expect(answer("CONTHIEU", signed, n, d)).toBe(shortfall);
    expect(answer("GIATRI", signed, n, d)).toBeCloseTo(value, 9);
  });

  test("nothing entered is missing, and a number that is not there is #N/A with the reason", () => {
    expect(answer("KETQUA", signed, [[""]], [[""]])).toBe("Thiếu số liệu");
    expect(answer("GIATRI", signed, [[""]], null)).toBe("notAvailable");
    expect(message("CHENHLECH", signed, [[""]], [[""]])).toContain("Chưa nhập số liệu");
  });

  test("what is no figure is #VALUE! with what to do", () => {
    expect(answer("KETQUA", signed, [["12 học sinh"]], [[20]])).toBe("invalidValue");
    expect(message("KETQUA", signed, [["12 học sinh"]], [[20]])).toContain("12 học sinh");
    expect(message("KETQUA", signed, [[30]], [[20]])).not.toBe("");
  });

  test("an unknown code is #N/A and says where codes stand", () => {
    expect(answer("KETQUA", "phu-ly-2026/PL.99", [[1]], [[2]])).toBe("notAvailable");
    expect(message("CHUTRI", "khong-co")).toContain("Mã chỉ tiêu");
    expect(answer("CHUTRI", null)).toBe("notAvailable");
  });

  test("every error is said in English as well", () => {
    const errors = [
      errorOf("CHUTRI", "khong-co"),
      errorOf("GIATRI", signed, [[""]], null),
      errorOf("KETQUA", signed, [["12 học sinh"]], [[20]]),
      errorOf("KETQUA", signed, [[30]], [[20]]),
      errorOf("HAN", signed, "31/02/2030"),
      errorOf("HAN", "phu-ly-2026/II.1", "mai"),
    ];
    for (const { vi, en } of errors) {
      expect(en).toMatch(/\b(the|no|is|nothing)\b/i);
      expect(vi).not.toBe(en);
    }
  });

  test("an area of answers is a checklist, single answers are one school's", () => {
    expect(answer("KETQUA", "phu-ly-2026/PL.1", [["Có"], ["Có"], ["Có"]])).toBe("Đạt");
    expect(answer("KETQUA", "phu-ly-2026/PL.1", [["Có", "Không", "Có"]])).toBe("Chưa đạt");
  });

  test("a code without its year is judged by the milestone in force on the day, as is each with it", () => {
    expect(answer("KETQUA", "tan-ky-2026/PL2.14", [[10]], [[100]], "22/11/2024")).toBe("Chưa đến hạn");
    expect(answer("KETQUA", "tan-ky-2026/PL2.14", [[10]], [[100]])).toBe("Chưa đạt");
    expect(answer("KETQUA", "tan-ky-2026/PL2.14@2030", [[10]], [[100]], "31/12/2030")).toBe("Chưa đạt");
    expect(answer("KETQUA", "tan-ky-2026/PL2.14@2030", [[10]], [[100]], "31/02/2030")).toBe("invalidValue");
  });

  test("owner and deadline come in the plan's words", () => {
    expect(answer("CHUTRI", signed)).not.toBe("");
    expect(String(answer("HAN", signed))).toMatch(/2026/);
  });

  test("every target of every plan answers every function without an exception", () => {
    const targets = [...catalogue.packs.values()].flatMap((pack) => pack.targets);
    const kinds = targets.flatMap(({ code }) =>
      (["KETQUA", "GIATRI", "CHENHLECH", "CONTHIEU", "CHUTRI", "HAN"] as const).map(
        (id) => evaluate(catalogue, id, id === "HAN" || id === "CHUTRI" ? [code] : [code, [[5]], [[9]]], today).kind,
      ),
    );
    expect(kinds.length).toBe(targets.length * 6);
    expect(new Set(kinds)).toEqual(new Set(["value", "error"]));
  });

  describe("an empty cell, which the desktop hands over as 0", () => {
    const read = (values: unknown) => () => Promise.resolve(values as readonly (readonly unknown[])[] | null);
    const called = { given: [signed, [[0]], [[52]], null], addresses: ["", "'Nhập số liệu'!F7", "A1", ""] };

    test("leaves the target open, not failed with 0 of 52", async () => {
      const told = await withBlanks(called, read([[""]]));
      expect(answer("KETQUA", ...(told ?? []))).toBe("Chưa xác định");
    });

    test("a 0 that stands in its cell, or in the formula itself, is 0", async () => {
      const inCell = await withBlanks(called, read([[0]]));
      const inFormula = await withBlanks({ ...called, addresses: ["", "", "", ""] }, read(null));
      for (const told of [inCell, inFormula]) expect(answer("KETQUA", ...(told ?? []))).toBe("Chưa đạt");
    });

    test("a 0 of which Excel does not tell where it comes from is not judged", async () => {
      expect(await withBlanks({ ...called, addresses: null }, read([[0]]))).toBeNull();
      expect(await withBlanks(called, read(null))).toBeNull();
      expect(unsure).toMatchObject({ kind: "error", message: { vi: expect.stringContaining('F7&""') as string } });
    });

    test("nothing is asked of Excel where no zero is given", async () => {
      const never = () => Promise.reject(new Error("asked"));
      const given = [signed, [[26]], [[52]], null];
      expect(await withBlanks({ given, addresses: null }, never)).toEqual(given);
    });
  });

  test("what takes today where no day is given is worked out anew, and says so", () => {
    const { functions } = metadata("vi") as { functions: readonly { id: string; options: { volatile: boolean } }[] };
    const volatile = functions.filter(({ options }) => options.volatile).map(({ id }) => id);
    expect(volatile).toEqual(["KETQUA", "GIATRI", "CHENHLECH", "CONTHIEU", "HAN"]);
    const described = definitions.flatMap(({ parameters }) => parameters.filter(({ name }) => name === "ngay"));
    for (const { description } of described) expect(description).toContain("thay đổi theo ngày mở tệp");
  });

  test("days are read as Excel and people give them", () => {
    expect([46348, "22/11/2026", "2026-11-22", "", null, 0, "mai", 1e9].map((given) => dayIn(given, today))).toEqual([
      "2026-11-22",
      "2026-11-22",
      "2026-11-22",
      today,
      today,
      today,
      null,
      null,
    ]);
  });
});
