import { file, id, own, plans, said, sixth, started } from "./own-plan-desk";
import { type Desk, memoryShelf } from "./support";

/** The fixture as a file in place of the built-in plan of Phủ Lý. */
const over = sixth.replaceAll("minh-son-2027", "phu-ly-2026").replace('"version": "1.0.0"', '"version": "9.9.9"');
const versionOf = (at: Desk): unknown => plans(at).find(([known]) => known === "phu-ly-2026");

describe("a remembered plan in place of a built-in one", () => {
  test("is used in the session it was added in, and asked about anew in the next; the built-in one judges meanwhile", async () => {
    const shelf = memoryShelf();
    const first = await started(shelf);
    await first.session.addPlan(file(over, "phu-ly.json"));
    expect(versionOf(first)).toEqual(["phu-ly-2026", true, "9.9.9"]);

    const at = await started(shelf);
    expect(versionOf(at)).toEqual(["phu-ly-2026", false, expect.not.stringMatching("9.9.9")]);
    expect([at.state().notice?.offer, said(at)]).toEqual(["useOwn", expect.stringContaining("“phu-ly.json”")]);
    await at.session.useOwn();
    expect(versionOf(at)).toEqual(["phu-ly-2026", true, "9.9.9"]);
    expect(said(at)).toContain("lần sau mở lại sẽ được hỏi lại");
    expect((await started(shelf)).state().notice?.offer).toBe("useOwn");
  });

  test("removed while it waits it is gone; other plans of one's own are used and stay remembered", async () => {
    const shelf = memoryShelf();
    const under = sixth
      .replaceAll("minh-son-2027", "duoi-2027")
      .replace('"level": "commune"', '"level": "commune", "under": "minh-son-2027"');
    shelf.put({ id: "phu-ly-2026", file: "phu-ly.json", text: over });
    shelf.put({ id, file: "minh-son.json", text: sixth });
    shelf.put({ id: "duoi-2027", file: "duoi.json", text: under });
    const at = await started(shelf);
    expect(own(at)).toEqual([
      [id, true, "1.0.0"],
      ["duoi-2027", true, "1.0.0"],
    ]);
    await at.session.removePlan("phu-ly-2026");
    expect(shelf.read().map((plan) => plan.id)).toEqual([id, "duoi-2027"]);
    expect((await started(shelf)).state().notice).toBeNull();
  });
});

describe("what is remembered", () => {
  test("a store that refuses is said, and the plan lasts for the session", async () => {
    const at = await started({ read: () => [], put: () => false, remove: () => false });
    await at.session.addPlan(file(sixth));
    expect([at.state().notice?.tone, said(at)]).toEqual(["warning", expect.stringContaining("lần sau hãy thêm lại")]);
    expect(own(at)).toEqual([[id, true, "1.0.0"]]);
  });

  test("a plan that no longer opens is left out and forgotten, with its problems; the others stand", async () => {
    const shelf = memoryShelf();
    shelf.put({ id: "cu-2020", file: "cu.json", text: '{"targets": []}' });
    shelf.put({ id, file: "minh-son.json", text: sixth });
    const at = await started(shelf);
    expect([own(at), shelf.read().map((plan) => plan.id)]).toEqual([[[id, true, "1.0.0"]], [id]]);
    expect([said(at), at.state().wrongPlans[0]?.problems.length]).toEqual([
      expect.stringContaining("“cu.json”"),
      expect.any(Number),
    ]);
  });

  test("a plan on which another rests is neither removed nor replaced by one without what the other uses", async () => {
    const shelf = memoryShelf();
    const at = await started(shelf);
    await at.session.addPlan(file(sixth));
    const under = sixth
      .replaceAll("minh-son-2027", "duoi-2027")
      .replace('"level": "commune"', '"level": "commune", "under": "minh-son-2027"');
    await at.session.addPlan(file(under, "duoi.json"));
    expect(own(at)).toHaveLength(2);
    await at.session.removePlan(id);
    expect([said(at), shelf.read().length]).toEqual([expect.stringContaining("tệp “duoi.json”"), 2]);
    expect(own(at)).toHaveLength(2);
  });
});
