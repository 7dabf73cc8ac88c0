import { loadBuiltin } from "../../src/plan/builtin";
import { addPack } from "../../src/plan/load";
import type { Measures } from "../../src/plan/schema/measure";
import type { SheetBlock } from "../../src/sheet/find";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { checked, day, entryRows, filled, officeModel, packs, schoolModel, statusesOf, written } from "./forms";
import { renamedIn } from "./renamed";

const before = "nha-giao-co-chung-thu-chu-ky-so";
const now = "nha-giao-co-chu-ky-so-ca-nhan";

const changed = renamedIn({ [before]: now });

const checkedAnew = (blocks: readonly SheetBlock[]) => {
  const outcome = checkWorkbook(changed, blocks, day);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

describe("a form made before a measure got another id", () => {
  test("of a school: its figures are read as the measure's, with the same verdicts; all that is told is the other edition", async () => {
    const form = filled(await written(schoolModel(packs("phu-ly-2026"))), { [before]: { n: 27, d: 52 } });
    expect(statusesOf(checkedAnew(form))).toEqual(statusesOf(checked(form)));
    expect(statusesOf(checkedAnew(form))["phu-ly-2026/PL.4"]).toBe("met");
    const codes = checkedAnew(form).report.findings.map(({ code }) => code);
    expect(codes).toEqual([...checked(form).report.findings.map(({ code }) => code), "other-edition"]);
  });

  test("of an office, where the key also says whom it counts", async () => {
    const form = await written(officeModel(packs("phu-ly-2026")));
    const [key = ""] = entryRows(form)
      .map((row) => row.key)
      .filter((each) => each.startsWith(before));
    const entered = filled(form, { [key]: { n: 27, d: 52 } });
    expect(statusesOf(checkedAnew(entered))).toEqual(statusesOf(checked(entered)));
    expect(statusesOf(checkedAnew(entered))["phu-ly-2026/PL.4"]).toBe("met");
  });
});

describe("a former id of a measure", () => {
  const loaded = loadBuiltin();
  if (!loaded.ok) throw new Error("the rules do not load");
  const [pack] = packs("phu-ly-2026");
  const withMeasures = (measures: Measures) =>
    addPack(loaded.value, { ...pack, measures: { ...pack?.measures, ...measures } }, "ke-hoach.json");
  const yesNo = { kind: "yesNo", question: "Có hay không?" } as const;

  test("that is still somebody's id is refused, with its place", () => {
    const added = withMeasures({ "cau-hoi-moi": { ...yesNo, was: [before] } });
    expect(added.ok ? [] : added.refusal.map(({ code, place }) => [code, place])).toEqual([
      ["duplicate-id", "measures.cau-hoi-moi.was[0]"],
    ]);
  });

  test("that two measures claim is refused", () => {
    const added = withMeasures({
      "cau-hoi-mot": { ...yesNo, was: ["cau-hoi-cu"] },
      "cau-hoi-hai": { ...yesNo, was: ["cau-hoi-cu"] },
    });
    expect(added.ok ? [] : added.refusal.map(({ code }) => code)).toEqual(["duplicate-id"]);
  });

  test("of one measure alone is taken", () => {
    expect(withMeasures({ "cau-hoi-mot": { ...yesNo, was: ["cau-hoi-cu"] } }).ok).toBe(true);
  });
});
