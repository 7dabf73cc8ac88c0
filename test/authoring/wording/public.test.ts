import { later } from "./public/later";
import { tally } from "./public/score";
import { seen } from "./public/seen";
import { unseen } from "./public/unseen";

const all = [...seen, ...unseen, ...later];

test("of the phrases of other public plans at least 95% are read right, 1% wrong at most, and no number vanishes", () => {
  const { phrases, right, wrong, vanished } = tally(all);
  expect(vanished).toBe(0);
  expect(right).toBeGreaterThanOrEqual(0.95 * phrases);
  expect(wrong).toBeLessThanOrEqual(0.01 * phrases);
});

test("each phrase is kept once, with where it stands", () => {
  expect(new Set(all.map(({ phrase }) => phrase)).size).toBe(all.length);
  expect(all.every(({ where }) => where !== "")).toBe(true);
});
