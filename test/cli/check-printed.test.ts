import path from "node:path";
import { statusOrder, shownNames } from "../../src/verdict/shown";
import { run, scratch } from "./run";

const at = scratch();
const sample = path.join(__dirname, "../../assets/bao-cao-mau.xlsx");
const school = ["--school", "Trường Tiểu học A", "--code", "TH-A", "--level", "tieu-hoc", "--ownership", "public"];

/** A blank form of a plan with milestones until 2045. */
const blankForm = async (): Promise<string> => {
  const out = at("tan-ky.xlsx");
  expect((await run("template", "--plan", "tan-ky-2026", ...school, "--period", "2026-Q4", "--out", out)).code).toBe(0);
  return out;
};

describe("what a check of one file prints", () => {
  test("goes from what needs work first to what is not due", async () => {
    const { out } = await run("check", sample, "--as-of", "2026-11-22");
    const names = out.match(/(?<=^\S+ phu-ly-2026\/\S+ {2}).+?(?=(?: {2}\[|$))/gmu) ?? [];
    const places = names.map((name) => statusOrder.findIndex((status) => shownNames[status].vi === name));
    expect(places.length).toBe(17);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("names milestones that wait by their codes, with --full each with its sentence", async () => {
    const form = await blankForm();
    const short = await run("check", form);
    expect(short.out).toContain("» Chưa đến hạn: 85 mốc chưa có số liệu (thêm --full để xem từng mốc)\n");
    expect(short.out).toContain("tan-ky-2026/PL2.2@2030, tan-ky-2026/PL2.2@2035,");
    expect(short.out).not.toMatch(/^» tan-ky-2026/m);
    const full = await run("check", form, "--full");
    expect(full.out.match(/^» tan-ky-2026\/\S+ {2}Chưa đến hạn/gm)).toHaveLength(85);
    for (const said of [short, full]) expect(said.out).toContain("\nThiếu số liệu 20 · Chưa đến hạn 85\n");
  });

  test("says the same advice for many cells once", async () => {
    const { out } = await run("check", await blankForm());
    expect(out.match(/chưa được nhập\.$/gm)).toHaveLength(23);
    expect(out.match(/Hãy nhập mục này/g)).toHaveLength(1);
    expect(out).toContain("    Với 23 ô trên: Hãy nhập mục này;");
  });
});
