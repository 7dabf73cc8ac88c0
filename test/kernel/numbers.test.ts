import { sayNumber, sayPercent } from "../../src/kernel/numbers";

test.each([
  [3.085, "3,09"],
  [2.675, "2,68"],
  [0.125, "0,13"],
  [1.005, "1,01"],
  [-3.085, "-3,09"],
  [12345.678, "12.345,68"],
  [1234, "1234"],
  [0.004, "0,004"],
  [0, "0"],
])("%d is said as a sheet rounds it: %s", (value, said) => {
  expect(sayNumber(value, "vi")).toBe(said);
});

test("a percent is never rounded across its threshold", () => {
  expect(sayPercent(49.996, 50, -1, "vi")).toBe("49,996%");
  expect(sayPercent(50.004, 50, 1, "vi")).toBe("50,004%");
  expect(sayPercent(49.9999999999, 50, -1, "vi")).toBe("dưới 50%");
});
