import { loadBuiltin } from "../../src/plan/builtin";
import { common, packs } from "../../src/plan/builtin-parts";
import { loadInSlices } from "../../src/pane/session/builtin-rules";

const whole = loadBuiltin();
if (!whole.ok) throw new Error("the built-in plans do not load");
const { packs: known, ...others } = whole.value;

describe("the built-in plans in parts", () => {
  test("are the plans and what they share, in their order", () => {
    expect(packs.map((open) => open())).toEqual([...known.values()]);
    expect(common()).toMatchObject(others);
  });

  test("are put together as they are loaded at one go", async () => {
    const loaded = await loadInSlices();
    expect([...loaded.packs.keys()]).toEqual([...known.keys()]);
    expect(loaded).toEqual(whole.value);
  });
});
