import { askedFigures, placeOfTarget } from "../../src/plan/asked/asked";
import { askedCommon } from "../../src/plan/asked/common";
import type { Respondent } from "../../src/plan/asked/respondent";
import { withoutLetter, withoutYear } from "../../src/kernel/code";
import type { SheetModel, WorkbookModel } from "../../src/sheet/model";
import type { Role } from "../../src/sheet/roles";
import { pixelsPerCharacter, type Style } from "../../src/sheet/style";
import { styles } from "../../src/sheet/styles";
import { textWidth } from "../../src/sheet/text-width";
import { readyKey } from "../../src/sheet/keys";
import { columnsOf } from "../oracle/native/filled";
import { catalogue, type RealForm, realForms } from "../oracle/native/real/forms";
import { allPlans, officeModel, packs, schoolModel } from "../usecases/forms";

const forms = realForms();
const named = (some: readonly RealForm[]) => some.map((form) => [form.name, form] as const);
const schools = named(forms.filter(({ name }) => !name.startsWith("office")));

const workSheet = ({ sheets }: WorkbookModel, name = "Nhập số liệu"): SheetModel => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const isOpen = ({ style }: SheetModel["cells"][number]): boolean => (styles[style] as Style).unlocked === true;

/** What a cell shows while nothing is entered. */
const shownAt = (sheet: SheetModel, row: number, column: number): string => {
  const content = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content;
  if (content?.type === "text") return content.text;
  // A phrase that joins others keeps its outer spaces as no-break spaces.
  return content?.type === "formula" ? String(content.cached ?? "").replaceAll("\u00a0", " ") : "";
};

/** [key, row] of every row that takes entries, from the top. */
const keyRows = (sheet: SheetModel): readonly (readonly [string, number])[] => {
  const column = columnsOf(sheet).get("key");
  return sheet.cells
    .filter((cell) => cell.column === column && cell.content?.type === "text" && /^[a-z]/.test(cell.content.text))
    .map(({ row }) => [shownAt(sheet, row, column ?? -1), row] as const)
    .filter(([key]) => !key.startsWith("rs:") && key !== readyKey)
    .sort(([, a], [, b]) => a - b);
};

describe("the work view of a school's form", () => {
  test.each(schools)("%s: is the first sheet, with one column of entries beside their words", (_, { model }) => {
    const [sheet] = model.sheets;
    expect(sheet?.name).toBe("Nhập số liệu");
    if (sheet === undefined) return;
    const columns = columnsOf(sheet);
    const [n = -1, reason] = [columns.get("n"), columns.get("reason")];
    expect([columns.has("d"), columns.has("day"), columns.has("evidence")]).toEqual([false, false, false]);
    expect(new Set(sheet.cells.filter(isOpen).map(({ column }) => column))).toEqual(new Set([n, reason]));
    expect(columns.get("words")).toBe(n - 1);
    const shared = ["total.", "rs."];
    for (const [key, row] of keyRows(sheet)) {
      // A total's words run over the columns before its entry.
      const words = shared.some((start) => key.startsWith(start)) ? 1 : n - 1;
      expect([key, shownAt(sheet, row, words)]).toEqual([key, expect.stringMatching(/\p{L}/u)]);
    }
  });

  test.each(schools)("%s: asks every cell on a row of its own, what it shares first, then the day", (_, { model }) => {
    const keys = keyRows(workSheet(model)).map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const head = keys.findIndex((key) => key === "rs.day");
    const self = keys.includes("rs.code") ? ["rs.school", "rs.code", "rs.period"] : [];
    expect([...self, ...keys.filter((key) => key.startsWith("total."))]).toEqual(keys.slice(0, head));
    const rows = workSheet(model).cells.filter(
      (cell) => isOpen(cell) && cell.column === columnsOf(workSheet(model)).get("n"),
    );
    expect(rows).toHaveLength(keys.length);
  });

  test("says where each total is used, and by which day it judges", () => {
    const sheet = workSheet(schoolModel(packs("phu-ly-2026")));
    const [step = -1, n = -1] = (["step", "n"] as const).map((role: Role) => columnsOf(sheet).get(role));
    const said = keyRows(sheet)
      .slice(0, 3)
      .map(([key, row]) => [key, shownAt(sheet, row, 1), shownAt(sheet, row, step)]);
    expect(said.slice(0, 2)).toEqual([
      [
        "total.can-bo-quan-ly-giao-vien-nhan-vien",
        "Tổng số cán bộ quản lý, giáo viên, nhân viên của trường",
        "Dùng cho chỉ tiêu 5a, 7.",
      ],
      ["total.hoc-sinh-pho-thong", "Tổng số học sinh phổ thông của trường", "Dùng cho chỉ tiêu 6, 10."],
    ]);
    expect(said[2]?.[1]).toBe("Ngày đánh giá (mặc định: 04/12/2026)");
    const row = keyRows(sheet)[2]?.[1];
    expect(sheet.cells.find((cell) => cell.row === row && cell.column === n)?.content).toEqual({
      type: "day",
      day: "2026-12-04",
    });
  });

  test("of a plan with several tables says which table's rows use a total, also where one does alone", () => {
    const sheet = workSheet(schoolModel(packs("tan-ky-2026")));
    const [, row = -1] = keyRows(sheet).find(([key]) => key === "total.giao-vien") ?? [];
    expect(shownAt(sheet, row, columnsOf(sheet).get("step") ?? -1)).toBe("Dùng cho chỉ tiêu Phụ lục 2: 14, 22.");
  });

  test("of two plans says whose rows use a total", () => {
    const sheet = workSheet(schoolModel(packs("tan-ky-2026", "hai-phong-2026")));
    const [, row = -1] = keyRows(sheet).find(([key]) => key === "total.giao-vien") ?? [];
    const step = shownAt(sheet, row, columnsOf(sheet).get("step") ?? -1);
    expect(step).toMatch(/^Dùng cho chỉ tiêu Phụ lục 2 \(.+\): 14, 22; Phụ lục 1 \(.+\): 14, 19\.$/);
  });
});

describe("the line that sums up", () => {
  const said = (sheet: SheetModel): readonly string[] =>
    sheet.cells
      .filter(({ style }) => style === "summary" || style === "summaryNext")
      .map(({ row, column }) => shownAt(sheet, row, column))
      .filter((text) => text !== "");

  test("of an empty school's form says how far it is, and the first cell to fill", () => {
    expect(said(workSheet(schoolModel(packs("phu-ly-2026"))))).toEqual([
      "✘ CHƯA SẴN SÀNG NỘP: đã nhập 1/21 mục · số lỗi: 0 · cần làm rõ: 20",
      "Ô tiếp theo cần xử lý: D6",
    ]);
  });

  test("of an officer's workbook says the same on every sheet, and on which sheet that cell stands", () => {
    const model = officeModel(packs("phu-ly-2026", "le-chan-2026"));
    const lines = model.sheets.map(said).filter((line) => line.length > 0);
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((line) => line.join(" | "))).size).toBe(1);
    expect(lines[0]?.[1]).toBe("Ô tiếp theo cần xử lý: 'Số liệu chung'!D6");
  });
});

/** Pixels of the columns from one on that are shown and hold the sheet's own, up to "Giải trình". */
const shownFrom = (sheet: SheetModel, left: number): number =>
  sheet.columns
    .slice(left, (columnsOf(sheet).get("reason") ?? 0) + 1)
    .reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width * pixelsPerCharacter), 0);

test("sections of officers' tables stand in full within what is seen: words too long for one row go on in the next", () => {
  const plan = packs("tan-ky-2026");
  const sheet = workSheet(officeModel(plan), "Phụ lục 3");
  const over = sheet.cells.filter(({ style }) => style === "sectionOver");
  for (const { row, column } of over)
    expect(textWidth(shownAt(sheet, row, column), styles.sectionOver)).toBeLessThan(shownFrom(sheet, column));
  const rows = plan[0]?.tables.find(({ id }) => id === "PL3")?.rows ?? [];
  const asked = rows.filter(({ kind }) => kind === "section").map(({ cells: [, words = ""] }) => words);
  expect(over.map(({ row, column }) => shownAt(sheet, row, column)).join(" ")).toBe(asked.join(" "));
  expect(over.length).toBeGreaterThan(asked.length);
});

describe("rows that set several targets", () => {
  /** The number that stands beside a figure's first row, by its key. */
  const numbersOf = (sheet: SheetModel): ReadonlyMap<string, string> =>
    new Map(keyRows(sheet).map(([key, row]) => [key, shownAt(sheet, row, 0)]));

  test("are told apart by their letters: 5a, 5b", () => {
    const numbers = numbersOf(workSheet(schoolModel(packs("phu-ly-2026"))));
    expect(numbers.get("can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so")).toBe("5a");
    expect(numbers.get("can-bo-giao-vien-ung-dung-ai")).toBe("5b");
    expect(numbers.get("trien-khai-xay-dung-khai-thac-hoc-lieu-so")).toBe("9a");
    expect(numbers.get("hoc-lieu-duoc-so-hoa")).toBe("9b");
    expect(numbers.get("nha-giao-co-chung-thu-chu-ky-so")).toBe("4");
  });

  test("are told apart by their place where one row asks for several things: 29 (1), 29 (2)", () => {
    const plans = packs("tan-ky-2026");
    const numbers = numbersOf(workSheet(schoolModel(plans, ["thcs"])));
    expect(numbers.get("trien-khai-thi-diem-giao-duc-tri-tue-nhan-tao")).toBe("29 (1)");
    expect(numbers.get("thi-diem-noi-dung-giao-duc-tri-tue-nhan-tao")).toBe("29 (2)");
    const [plan] = plans;
    const places = plan?.targets.flatMap((target) =>
      target.source.table === "PL2" && target.source.row === "29" ? [placeOfTarget(plan, target).vi] : [],
    );
    expect([...new Set(places)]).toEqual(["Phụ lục 2, dòng 29 (1)", "Phụ lục 2, dòng 29 (2)"]);
    const officers = workSheet(officeModel(plans), "Phụ lục 2");
    const [row = -1] = officers.cells.flatMap(({ row: at, content }) =>
      content?.type === "text" && content.text.startsWith("thi-diem-noi-dung-giao-duc-tri-tue-nhan-tao") ? [at] : [],
    );
    expect([shownAt(officers, row - 1, 0), shownAt(officers, row, 0)]).toEqual(["29", "29 (2)"]);
  });

  test("are told apart by their place where the clause itself ends in a letter: II.2.1.a (1), not II.2.1.aa", () => {
    const numbers = numbersOf(workSheet(schoolModel(packs("tan-ky-2026"), ["thcs"])));
    const shown = [...numbers.values()].filter((number) => number.startsWith("II.2.1"));
    expect(shown).toEqual(["II.2.1.a (1)", "II.2.1.a (2)"]);
    const officers = workSheet(officeModel(packs("tan-ky-2026")), "Chỉ tiêu trong văn bản");
    const clauses = officers.cells.flatMap(({ column, content }) =>
      column === 0 && content?.type === "text" && content.text.startsWith("II.") ? [content.text] : [],
    );
    expect(clauses).toEqual(["II.2.1.a (1)", "II.2.1.a (2)", "II.2.1.a (3)", "II.2.1.b"]);
    expect(
      officers.cells.some(({ content }) => content?.type === "text" && content.text.endsWith("mục II.2.1.a (2)")),
    ).toBe(true);
  });

  /** A number without what tells things of one row apart by their place. */
  const before = (number: string | undefined): string => number?.split(/, | \(/)[0]?.toLowerCase() ?? "?";

  test.each(allPlans.flatMap(({ id, manages }) => manages.map((level) => [id, level] as const)))(
    "%s, %s: no two figures of one table bear one number",
    (id, level) => {
      const plans = packs(id);
      const respondent: Respondent = { viewpoint: "school", levels: [level], ownership: "public" };
      const asked = askedFigures(catalogue, plans, respondent).filter(({ enteredAt }) => enteredAt === null);
      const numbers = numbersOf(workSheet(schoolModel(plans, [level])));
      const placed = asked.map(({ figure, targets, lines }) => {
        const part = lines[0]?.part ?? null;
        const [code = ""] = targets.map((target) => withoutYear(target.code));
        return [targets[0]?.source.table, numbers.get(part === null ? figure : `${figure}#${part}`), code];
      });
      const places = placed.map(([table, number]) => `${table ?? ""} ${number ?? ""}`);
      expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
      for (const [, number, code] of placed)
        expect([code, withoutLetter(code ?? "")].some((one) => one?.toLowerCase().endsWith(before(number)))).toBe(true);
    },
  );
});

describe("an officer's workbook", () => {
  test.each(allPlans.map(({ id }) => [id]))("%s: asks totals and the day on a first sheet of their own", (id) => {
    const plans = packs(id);
    const model = officeModel(plans);
    expect(model.sheets[0]?.name).toBe("Số liệu chung");
    const keys = keyRows(workSheet(model, "Số liệu chung")).map(([key]) => key);
    expect(keys).toEqual(askedCommon(catalogue, plans, { viewpoint: "office" }).map(({ key }) => key));
    const others = model.sheets.slice(1).flatMap((sheet) => keyRows(sheet).map(([key]) => key));
    expect(others.filter((key) => key.startsWith("total.") || key.startsWith("rs."))).toEqual([]);
  });

  test("(2) is shown by a formula and locked where a total gives it, and asked for where it is the row's own", () => {
    const model = officeModel(packs("tan-ky-2026"));
    const asked = askedFigures(catalogue, packs("tan-ky-2026"), { viewpoint: "office" });
    const sheet = workSheet(model, "Phụ lục 2");
    const d = columnsOf(sheet).get("d") ?? -1;
    const cellOf = (key: string) => {
      const [, row = -1] = keyRows(sheet).find(([each]) => each === key) ?? [];
      return sheet.cells.find((cell) => cell.row === row && cell.column === d);
    };
    const pairs = asked.filter(
      ({ enteredAt, lines, targets }) =>
        enteredAt === null && lines.length === 1 && lines[0]?.input === "pair" && targets[0]?.source.table === "PL2",
    );
    const states = pairs.map(({ figure, lines }) => {
      const cell = cellOf(figure);
      return [lines[0]?.of !== null, cell?.content?.type === "formula", cell === undefined ? null : !isOpen(cell)];
    });
    expect(new Set(states.map((state) => JSON.stringify(state)))).toEqual(
      new Set(["[true,true,true]", "[false,false,false]"]),
    );
  });
});

test("the language is chosen on the guide, the one open cell there", () => {
  for (const { model } of forms) {
    const open = workSheet(model, "Hướng dẫn").cells.filter(isOpen);
    expect(open.map(({ style, content }) => [style, content])).toEqual([["language", { type: "text", text: "VI" }]]);
  }
});
