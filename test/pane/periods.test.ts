import { packNamed } from "../../src/plan/catalogue";
import { periodFor } from "../../src/plan/periods";
import type { Pack } from "../../src/plan/schema/pack";
import { periodsOffered, yearAsked } from "../../src/pane/model/periods";
import { aDay } from "../support/ids";
import { catalogue } from "./support";

const pack = (id: string): Pack => {
  const found = packNamed(catalogue, id);
  if (found === null) throw new Error(id);
  return found;
};
const phuLy = pack("phu-ly-2026");
const tanKy = pack("tan-ky-2026");

describe("the periods to choose from", () => {
  test("are those of the year that every plan takes: its parts, and the school years that touch it", () => {
    const offered = periodsOffered([phuLy, tanKy], 2026, null, "vi");
    expect(offered.slice(0, 4)).toEqual([
      ["2026", "Năm 2026"],
      ["2026-H1", "6 tháng đầu năm 2026"],
      ["2026-H2", "6 tháng cuối năm 2026"],
      ["2026-Q1", "Quý I năm 2026"],
    ]);
    expect(offered.map(([text]) => text).slice(19)).toEqual(
      "2025-2026 2025-2026-HK1 2025-2026-HK2 2026-2027 2026-2027-HK1".split(" "),
    );
    expect(offered.every(([text]) => periodFor([phuLy, tanKy], text).ok)).toBe(true);
    expect(new Map(periodsOffered([tanKy], 2026, null, "en")).get("2026-2027-HK2")).toBe(
      "Term II of the school year 2026-2027",
    );
  });

  test("what was chosen stays among them, and a plan of many years is asked about the day's own", () => {
    expect(periodsOffered([tanKy], 2027, "2026-Q3", "vi")[0]).toEqual(["2026-Q3", "Quý III năm 2026"]);
    expect([yearAsked(tanKy, aDay("2027-03-01")), yearAsked(phuLy, aDay("2027-03-01"))]).toEqual([2027, 2026]);
    expect(yearAsked(undefined, aDay("2027-03-01"))).toBe(2027);
  });
});
