import { describeWithLibreOffice, type Step } from "../../support/libreoffice";
import { harmless, noticed, set, sorted } from "./changes";
import { check, fillAndVary, pupils, refusalOf, type Return, sheet, signed, verdictsOf } from "./filled";

let filled: Awaited<ReturnType<typeof fillAndVary>>;

const everything = (form: Return): Readonly<Record<string, readonly Step[]>> => ({
  ...Object.fromEntries(Object.entries(harmless).map(([name, steps]) => [name, steps(form)])),
  ...Object.fromEntries(Object.entries(noticed).map(([name, [steps]]) => [name, steps(form)])),
  "some columns sorted": sorted(form, "A", "H", 2),
  "key column deleted": [{ op: "deleteColumns", sheet, column: form.columnOf("key"), count: 1 }],
  "figures column deleted": [{ op: "deleteColumns", sheet, column: form.columnOf("n"), count: 1 }],
  "column of figures copied": [{ op: "insertColumns", sheet, column: 0, count: 1 }, set(0, 0, "rs:n")],
  "identity deleted": [{ op: "deleteSheet", sheet: "_rasoat" }],
  typed: [
    set(form.rowOf(signed), form.columnOf("n"), { typedVi: "1.234" }),
    set(form.rowOf(`${signed}.d`), form.columnOf("n"), { typedVi: "2.000" }),
    set(form.rowOf(pupils), form.columnOf("n"), { typedVi: "65,5" }),
    set(form.rowOf("total.hoc-sinh-pho-thong"), form.columnOf("n"), { typedVi: "5/12" }),
  ],
});

describeWithLibreOffice("a return that was changed in LibreOffice", () => {
  beforeAll(async () => {
    filled = await fillAndVary(everything);
  });
  afterAll(() => filled.remove());

  test.each(Object.keys(harmless))("%s: every verdict is the same", async (name) => {
    expect(await verdictsOf(filled.at(`${name}.xlsx`))).toEqual(await verdictsOf(filled.file));
  });

  test.each(Object.entries(noticed))("%s: noticed", async (name, [, added]) => {
    const [before, after] = [await check(filled.file), await check(filled.at(`${name}.xlsx`))];
    const known = before.json.findings.map(({ code }) => code);
    const fresh = after.json.findings.map(({ code }) => code).filter((code) => !known.includes(code));
    expect([...new Set(fresh)]).toEqual(added);
    expect(after.json.verdicts.map(({ code }) => code)).toEqual(before.json.verdicts.map(({ code }) => code));
  });

  test("some columns sorted: noticed on the rows out of step, and nothing is met that was not", async () => {
    const [before, after] = [await check(filled.file), await check(filled.at("some columns sorted.xlsx"))];
    expect(after.json.findings.filter(({ code }) => code === "moved-words").length).toBeGreaterThan(5);
    const met = (json: typeof before.json) =>
      json.verdicts.flatMap(({ code, status }) => (status === "met" ? [code] : []));
    expect(met(before.json)).toEqual(expect.arrayContaining(met(after.json)));
  });

  test.each([
    ["key column deleted", /cột mã ẩn/],
    ["figures column deleted", /mất cột: \(1\) Số đạt/],
    ["column of figures copied", /hai cột cùng là: \(1\) Số đạt/],
  ])("%s: refused with a sentence", async (name, sentence) => {
    expect(await refusalOf(filled.at(`${name}.xlsx`))).toMatch(sentence);
  });

  test("identity deleted: its rows tell whose it is, which is noticed, and every verdict is the same", async () => {
    const [before, after] = [await check(filled.file), await check(filled.at("identity deleted.xlsx"))];
    const known = before.json.findings.map(({ code }) => code);
    const fresh = after.json.findings.map(({ code }) => code).filter((code) => !known.includes(code));
    expect(fresh).toEqual(["identity-from-rows"]);
    expect(after.json.verdicts).toEqual(before.json.verdicts);
  });

  test("figures merged away are missed, never guessed", async () => {
    const { json } = await check(filled.at("cells merged over both figures.xlsx"));
    const verdict = json.verdicts.find(({ code }) => code === "phu-ly-2026/PL.4");
    expect([verdict?.status, verdict?.denominator]).toEqual(["notMet", 52]);
  });

  test("numbers typed at a Vietnamese keyboard are read as they were meant", async () => {
    const { json } = await check(filled.at("typed.xlsx"));
    const verdict = (row: string) => json.verdicts.find(({ code }) => code === `phu-ly-2026/${row}`);
    expect(verdict("PL.4")).toMatchObject({ numerator: 1234, denominator: 2000, status: "met" });
    expect(verdict("PL.6")?.status).toBe("invalid");
    expect(json.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["not-whole", "date-cell"]));
  });
});
