import { loadBuiltin } from "../../src/plan/builtin";

test("the five plans that come with Rà Soát load without a problem", () => {
  const loaded = loadBuiltin();
  expect(
    loaded.ok ? [] : loaded.refusal.map((problem) => `${problem.file} ${problem.place} ${problem.message.en}`),
  ).toEqual([]);
  expect(loaded.ok ? [...loaded.value.packs.keys()] : []).toEqual([
    "phu-ly-2026",
    "tan-ky-2026",
    "hai-phong-2026",
    "tay-ninh-2026",
    "le-chan-2026",
  ]);
});
