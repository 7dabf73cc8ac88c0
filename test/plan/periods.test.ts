import { sayRefusal } from "../../src/findings/refusals";
import { loadBuiltin } from "../../src/plan/builtin";
import { periodFor } from "../../src/plan/periods";
import type { Pack } from "../../src/plan/schema/pack";
import { aDay, aPlan } from "../support/ids";

const loaded = loadBuiltin();
const plan = (id: string): Pack => {
  const pack = loaded.ok ? loaded.value.packs.get(aPlan(id)) : undefined;
  if (pack === undefined) throw new Error(id);
  return pack;
};
const phuLy = plan("phu-ly-2026");
const tanKy = plan("tan-ky-2026");
const haiPhong = plan("hai-phong-2026");

const sayOf = (packs: readonly Pack[], text: string, lang: "vi" | "en" = "vi"): string => {
  const taken = periodFor(packs, text);
  return taken.ok ? "" : sayRefusal(taken.refusal, lang);
};

describe("the periods that a plan takes", () => {
  test.each(
    "2026 2026-H1 2026-Q4 2026-01 2026-12 2025-2026 2026-2027 2025-2026-HK1 2025-2026-HK2 2026-2027-HK1".split(" "),
  )("a plan of 2026 takes %s", (text) => {
    expect(periodFor([phuLy], text)).toMatchObject({ ok: true });
  });

  test.each("2025 2027 2025-Q4 2027-01 2024-2025 2027-2028 2026-2027-HK2".split(" "))("but not %s", (text) => {
    expect(periodFor([phuLy], text)).toMatchObject({ ok: false, refusal: { code: "period-outside-plan" } });
  });

  test("a plan to 2045 takes a year that its neighbour does not, and the neighbour is named", () => {
    expect(periodFor([tanKy], "2030-Q2").ok).toBe(true);
    expect(periodFor([tanKy, haiPhong], "2030-Q2")).toMatchObject({
      ok: false,
      refusal: { code: "period-outside-plan", params: { plan: "hai-phong-2026" } },
    });
  });

  test("the refusal says in both languages which periods the plan takes", () => {
    expect(sayOf([phuLy], "2027")).toBe(
      "Kỳ báo cáo 2027 không có ngày nào trong thời gian của kế hoạch phu-ly-2026 (từ 01/01/2026 đến 31/12/2026). Hãy chọn năm 2026 hoặc năm học 2025-2026, 2026-2027, hoặc 6 tháng, quý, tháng, học kỳ trong thời gian đó.",
    );
    expect(sayOf([tanKy], "2046-H1", "en")).toBe(
      "The reporting period 2046-H1 shares no day with the plan tan-ky-2026 (01/01/2026 to 31/12/2045). Choose the year 2026 … 2045 or the school year 2025-2026 … 2045-2046, or a half-year, quarter, month or term within those days.",
    );
    expect(sayOf([phuLy], "quý 3")).toContain("“quý 3” không phải kỳ báo cáo");
  });

  test("a plan of a school year takes its own, its terms and the calendar years it touches", () => {
    const ofSchoolYear: Pack = { ...phuLy, effectiveFrom: aDay("2026-09-01"), effectiveTo: aDay("2027-08-31") };
    const ok = (text: string): boolean => periodFor([ofSchoolYear], text).ok;
    expect("2026 2027 2026-2027 2026-2027-HK1 2026-2027-HK2 2027-08".split(" ").every(ok)).toBe(true);
    expect("2026-H0 2026-08 2026-Q2 2025-2026 2027-2028 2027-09".split(" ").some(ok)).toBe(false);
  });
});
