import { askedFigures } from "../../src/plan/asked/asked";
import { isCountedAbove } from "../../src/plan/kinds/question";
import { amountAsked, kindOf } from "../../src/plan/kinds/kinds";
import { measureOf } from "../../src/plan/catalogue";
import { ownerIn, ownerMark, readMeta, type Meta, metaSheet } from "../../src/sheet/identity";
import { allPlans, catalogue, packs, written } from "../usecases/forms";

const sender = "Ủy ban nhân dân xã Tân Kỳ";
const codesOf = (plan: string, respondent: { readonly viewpoint: "office"; readonly sender?: string }) =>
  askedFigures(catalogue, packs(plan), respondent).flatMap(({ question, targets }) =>
    isCountedAbove(question) ? targets.map(({ code }) => code) : [],
  );

describe("the office of a part of a plan's area", () => {
  test("only counts what the plan demands of the whole as an amount; shares of schools and people it is judged by", () => {
    expect(codesOf("hai-phong-2026", { viewpoint: "office", sender })).toEqual(["hai-phong-2026/PL1.21"]);
    for (const { id } of allPlans) {
      const added = codesOf(id, { viewpoint: "office", sender }).map((code) => {
        const [target] = packs(id).flatMap(({ targets }) => targets.filter((each) => each.code === code));
        return target === undefined ? null : kindOf(measureOf(catalogue, target), amountAsked(target)).rollUp.kind;
      });
      expect(["numberOfSchools", "sums"]).toEqual(expect.arrayContaining(added));
    }
  });

  test("the body that issued the plan judges it, whoever is named as the sender of its own workbook", () => {
    expect(codesOf("hai-phong-2026", { viewpoint: "office" })).toEqual([]);
    const [issuer = ""] = packs("hai-phong-2026").map((pack) => pack.issuer.name);
    expect(codesOf("hai-phong-2026", { viewpoint: "office", sender: issuer })).toEqual([]);
  });

  test("is named in the workbook's identity and in the mark of every sheet", async () => {
    const plans = packs("hai-phong-2026").map(({ id, version }) => ({ id, version, hash: "0" }));
    const meta: Meta = { format: 2, plans, respondent: { viewpoint: "office", sender }, period: "2026" };
    const shown = {
      ...metaSheet({ ...meta, period: "2025" }),
      name: "Trang",
      visibility: "visible" as const,
      cells: [],
    };
    const read = readMeta(await written({ title: "", sheets: [shown, metaSheet(meta)], names: [] }));
    expect(read).toEqual({ kind: "read", meta });
    expect(ownerIn(ownerMark(meta))).toEqual({ period: "2026", plans: ["hai-phong-2026"], code: null, sender });
    const own: Meta = { ...meta, respondent: { viewpoint: "office" } };
    expect(ownerIn(ownerMark(own))).toEqual({ period: "2026", plans: ["hai-phong-2026"], code: null, sender: null });
  });
});
