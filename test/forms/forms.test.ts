import { pageBreaks } from "../../src/forms/pages";
import type { Area, SheetModel } from "../../src/sheet/model";
import type { Style } from "../../src/sheet/style";
import { styles } from "../../src/sheet/styles";
import { catalogue, type RealForm, realForms, schoolForm } from "../oracle/native/real/forms";

const forms = realForms();
const schools = forms.filter(({ name }) => !name.startsWith("office"));
const named = (some: readonly RealForm[]) => some.map((form) => [form.name, form] as const);

const entrySheets = ({ model, slots }: RealForm): readonly SheetModel[] =>
  model.sheets.filter(({ name }) => slots.some(({ sheet }) => sheet === name));

const covers = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const styleOf = (sheet: SheetModel, row: number, column: number): Style =>
  styles[sheet.cells.find((cell) => cell.row === row && cell.column === column)?.style ?? "plain"];

describe("a school's form", () => {
  test.each(named(schools))("%s: only its entry cells are open, without a password", (_, form) => {
    const [sheet] = entrySheets(form);
    if (sheet === undefined) throw new Error("No sheet");
    const open = sheet.cells.filter(({ style }) => (styles[style] as Style).unlocked === true);
    expect(sheet.protected).toBe(true);
    expect(open.map(({ row, column }) => `${row},${column}`).sort()).toEqual(
      form.slots.map(({ row, column }) => `${row},${column}`).sort(),
    );
  });
});

describe("a sheet with figures", () => {
  const sheets = forms.flatMap((form) =>
    entrySheets(form).map((sheet) => [`${form.name}, ${sheet.name}`, form, sheet] as const),
  );

  test.each(sheets)(
    "%s: every cell to fill but notes says what it takes and what was wrong, in Vietnamese",
    (_, form, sheet) => {
      const own = form.slots.filter(({ sheet: name }) => name === sheet.name);
      const asked = own.filter(({ kind }) => kind !== "reason" && kind !== "evidence");
      expect(asked).not.toEqual([]);
      for (const { row, column } of asked) {
        const validation = sheet.validations.find(({ area }) => covers(area, row, column));
        expect(validation?.prompt.text).toMatch(/[ạảãáàâăêôơưđ]/i);
        expect(validation?.error.text).toMatch(/^Ô này chỉ nhận/);
        expect(styleOf(sheet, row, column).unlocked).toBe(true);
      }
    },
  );

  test.each(sheets)("%s: headings stay in sight and on every page, A4 landscape", (_, __, sheet) => {
    const { freeze, print } = sheet;
    // A school's words stand beside its entry; an office needs the document's words while it scrolls to the right.
    expect([1, 2]).toContain(freeze?.columns);
    expect(print?.landscape).toBe(true);
    expect(print?.repeatRows?.to).toBe((freeze?.rows ?? 0) - 1);
  });

  test.each(sheets)(
    "%s: entry cells stand in the order in which people fill: row by row, left to right",
    (_, form, sheet) => {
      const own = form.slots.filter(({ sheet: name }) => name === sheet.name);
      const places = own.map(({ row, column }) => row * 1000 + column);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test.each(sheets)(
    "%s: no page ends under a heading, inside merged cells or before the signatures",
    (_, __, sheet) => {
      const breaks = pageBreaks(sheet);
      expect(sheet.print?.breaks).toEqual(breaks);
      const styleIn = (row: number): readonly string[] =>
        sheet.cells.filter((cell) => cell.row === row).map(({ style }) => style);
      for (const row of breaks) {
        expect(styleIn(row - 1)).not.toContain("section");
        expect(styleIn(row)).not.toContain("signature");
        expect(sheet.merges.filter(({ top, bottom }) => top < row && row <= bottom)).toEqual([]);
      }
    },
  );
});

describe("a school's guide", () => {
  const guideOf = (plan: string, level: "tieu-hoc" | "thpt"): string => {
    const packs = [...catalogue.packs.values()].filter(({ id }) => id === plan);
    const guide = schoolForm(packs, { levels: [level], ownership: "public" })?.model.sheets.find(
      ({ name }) => name === "Hướng dẫn",
    );
    return guide?.cells.map(({ content }) => (content?.type === "text" ? content.text : "")).join("\n") ?? "";
  };

  test("speaks of the columns that a school's form has, an office's of its own", () => {
    const school = guideOf("phu-ly-2026", "tieu-hoc");
    expect(school).toContain("nhập một lần ở phần “Số liệu chung”");
    expect(school).not.toMatch(/\(1\)|\(2\)|“Chênh lệch”|“Cần thêm”/);
    const office = forms.find(({ name }) => name === "office phu-ly-2026");
    const texts = office?.model.sheets.find(({ name }) => name === "Hướng dẫn")?.cells ?? [];
    expect(texts.map(({ content }) => (content?.type === "text" ? content.text : "")).join("\n")).toContain(
      "(1) số đạt yêu cầu và (2) tổng số",
    );
  });

  test("names what schools report, not what the ward or the department reports upward", () => {
    expect(guideOf("phu-ly-2026", "tieu-hoc")).toContain("trước ngày 15 tháng cuối quý");
    expect(guideOf("phu-ly-2026", "tieu-hoc")).not.toContain("trước ngày 20 tháng cuối quý");
    expect(guideOf("hai-phong-2026", "thpt")).not.toContain("Văn phòng Sở báo cáo");
  });

  test("names the duty of the department's own schools to those schools alone", () => {
    expect(guideOf("tay-ninh-2026", "thpt")).toContain("định kỳ 6 tháng, năm");
    expect(guideOf("tay-ninh-2026", "tieu-hoc")).not.toContain("Chế độ báo cáo");
  });

  test("of a school's own plan names every duty inside the school", () => {
    expect(guideOf("le-chan-2026", "thpt")).toContain("trước ngày 01 hằng tháng");
    expect(guideOf("le-chan-2026", "thpt")).toContain("trước ngày 05 hằng tháng");
  });
});
