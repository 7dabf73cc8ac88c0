import type { SheetBlock } from "../../src/sheet/find";
import { isReady } from "../../src/checks/ready";
import {
  checked,
  entryRows,
  type Fill,
  filled,
  foundIn,
  officeModel,
  packs,
  statusesOf,
  withoutRows,
  written,
} from "./forms";
import { at, emptyForm, signed, trained } from "./primary-form";

const total = "total.can-bo-quan-ly-giao-vien-nhan-vien";
const skilled = "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban";
const rows = [total, trained, skilled];

let form: readonly SheetBlock[] = [];
beforeAll(async () => {
  form = await emptyForm();
});

/** The statuses of the rows that divide by the total, and what is found at them and at it, blanks too. */
const outcome = (fill: Fill, blocks = form) => {
  const result = checked(filled(blocks, fill));
  const statuses = statusesOf(result);
  const cells = new Set(
    rows.flatMap((key) => entryRows(blocks).filter((row) => row.key === key)).map(({ row }) => row.cellOf("n").at),
  );
  return {
    trained: statuses["phu-ly-2026/PL.5a"],
    skilled: statuses["phu-ly-2026/PL.7"],
    found: result.report.findings.flatMap(({ code, cell }) => (cell !== null && cells.has(cell) ? [[code, cell]] : [])),
  };
};

describe("a total is entered once, at the head of a school's form", () => {
  test("and the rows that divide by it take it from there", () => {
    const fill = { [total]: { n: 52 }, [trained]: { n: 52 }, [skilled]: { n: 40 } };
    expect(outcome(fill)).toEqual({ trained: "met", skilled: "notMet", found: [] });
    const { judged } = checked(filled(form, fill)).report;
    const shares = judged.filter(({ target }) => ["PL.5a", "PL.7"].some((row) => target.code.endsWith(`/${row}`)));
    expect(shares.map(({ verdict }) => [verdict.numerator, verdict.denominator])).toEqual([
      [52, 52],
      [40, 52],
    ]);
  });

  test("no row that takes it asks for it again", () => {
    const keys = entryRows(form).map(({ key }) => key);
    expect(keys.filter((key) => key === total)).toHaveLength(1);
    expect(keys).not.toContain(`${trained}.d`);
    expect(keys).not.toContain(`${skilled}.d`);
  });

  test("left blank its rows are undecided, with one finding at the total and none at them", () => {
    expect(outcome({ [trained]: { n: 52 }, [skilled]: { n: 40 } })).toEqual({
      trained: "undecided",
      skilled: "undecided",
      found: [["blank", at(form, total, "n")]],
    });
  });

  test.each<[string, string, string]>([
    ["no number", "52 người", "text-not-number"],
    ["a number of two readings", "1.052", "ambiguous-number"],
  ])("that is %s leaves them undecided too, and is found once", (_, typed, code) => {
    expect(outcome({ [total]: { n: typed }, [trained]: { n: 52 }, [skilled]: { n: 40 } })).toEqual({
      trained: "undecided",
      skilled: "undecided",
      found: [[code, at(form, total, "n")]],
    });
  });

  test("left blank with a reason in its own Giải trình, it no longer blocks", () => {
    const blank = { [trained]: { n: 52 } };
    const explained = checked(filled(form, { ...blank, [total]: { reason: "Chưa chốt danh sách" } })).report.findings;
    const found = explained.filter(({ cell }) => cell === at(form, total, "n"));
    expect(found).toMatchObject([{ code: "blank", reason: "Chưa chốt danh sách" }]);
    expect(isReady(found)).toBe(true);
  });

  test("given, it leaves a blank row missing, and the blank is that row's", () => {
    expect(outcome({ [total]: { n: 52 }, [skilled]: { n: 40 } })).toEqual({
      trained: "missing",
      skilled: "notMet",
      found: [["blank", at(form, trained, "n")]],
    });
  });

  test("of 0 is one query at it; rows blank or 0 do not apply", () => {
    expect(outcome({ [total]: { n: 0 }, [skilled]: { n: 0 } })).toEqual({
      trained: "notApplicable",
      skilled: "notApplicable",
      found: [["zero-of-zero", at(form, total, "n")]],
    });
  });

  test("of 0 makes any other number invalid", () => {
    expect(outcome({ [total]: { n: 0, reason: "Trường mới" }, [trained]: { n: 5 } })).toMatchObject({
      trained: "invalid",
      found: [
        ["n-of-zero", at(form, trained, "n")],
        ["zero-of-zero", at(form, total, "n")],
      ],
    });
  });

  test("less than a row's number is an error of that row", () => {
    expect(outcome({ [total]: { n: 52 }, [trained]: { n: 53 }, [skilled]: { n: 52 } })).toEqual({
      trained: "invalid",
      skilled: "met",
      found: [["numerator-above-denominator", at(form, trained, "n")]],
    });
  });

  test("whose row was deleted is a missing row, said once, and its rows are undecided", () => {
    const result = checked(filled(withoutRows(form, total), { [trained]: { n: 52 }, [skilled]: { n: 40 } }));
    expect(foundIn(result)).toEqual([["missing-row", null]]);
    expect(statusesOf(result)).toMatchObject({ "phu-ly-2026/PL.5a": "undecided", "phu-ly-2026/PL.7": "undecided" });
  });

  test("that stands twice with two values is a query at the later cell, and changes no verdict", () => {
    const copied = form.flatMap((block) =>
      block.sheet === "Nhập số liệu" ? [block, { ...block, sheet: "Bản sao" }] : [block],
    );
    const once = filled(copied, { [total]: { n: 52 }, [trained]: { n: 52 } });
    const [, second] = entryRows(once).filter(({ key }) => key === total);
    const other = once.map((block) =>
      block.sheet === "Bản sao"
        ? {
            ...block,
            cells: block.cells.map((cells, index) =>
              block.top + index === second?.row.row
                ? cells.map((cell) => (cell.type === "number" && cell.value === 52 ? { ...cell, value: 53 } : cell))
                : cells,
            ),
          }
        : block,
    );
    expect(foundIn(checked(other))).toContainEqual(["totals-differ", second?.row.cellOf("n").at]);
    expect(statusesOf(checked(other))["phu-ly-2026/PL.5a"]).toBe("met");
  });
});

describe("a denominator of a row's own", () => {
  test("is asked on a row of its own, and no total stands for it", () => {
    const fill = { [total]: { n: 60 }, [signed]: { n: 27 } };
    expect(statusesOf(checked(filled(form, fill)))["phu-ly-2026/PL.4"]).toBe("undecided");
    expect(foundIn(checked(filled(form, fill)))).toEqual([["half-blank", at(form, signed, "d")]]);
    const own = checked(filled(form, { ...fill, [`${signed}.d`]: { n: 52 } }));
    expect(own.report.judged.find(({ target }) => target.code === "phu-ly-2026/PL.4")?.verdict).toMatchObject({
      numerator: 27,
      denominator: 52,
    });
  });

  test("whose row was deleted leaves no half: the figure's row is missing, whatever its number says", () => {
    const result = checked(withoutRows(filled(form, { [signed]: { n: 27, d: 52 } }), `${signed}.d`));
    expect(foundIn(result)).toEqual([["missing-row", null]]);
    expect(statusesOf(result)["phu-ly-2026/PL.4"]).toBe("missing");
  });

  test("whose numerator's row was deleted is a missing row as well", () => {
    const result = checked(withoutRows(filled(form, { [signed]: { n: 27, d: 52 } }), signed));
    expect(foundIn(result)).toEqual([["missing-row", null]]);
    expect(statusesOf(result)["phu-ly-2026/PL.4"]).toBe("missing");
  });
});

describe("a task's rows", () => {
  const task = "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin";
  const done = { n: "Đã hoàn thành", day: "20/10/2026", evidence: "BC 12/BC-TH" };

  test("are one figure", () => {
    const result = checked(filled(form, { [task]: done }));
    expect(statusesOf(result)["phu-ly-2026/PL.3"]).toBe("met");
    expect(foundIn(result)).toEqual([]);
  });

  test.each(["day", "evidence"])("of which that of .%s was deleted are a missing row, never half read", (field) => {
    const result = checked(withoutRows(filled(form, { [task]: done }), `${task}.${field}`));
    expect(foundIn(result)).toEqual([["missing-row", null]]);
    expect(statusesOf(result)["phu-ly-2026/PL.3"]).toBe("missing");
  });
});

describe("an office's totals", () => {
  const every = "total.co-so-giao-duc~mam-non+tieu-hoc+thcs";
  const connected = "ket-noi-internet-bang-rong-on-dinh~mam-non+tieu-hoc+thcs";

  test("stand on the first sheet, once for each population, and serve every table", async () => {
    const office = await written(officeModel(packs("tan-ky-2026")));
    const totals = entryRows(office).filter(({ key }) => key.startsWith("total."));
    expect(new Set(totals.map(({ table }) => table.sheet))).toEqual(new Set(["Số liệu chung"]));
    expect(new Set(totals.map(({ key }) => key)).size).toBe(totals.length);
    const result = checked(filled(office, { [every]: { n: 20 }, [connected]: { n: 19 } }));
    const verdict = result.report.judged.find(({ target }) => target.code === "tan-ky-2026/PL2.1@2025")?.verdict;
    expect(verdict).toMatchObject({ numerator: 19, denominator: 20 });
    expect(foundIn(result)).toEqual([]);
  });
});
