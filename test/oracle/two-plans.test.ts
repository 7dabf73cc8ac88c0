import { aDay, aPlan } from "../support/ids";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadBuiltin } from "../../src/plan/builtin";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { makeSchool } from "../../src/usecases/make";
import { openWorkbook } from "../../src/workbook/xlsx";
import { fillForm } from "../support/fill-form";
import { describeWithLibreOffice } from "../support/libreoffice";

const plans = ["tan-ky-2026", "hai-phong-2026"].map(aPlan);

const judgedByBoth = async (folder: string) => {
  const loaded = loadBuiltin();
  if (!loaded.ok) throw new Error("The rules do not load");
  const packs = plans.flatMap((id) => loaded.value.packs.get(id) ?? []);
  const school = {
    viewpoint: "school",
    levels: ["thcs"],
    ownership: "public",
    school: "Trường THCS Tân Kỳ",
    code: "THCS-01",
  } as const;
  const made = makeSchool(loaded.value, packs, school, "2026");
  if (!made.ok) throw new Error(made.refusal.code);
  const file = path.join(folder, "thcs.xlsx");
  const filling = {
    "total.giao-vien": [40],
    "muc-do-chuyen-doi-so-co-so": [2],
    "giao-vien-co-chu-ky-so-ca-nhan": [32],
  } as const;
  await fillForm(made.value, filling, file);
  const opened = openWorkbook(new Uint8Array(await readFile(file)));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const blocks = await opened.value.read([{ kind: "everything" }]);
  const checked = checkWorkbook(loaded.value, blocks.ok ? (blocks.value[0] ?? []) : [], aDay("2026-11-22"));
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value.report;
};

describeWithLibreOffice("a Tân Kỳ school under two plans at once", () => {
  test("enters a figure once and is judged by Tân Kỳ and by Hải Phòng, on a return that LibreOffice saved", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-two-"));
    try {
      const report = await judgedByBoth(folder);
      expect(report.plans).toEqual(plans);
      const about = (measure: string): readonly (readonly unknown[])[] =>
        report.judged
          .filter(({ target }) => target.measure === measure)
          .map(({ target, verdict, cell }) => [target.code, verdict.status, cell]);
      const level = about("muc-do-chuyen-doi-so-co-so");
      // One cell, every milestone of the commune and the department's target: the figure is entered once.
      expect(new Set(level.map(([, , cell]) => cell)).size).toBe(1);
      expect(level.map(([code, status]) => [code, status])).toEqual([
        ["tan-ky-2026/PL1.9a@2030", "met"],
        ["tan-ky-2026/PL1.9@2045", "met"],
        ["tan-ky-2026/PL2.30@2025", "met"],
        ["tan-ky-2026/PL2.30@2030", "met"],
        ["tan-ky-2026/PL2.30@2035", "met"],
        ["tan-ky-2026/PL2.30@2040", "met"],
        ["hai-phong-2026/PL1.5", "met"],
      ]);
      // 32 of 40 teachers: above 70% (2025), not yet 90% (2030): 2.5 points a year over four years.
      const signatures = report.judged.filter(({ target }) => target.measure === "giao-vien-co-chu-ky-so-ca-nhan");
      expect(signatures.map(({ target, verdict }) => [target.year, verdict.status, verdict.pace])).toEqual([
        [2025, "met", null],
        [2030, "notDue", 2.5],
        [2035, "notDue", 15 / 9],
        [2040, "notDue", 20 / 14],
        [2045, "notDue", 20 / 19],
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
