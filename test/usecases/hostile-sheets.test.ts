import type { SheetBlock } from "../../src/sheet/find";
import type { Role } from "../../src/sheet/roles";
import { nothingSaid } from "../../src/intake/workbook/lost-identity";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import {
  catalogue,
  checked,
  day,
  filled,
  foundIn,
  officeModel,
  packs,
  schoolModel,
  statusesOf,
  withCells,
  written,
} from "./forms";
import { emptyForm, columnOf, number, refusalOf, rowOf, sheet, signed, text } from "./primary-form";

let form: readonly SheetBlock[] = [];
beforeAll(async () => {
  form = await emptyForm();
});

describe("sheets and columns that are there twice", () => {
  const copy = (blocks: readonly SheetBlock[], name: string) =>
    blocks.flatMap((block) => (block.sheet === sheet ? [block, { ...block, sheet: name }] : [block]));

  test("a copy of the form, filled alike, changes no verdict", () => {
    const once = filled(form, { [signed]: { n: 27, d: 52 } });
    const twice = checked(copy(once, "Bản sao"));
    expect(statusesOf(twice)).toEqual(statusesOf(checked(once)));
    expect(foundIn(twice).map(([code]) => code)).toEqual(["sheet-copied"]);
  });

  test("a copy that was filled on is read where it is filled", () => {
    const blocks = withCells(copy(form, "Bản sao"), [
      { sheet: "Bản sao", row: rowOf(form, signed).row.row, column: columnOf(form, "n"), cell: number(27) },
      { sheet: "Bản sao", row: rowOf(form, `${signed}.d`).row.row, column: columnOf(form, "n"), cell: number(52) },
    ]);
    expect(statusesOf(checked(blocks))["phu-ly-2026/PL.4"]).toBe("met");
  });

  test("a copy with other figures is an error, and no verdict is made of either", () => {
    const blocks = withCells(copy(filled(form, { [signed]: { n: 27, d: 52 } }), "Bản sao"), [
      { sheet: "Bản sao", row: rowOf(form, signed).row.row, column: columnOf(form, "n"), cell: number(26) },
    ]);
    expect(statusesOf(checked(blocks))["phu-ly-2026/PL.4"]).toBe("invalid");
    expect(foundIn(checked(blocks))).toContainEqual(["sheet-copied-differs", expect.stringContaining("Bản sao")]);
  });

  test("another school's form pasted into the file is an error", async () => {
    const other = (await written(schoolModel(packs("phu-ly-2026")))).filter((block) => block.sheet === sheet);
    const theirs = other.map((block) => ({
      ...block,
      sheet: "Trường khác",
      cells: block.cells.map((row) =>
        row.map((cell) => (cell.type === "text" ? text(cell.text.replace("school A-1", "school B-2")) : cell)),
      ),
    }));
    expect(foundIn(checked([...theirs, ...form])).map(([code]) => code)).toContain("other-school");
  });

  test("the form of another period pasted into the file is an error, not this period's figures", async () => {
    const quarter = await written(schoolModel(packs("phu-ly-2026"), ["tieu-hoc"], "public", { period: "2026-Q3" }));
    const theirs = filled(quarter, { [signed]: { n: 52, d: 52 } })
      .filter((block) => block.sheet === sheet)
      .map((block) => ({ ...block, sheet: "Quý III" }));
    const found = foundIn(checked([...form, ...theirs]));
    expect(found.filter(([code]) => code === "other-period")).toEqual([["other-period", "'Quý III'!A2"]]);
    expect(foundIn(checked(form))).toEqual([]);
  });

  test.each([
    [
      { school: " Trường  A ", code: " A-1 " },
      { school: "Trường A", code: "A-1" },
    ],
    [
      { school: "Trường\nA", code: "A-1 \t 2" },
      { school: "Trường A", code: "A-1 2" },
    ],
  ])("a name and a code typed with spaces to spare make a form that is one's own: %j", async (typed, kept) => {
    const own = checked(await written(schoolModel(packs("phu-ly-2026"), ["tieu-hoc"], "public", typed)));
    expect(own.recognised.meta.respondent).toMatchObject(kept);
    expect(foundIn(own)).toEqual([]);
  });

  test("two schools' identities in one file are refused", () => {
    const identity = form
      .filter((block) => block.sheet === "_rasoat")
      .map((block) => ({
        ...block,
        sheet: "_rasoat (2)",
        cells: block.cells.map((row) =>
          row.map((cell) => (cell.type === "text" && cell.text === "A-1" ? text("B-2") : cell)),
        ),
      }));
    expect(refusalOf([...form, ...identity])).toBe("two-identities");
  });

  test("a copied column is refused: nobody knows which one was filled", () => {
    const doubled = form.map((block) =>
      block.sheet === sheet
        ? {
            ...block,
            cells: block.cells.map((row) => [...row, row[columnOf(form, "n")] ?? { type: "blank" as const }]),
          }
        : block,
    );
    expect(refusalOf(doubled)).toBe("doubled-columns");
  });
});

describe("hidden parts that are gone", () => {
  test.each<[Role, string]>([
    ["key", "no-tables"],
    ["targets", "lost-columns"],
    ["n", "lost-columns"],
    ["reason", "lost-columns"],
  ])("the column %s: refused with %s", (role, code) => {
    const without = form.map((block) =>
      block.sheet === sheet
        ? { ...block, cells: block.cells.map((row) => row.filter((_, index) => index !== columnOf(form, role))) }
        : block,
    );
    expect(refusalOf(without)).toBe(code);
  });

  test("the identity sheet: known by its rows, and said to be", () => {
    const lost = checked(form.filter((block) => block.sheet !== "_rasoat"));
    expect(foundIn(lost)).toEqual([["identity-from-rows", null]]);
    expect(statusesOf(lost)).toEqual(statusesOf(checked(form)));
  });

  test("the identity sheet and the marks of whose form it is: what its rows do not tell is asked for", () => {
    const bare = form
      .filter((block) => block.sheet !== "_rasoat")
      .map((block) => ({
        ...block,
        cells: block.cells.map((row) =>
          row.map((cell) => (cell.type === "text" && cell.text.startsWith("rs:of ") ? text("") : cell)),
        ),
      }));
    const asked = checkWorkbook(catalogue, bare, day);
    expect(asked.ok ? null : asked.refusal).toEqual({
      code: "identity-lost",
      params: {
        what: { vi: "mã trường, kỳ báo cáo", en: "the school's code, the period" },
      },
    });
    const said = checkWorkbook(catalogue, bare, day, { ...nothingSaid, code: "A-1", period: "2026" });
    expect(said.ok ? statusesOf(said.value) : said.refusal).toEqual(statusesOf(checked(form)));
  });

  test("the column d of an officer's table: refused with lost-columns", async () => {
    const office = await written(officeModel(packs("tan-ky-2026")));
    const without = office.map((block) => ({
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell) => (cell.type === "text" && cell.text === "rs:d" ? text("") : cell)),
      ),
    }));
    expect(refusalOf(without)).toBe("lost-columns");
  });

  test("the column of totals beside a school's entries: refused by that column's own name", () => {
    const without = form.map((block) => ({
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell) => (cell.type === "text" && cell.text === "rs:of" ? text("") : cell)),
      ),
    }));
    const outcome = checkWorkbook(catalogue, without, day);
    expect(outcome.ok ? null : outcome.refusal.params["columns"]).toBe("Trên tổng số");
  });

  test("an empty workbook: refused as not ours", () => {
    expect(refusalOf([])).toBe("not-ours");
  });
});

describe("a form of another edition of its plan", () => {
  const made = (plans: string) =>
    form.map((block) => ({
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell) => (cell.type === "text" && /^phu-ly-2026@/.test(cell.text) ? text(plans) : cell)),
      ),
    }));

  test.each(["phu-ly-2026@1.0.0#0123456789abcdef", "phu-ly-2026@0.9.0#0123456789abcdef"])(
    "%s is judged, and said to be one",
    (plans) => {
      expect(foundIn(checked(made(plans)))).toEqual([["other-edition", null]]);
      expect(statusesOf(checked(made(plans)))).toEqual(statusesOf(checked(form)));
    },
  );
});
