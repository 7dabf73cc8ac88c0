import { shownGap } from "../../src/usecases/words";

test.each([
  [null, null],
  [0, 0],
  [-95.8333333, -95.83],
  [-0.004, -0.01],
  [0.0001, 0.01],
  [-1 / 9.6, -0.1],
  [35, 35],
  [-12.345, -12.35],
])("a gap of %s points is shown as %s", (gap, shown) => {
  expect(shownGap(gap)).toBe(shown);
});
