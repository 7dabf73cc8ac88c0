import { file, id, own, said, sixth, started } from "./own-plan-desk";
import { memoryShelf } from "./support";

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
