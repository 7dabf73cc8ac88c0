import { type CheckJson, found, statuses } from "./check-json";
import { check, header } from "./check-lines";
import { run, runJson, scratch } from "./run";

const at = scratch();

describe("the office's own figures, without --level", () => {
  test("a decimal comma in a file with semicolons, a percentage as such", async () => {
    const file = at(
      "ti-le.csv",
      `${header.replace(/,/g, ";")}\ntay-ninh-2026/PL1.6;;;95,5;\nhai-phong-2026/PL1.21;;;299;\n`,
    );
    const { json } = await runJson<CheckJson>(
      "check",
      file,
      "--plan",
      "hai-phong-2026,tay-ninh-2026",
      "--as-of",
      "2026-11-22",
    );
    expect(json.verdicts.find(({ code }) => code.endsWith("PL1.21"))).toMatchObject({
      status: "notMet",
      shortfall: 1,
      gap: -1,
    });
    expect(json.verdicts.find(({ code }) => code === "tay-ninh-2026/PL1.6")?.value).toBe(95.5);
    expect(found(json)).toEqual([]);
  });

  test.each(["95,5", " 95,5", "95 ,5", "95,5%", "95,5x", "95, 5 %", "95,50 điểm phần trăm", "1.095,5"])(
    "a decimal comma that split a number in two is refused, not read as 95: %s",
    async (typed) => {
      const file = at("tach.csv", `${header}\ntay-ninh-2026/PL1.6,,,${typed}\n`);
      const ran = await run("check", file, "--plan", "tay-ninh-2026");
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toContain("tách thành hai giá trị");
    },
  );

  test("a reason that begins with a number is a reason", async () => {
    const { json } = await check(
      "tay-ninh-2026",
      "",
      "2026-11-22",
      "tay-ninh-2026/PL1.6,,,95,3 điểm trường chưa báo cáo",
    );
    expect(json.verdicts[0]).toMatchObject({ code: "tay-ninh-2026/PL1.6", value: 95 });
  });

  test("one school's level is not taken for all schools", async () => {
    const { json, file } = await check("phu-ly-2026", "", "2026-11-22", "phu-ly-2026/II.1,,,2,");
    expect(found(json)).toEqual([["wrong-columns", `${file}:2`]]);
    expect(json.verdicts[0]).toMatchObject({ status: "invalid", gap: null });
  });

  test("counts of schools where a school answers yes or no", async () => {
    const { json } = await check(
      "phu-ly-2026",
      "",
      "2026-11-22",
      "phu-ly-2026/PL.8,19,20,,",
      "phu-ly-2026/II.1,20,20,,",
    );
    expect(json.verdicts.map(({ code, status, shortfall }) => [code, status, shortfall])).toEqual([
      ["phu-ly-2026/PL.8", "notMet", 1],
      ["phu-ly-2026/II.1", "met", 0],
    ]);
  });
});

describe("two plans at once", () => {
  const level = (code: string, value: string): string => `${code},,,${value},`;

  test("a figure that both ask for is one figure", async () => {
    const rows = [level("tan-ky-2026/PL2.30", "2"), level("hai-phong-2026/PL1.5", "2")];
    const { json } = await check("tan-ky-2026,hai-phong-2026", "thcs", "2026-11-22", ...rows);
    expect(json.plans).toEqual(["tan-ky-2026", "hai-phong-2026"]);
    expect(json.findings.map(({ code }) => code)).toEqual(["repeated-entry"]);
    expect(new Set(json.verdicts.map(({ status }) => status))).toEqual(new Set(["met"]));
    const differing = [level("tan-ky-2026/PL2.30", "2"), level("hai-phong-2026/PL1.5", "3")];
    const clash = await check("tan-ky-2026,hai-phong-2026", "thcs", "2026-11-22", ...differing);
    expect(clash.json.findings.map(({ code }) => code)).toEqual(["duplicate-entry"]);
    expect(clash.json.verdicts.find(({ code }) => code === "hai-phong-2026/PL1.5")?.status).toBe("invalid");
  });

  test("a target outside the school's level is not applicable, and blocks nothing", async () => {
    const { json, code } = await check("tan-ky-2026", "thcs", "2026-11-22", level("tan-ky-2026/PL2.31@2025", "2"));
    expect(statuses(json)).toEqual({ "tan-ky-2026/PL2.31@2025": "notApplicable" });
    expect(code).toBe(0);
  });
});
