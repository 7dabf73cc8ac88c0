import { checkWorkbook } from "../../src/usecases/check-workbook";
import { makeOffice, makeSchool } from "../../src/usecases/make";
import { marksFor } from "../../src/usecases/marks";
import { isReady } from "../../src/checks/ready";
import { describe as inWords } from "../../src/findings/describe";
import { packNamed } from "../../src/plan/catalogue";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { aDay } from "../support/ids";
import { primarySchool } from "../support/primary-school";
import { filledForm, type Typed } from "../support/typed-form";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue } from "./forms";

const ward = packNamed(catalogue, "phu-ly-2026");
const department = packNamed(catalogue, "hai-phong-2026");
if (ward === null || department === null) throw new Error("no plan");
const madeSchool = makeSchool(catalogue, [ward], primarySchool, "2026");
const madeAbove = makeSchool(catalogue, [department], primarySchool, "2026");
if (!madeSchool.ok || !madeAbove.ok) throw new Error("no form");
const forms = {
  school: writeWorkbook(madeSchool.value),
  above: writeWorkbook(madeAbove.value),
  office: writeWorkbook(makeOffice(catalogue, [ward], "2026", aDay("2026-11-22"))),
};

const checked = async (form: keyof typeof forms, typed: readonly Typed[]) => {
  const outcome = checkWorkbook(catalogue, await blocksOf(opened(await filledForm(await forms[form], typed))), null);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

const asked = async (form: keyof typeof forms, typed: readonly Typed[]) =>
  (await checked(form, typed)).report.findings.filter(({ code }) => code === "part-above-whole");

const staff = "total.can-bo-quan-ly-giao-vien-nhan-vien";
const teachers = "nha-giao-co-chung-thu-chu-ky-so";

describe("a number above a total that contains it", () => {
  test("300 of 520000 teachers beside 52 staff is asked about once, at the teachers, naming both cells", async () => {
    const { report } = await checked("school", [
      [staff, "n", 52],
      [teachers, "n", 300],
      [`${teachers}.d`, "n", 520_000],
    ]);
    const [found, ...more] = report.findings.filter(({ code }) => code === "part-above-whole");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ target: "phu-ly-2026/PL.4", reason: null });
    expect(found?.related).toHaveLength(1);
    const said = found === undefined ? null : inWords(found, "vi");
    expect(said?.severity).toBe("query");
    expect(said?.message).toContain(
      `là 520000, lớn hơn “Tổng số cán bộ quản lý, giáo viên, nhân viên của trường” (52)`,
    );
    expect(said?.message).toContain(found?.related?.[0] ?? "?");
    // It changes no verdict: 300 of 520000 is what was entered.
    expect(report.judged.find(({ target }) => target.code === "phu-ly-2026/PL.4")?.verdict).toMatchObject({
      status: "notMet",
      numerator: 300,
      denominator: 520_000,
    });
  });

  test("is settled by a reason on the part's row, and by none on the whole's", async () => {
    const above: readonly Typed[] = [
      [staff, "n", 52],
      [`${teachers}.d`, "n", 60],
    ];
    const settled = await asked("school", [...above, [teachers, "reason", "Có giáo viên hợp đồng"]]);
    expect(settled.map(({ reason }) => reason)).toEqual(["Có giáo viên hợp đồng"]);
    expect(isReady(settled)).toBe(true);
    expect(isReady(await asked("school", [...above, [staff, "reason", "Có giáo viên hợp đồng"]]))).toBe(false);
  });

  test("an equal one, and one whose whole is blank or no number, is not asked about", async () => {
    expect(await asked("school", [[staff, "n", 52], [`${teachers}.d`, "n", 52]])).toEqual([]); // prettier-ignore
    expect(await asked("school", [[`${teachers}.d`, "n", 60]])).toEqual([]);
    expect(await asked("school", [[staff, "n", "năm hai"], [`${teachers}.d`, "n", 60]])).toEqual([]); // prettier-ignore
  });

  test("may be a total: managers above managers and teachers are asked about at their own row", async () => {
    const [found] = await asked("above", [
      ["total.can-bo-quan-ly", "n", 40],
      ["total.can-bo-quan-ly-giao-vien", "n", 30],
      ["total.giao-vien", "n", 28],
    ]);
    expect(found?.params).toMatchObject({ value: 40, total: 30, what: "Tổng số cán bộ quản lý của trường" });
  });

  test("in an office may be of a narrower population: public schools among all", async () => {
    const key = "total.co-so-giao-duc~mam-non+tieu-hoc+thcs";
    const [found, ...more] = await asked("office", [
      [key, "n", 30],
      [`${key}:public`, "n", 31],
      ["total.co-so-giao-duc~tieu-hoc+thcs", "n", 30],
    ]);
    expect([found?.params["value"], found?.params["total"], more]).toEqual([31, 30, []]);
  });

  test("is said on the sheet as well: its row says what to do, and the readiness line counts it", async () => {
    const book = await checked("school", [
      [staff, "n", 52],
      [teachers, "n", 26],
      [`${teachers}.d`, "n", 60],
    ]);
    const marks = marksFor(catalogue, book).map(({ value }) => value);
    expect(marks).toContainEqual(expect.stringMatching(/^Lớn hơn tổng số bao gồm nó: Hãy kiểm tra cả hai số/u));
    const without = await checked("school", [
      [staff, "n", 60],
      [teachers, "n", 26],
      [`${teachers}.d`, "n", 60],
    ]);
    const open = (of: typeof book): number =>
      Math.max(
        ...marksFor(catalogue, of).map(({ value }) => Number(/cần làm rõ: (\d+)/u.exec(String(value))?.[1] ?? 0)),
      );
    expect(open(book) - open(without)).toBe(1);
  });
});
