import { dayInWords, serialOfDay } from "../../../src/kernel/day";
import { serialInWords } from "../../../src/native/day-words";
import { calculateWithIronCalc } from "../../support/ironcalc";
import { aDay } from "../../support/ids";

const days = [
  ...Array.from({ length: 12 }, (_, month) => aDay(`2026-${String(month + 1).padStart(2, "0")}-09`)),
  ...["2000-01-01", "2028-02-29", "2026-10-31", "2100-12-31"].map(aDay),
];

test("a formula says a serial day in the words of the engine, at whatever hour of the day", async () => {
  const cells = days.flatMap((day, row) => {
    const serial = `${serialOfDay(day) ?? 0}.75`;
    const { vi, en } = serialInWords(`$A$${row + 1}`);
    return [[row, 0, serial] as const, [row, 1, `=${vi}`] as const, [row, 2, `=${en}`] as const];
  });
  const reads = days.flatMap((_, row) => [[0, row, 1] as const, [0, row, 2] as const]);
  const [said = []] = await calculateWithIronCalc([{ sheets: [{ name: "S", cells }], reads }]);
  const words = days.map(dayInWords).flatMap(({ vi, en }) => [vi, en]);
  expect(said).toEqual(words.map((text) => ({ type: "text", text })));
  expect(words.slice(18, 20)).toEqual(["9 tháng 10 năm 2026", "9 October 2026"]);
});
