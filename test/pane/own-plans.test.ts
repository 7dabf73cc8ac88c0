import { aDay, aPlan } from "../support/ids";
import { readFileSync } from "node:fs";
import { evaluate } from "../../src/excel/functions/evaluate";
import { file, id, own, plans, said, sixth, started } from "./own-plan-desk";
import { choose, memoryShelf } from "./support";

describe("a plan added from a file", () => {
  test("stands among the plans as one's own, is loaded and judged, and is known to the functions of the sheet", async () => {
    const at = await started();
    await at.session.addPlan(file(sixth));
    expect([at.state().notice?.tone, said(at)]).toEqual(["success", expect.stringContaining("xã Minh Sơn")]);
    expect(own(at)).toEqual([[id, true, "1.0.0"]]);
    choose(at, id);
    await at.session.load(false);
    expect(at.state().checked?.plans).toEqual([id]);
    const catalogue = await at.session.rules();
    expect(evaluate(catalogue, "CHUTRI", [`${id}/PL.4`], aDay("2027-11-22")).kind).toBe("value");
  });

  test("is there again at the next start, and after removal it is not", async () => {
    const shelf = memoryShelf();
    await (await started(shelf)).session.addPlan(file(sixth));
    const again = await started(shelf);
    expect(own(again)).toEqual([[id, true, "1.0.0"]]);
    choose(again, id, "phu-ly-2026");
    await again.session.removePlan(id);
    expect([own(again), again.state().choice.plans, shelf.read()]).toEqual([[], ["phu-ly-2026"], []]);
    expect(own(await started(shelf))).toEqual([]);
  });

  test("is replaced by another version of itself, said with both versions, its own measures changed or not", async () => {
    const shelf = memoryShelf();
    const at = await started(shelf);
    await at.session.addPlan(file(sixth));
    const next = sixth
      .replace('"version": "1.0.0"', '"version": "1.1.0"')
      .replace(/"short": "[^"]+"/, '"short": "cái"');
    await at.session.addPlan(file(next, "moi.json"));
    expect(said(at)).toMatch(/phiên bản 1\.1\.0 .*thay cho phiên bản 1\.0\.0/);
    expect([own(at), shelf.read().map((plan) => plan.file)]).toEqual([[[id, true, "1.1.0"]], ["moi.json"]]);
  });

  test("takes the place of a built-in plan of its id until it is removed", async () => {
    const at = await started();
    const order = plans(at).map(([plan]) => plan);
    const builtin = readFileSync("rules/phu-ly-2026.json", "utf8");
    await at.session.addPlan(file(builtin.replace(/"version": "[^"]+"/, '"version": "9.0.0"')));
    expect([own(at), plans(at).map(([plan]) => plan)]).toEqual([[["phu-ly-2026", true, "9.0.0"]], order]);
    expect(said(at)).toContain("thay cho kế hoạch có sẵn");
    await at.session.removePlan(aPlan("phu-ly-2026"));
    expect([own(at), plans(at).map(([plan]) => plan)]).toEqual([[], order]);
  });

  test("lets a workbook of that plan, unknown before, be judged at once", async () => {
    const knowing = await started();
    await knowing.session.addPlan(file(sixth));
    choose(knowing, id);
    await knowing.session.load(false);
    const saved = await knowing.tab.saved(false);
    if (!saved.ok) throw new Error(saved.refusal.code);
    const at = await started();
    await at.session.open(() => at.tab.open("phu-luc.xlsx", saved.value));
    await at.session.check();
    expect([at.state().checked, said(at)]).toEqual([null, expect.stringContaining("“Thêm kế hoạch từ tệp…”")]);
    await at.session.addPlan(file(sixth));
    expect(at.state().checked?.plans).toEqual([id]);
    await at.session.removePlan(id);
    expect(at.state().checked).toBeNull();
  });
});

describe("a file that is no right plan", () => {
  test("is refused with every problem, in both languages and with its line, and nothing is kept of it", async () => {
    const shelf = memoryShelf();
    const at = await started(shelf);
    const before = plans(at);
    await at.session.addPlan(file(sixth.replace('"equal"', '"is"').replace('"level": "commune"', '"level": "hamlet"')));
    const [wrong] = at.state().wrongPlans;
    expect(wrong?.problems.map(({ place, line }) => [place, typeof line])).toEqual([
      ["level", "number"],
      [expect.stringMatching(/^targets\[\d+\]\.operator$/), "number"],
    ]);
    expect(wrong?.problems.every(({ message: { vi, en } }) => vi !== "" && en !== "" && vi !== en)).toBe(true);
    expect([said(at), plans(at), shelf.read()]).toEqual([expect.stringContaining("2 lỗi cần sửa"), before, []]);
    await at.session.addPlan(file(sixth));
    expect(at.state().wrongPlans).toEqual([]);
  });

  test.each([
    ["no JSON at all", file("{ kế hoạch"), "1 lỗi cần sửa"],
    ["not UTF-8", new File([new Uint8Array([0xff, 0xfe, 0x7b, 0])], "a.json"), "không phải văn bản UTF-8"],
    ["far too large", new File([" ".repeat(5_000_001)], "a.json"), "quá lớn"],
    ["gone", { name: "a.json", size: 1, arrayBuffer: () => Promise.reject(new Error("gone")) }, "Không đọc được tệp"],
  ])("%s: a sentence, and nothing else changes", async (_, wrong, sentence) => {
    const at = await started();
    const before = plans(at);
    await at.session.addPlan(wrong);
    expect([at.state().notice?.tone, said(at), plans(at)]).toEqual([
      "error",
      expect.stringContaining(sentence),
      before,
    ]);
  });
});
