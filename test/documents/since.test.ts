import fc from "fast-check";
import { readSummary } from "../../src/documents/summary/since/read";
import { printSince } from "../../src/cli/earlier-summary";
import { isTold, sinceSummary } from "../../src/documents/summary/since/compare";
import { sayUnlisted, sayWhose } from "../../src/documents/summary/since/words";
import { gatheredThen } from "../../src/documents/summary/since/then";
import { summaryWorkbook } from "../../src/documents/summary";
import { rollUp, type RolledUp } from "../../src/returns/roll-up";
import type { Gathering } from "../../src/returns/gather/types";
import { standingAt } from "../../src/returns/roll-up/standing";
import { shownStatus } from "../../src/verdict/shown";
import type { SheetBlock } from "../../src/sheet/find";
import { anySchools, gathering, today } from "../returns/gathered";
import { aDay } from "../support/ids";
import { freshSeed, inTurn } from "../support/turns";
import { allPlans, catalogue, packs, written } from "../usecases/forms";
import { aWard } from "./ward";

const [phuLy] = packs("phu-ly-2026");
if (phuLy === undefined) throw new Error("no plan");

const blocksFor = (rolled: RolledUp) => written(summaryWorkbook(catalogue, rolled));

/** How every school of a gathering that is asked anything stands on every target. */
const standings = ({ pack, roster, counted }: Gathering) =>
  roster.schools.flatMap((school) => {
    const returned = counted.find((one) => one.school.code === school.code);
    const all = pack.targets.map((target) => standingAt({ target }, school, returned));
    return all.every((each) => each === null) ? [] : [[school.code, all]];
  });

test.each(inTurn(allPlans, 2).map((plan) => [plan.id, plan] as const))(
  "%s: from a summary's figures every school's results come out as they were, and its verdicts as they stood",
  async (_, plan) => {
    for (const schools of fc.sample(anySchools(plan), { numRuns: 3, seed: freshSeed })) {
      const own = gathering(plan, schools.map(({ school }) => school), today(schools)); // prettier-ignore
      const rolled = rollUp(catalogue, own, null);
      const read = readSummary(await blocksFor(rolled));
      if (!read.ok) throw new Error(read.refusal.code);
      expect(standings(gatheredThen(catalogue, plan, read.value))).toEqual(standings(own));
      const shown = [...read.value.targets].map(([code, { n, value, shown: as }]) => [code, n, value, as]);
      expect(shown).toEqual(
        rolled.targets.map(({ target, sums, verdict }) => [target.code, sums[0]?.n ?? verdict.numerator, verdict.value, shownStatus(verdict)]), // prettier-ignore
      );
      // Schools that are asked nothing have no line; where none is asked, nothing can be compared.
      if (read.value.schools.length === 0) continue;
      const since = sinceSummary(catalogue, rolled, read.value);
      if (!since.ok) throw new Error(since.refusal.code);
      expect(since.value.targets.filter(({ change }) => change !== null && change !== 0)).toEqual([]);
      expect(since.value.targets.map(({ before }) => before?.coverage)).toEqual(
        rolled.targets.map(({ coverage }) => (coverage === null ? null : { ...coverage })),
      );
      expect(since.value.schools.filter(({ reached, lost }) => reached.length + lost.length > 0)).toEqual([]);
    }
  },
);

describe("a summary of the ward", () => {
  const before = rollUp(catalogue, { ...aWard(phuLy, ["TH-03"]), period: "2026-Q2", day: aDay("2026-06-30") }, null);
  const now = rollUp(catalogue, aWard(phuLy, ["CS-02"], 11), null);
  let blocks: readonly SheetBlock[];
  beforeAll(async () => {
    blocks = await blocksFor(before);
  });

  /** The same blocks with one cell of a sheet changed. */
  const changed = (sheet: string, is: (text: string) => boolean, to: string, by: number): readonly SheetBlock[] =>
    blocks.map((block) => {
      if (block.sheet !== sheet) return block;
      const row = block.cells.findIndex((line) => line.some((cell) => cell.type === "text" && is(cell.text)));
      const column = block.cells[row]?.findIndex((cell) => cell.type === "text" && is(cell.text)) ?? -1;
      const cells = block.cells.map((line, r) =>
        line.map((cell, c) => (r === row && c === column + by ? ({ type: "text", text: to } as const) : cell)),
      );
      return { ...block, cells };
    });
  const refusalOf = (of: readonly SheetBlock[]) => {
    const read = readSummary(of);
    return read.ok ? null : read.refusal;
  };

  test("what changed stands by target and by school on sheets of their own, each difference calculated", () => {
    const read = readSummary(blocks);
    if (!read.ok) throw new Error(read.refusal.code);
    const since = sinceSummary(catalogue, now, read.value);
    if (!since.ok) throw new Error(since.refusal.code);
    const school = (code: string) => since.value.schools.find((one) => one.code === code);
    expect([school("TH-03")?.before, school("CS-02")?.now]).toEqual([null, null]);
    expect(school("TH-01")?.before?.of).toBeGreaterThan(5);
    const moved = since.value.targets.filter(({ change }) => change !== null && change !== 0);
    expect(moved.length).toBeGreaterThan(2);
    const sheet = summaryWorkbook(catalogue, now, since.value).sheets.find(({ name }) => name === "So với kỳ trước");
    const formulas = sheet?.cells.flatMap(({ content }) => (content?.type === "formula" ? [content] : [])) ?? [];
    for (const { change } of moved) expect(formulas).toContainEqual(expect.objectContaining({ cached: change }));
  });

  test("a target that counted something else then has no difference: a number is no less than a percentage", () => {
    const read = readSummary(blocks);
    if (!read.ok) throw new Error(read.refusal.code);
    const share = [...read.value.targets].find(([, { d, value }]) => d !== null && value !== null);
    if (share === undefined) throw new Error("no share");
    const [code, then] = share;
    const counted = { ...then, d: null, value: 9 };
    const since = sinceSummary(catalogue, before, { ...read.value, targets: new Map([[code, counted]]) });
    if (!since.ok) throw new Error(since.refusal.code);
    const own = since.value.targets.find(({ now: { target } }) => target.code === code);
    expect([own?.before?.value, own?.change]).toEqual([9, null]);
    const sheet = summaryWorkbook(catalogue, before, since.value).sheets.find(({ name }) => name === "So với kỳ trước");
    const formulas = sheet?.cells.filter(({ content }) => content?.type === "formula" && content.cached !== null);
    expect(formulas).toEqual([]);
  });

  test("a school that got another code is known by its name, with the code that it had; one of a name that two have is not", () => {
    const read = readSummary(blocks);
    if (!read.ok) throw new Error(read.refusal.code);
    const { gathering: own } = now;
    const moved = (code: string) => (code === "TH-01" ? "TH-MOI" : code);
    const schools = own.roster.schools.map((school) => ({ ...school, code: moved(school.code) }));
    const counted = own.counted.map((one) => ({ ...one, school: { ...one.school, code: moved(one.school.code) } }));
    const since = (of: typeof schools) => {
      const said = sinceSummary(catalogue, { ...now, gathering: { ...own, counted, roster: { ...own.roster, schools: of } } }, read.value); // prettier-ignore
      if (!said.ok) throw new Error(said.refusal.code);
      return said.value.schools;
    };
    const found = since(schools).find(({ code }) => code === "TH-MOI");
    expect(found).toMatchObject({ formerCode: "TH-01", before: { of: expect.any(Number) as number } });
    expect(since(schools).map(({ code }) => code)).not.toContain("TH-01");
    const twice = since(schools.map((school) => (school.code === "TH-02" ? { ...school, name: found?.school ?? "" } : school))); // prettier-ignore
    expect(twice.find(({ code }) => code === "TH-MOI")).toMatchObject({ formerCode: null, before: null });
    expect(twice.map(({ code }) => code)).toContain("TH-01");
  });

  test("a school that was merged into another is told as on the roster no more, wherever changes are told", () => {
    const read = readSummary(blocks);
    if (!read.ok) throw new Error(read.refusal.code);
    const { gathering: own } = now;
    const schools = own.roster.schools.filter(({ code }) => code !== "TH-02");
    const counted = own.counted.filter(({ school }) => school.code !== "TH-02");
    const since = sinceSummary(catalogue, { ...now, gathering: { ...own, counted, roster: { ...own.roster, schools } } }, read.value); // prettier-ignore
    if (!since.ok) throw new Error(since.refusal.code);
    const told = since.value.schools.filter(isTold).map((one) => `${sayWhose(one, "vi")}: ${sayUnlisted(one, "vi")}`);
    expect(told).toContain("Trường Tiểu học Lam Hạ (TH-02): không còn trong danh sách");
    const lines: string[] = [];
    printSince(since.value, { lang: "vi", line: (text) => lines.push(text) });
    expect(lines).toContain("  Trường Tiểu học Lam Hạ (TH-02): không còn trong danh sách");
  });

  test("one whose figures somebody changed, sorted away or took out is refused with the school's name", () => {
    const name = "Trường Tiểu học Minh Khai (TH-01)";
    expect(refusalOf(changed("Số liệu theo trường", (text) => text === "TH-01", "999", 6))).toEqual({
      code: "summary-altered",
      params: { schools: name },
    });
    const withoutLast = blocks.map((block) => block.sheet === "Số liệu theo trường" ? { ...block, cells: block.cells.slice(0, -1) } : block); // prettier-ignore
    expect(refusalOf(withoutLast)?.params["schools"]).toContain("CS-02");
    expect(refusalOf(changed("_tonghop", (text) => text === "phu-ly-2026/PL.4", "met", 4))?.code).toBe(
      "summary-results-altered",
    );
  });

  test("lines that were only sorted are read as before", () => {
    const sorted = blocks.map((block) =>
      block.sheet === "Số liệu theo trường"
        ? { ...block, cells: [...block.cells.slice(0, 3), ...block.cells.slice(3).reverse()] }
        : block,
    );
    expect(refusalOf(sorted)).toBeNull();
  });

  test("another workbook, another format and a summary without its figures are each refused", () => {
    expect(refusalOf(blocks.filter(({ sheet }) => sheet !== "_tonghop"))?.code).toBe("summary-none");
    expect(refusalOf(blocks.filter(({ sheet }) => sheet !== "Số liệu theo trường"))?.code).toBe("summary-torn");
    expect(refusalOf(changed("_tonghop", (text) => text === "RASOAT-TONG-HOP", "1", 1))?.code).toBe("summary-older");
  });

  test("of another plan, of other schools, or of a later period it is refused by name", () => {
    const read = readSummary(blocks);
    if (!read.ok) throw new Error(read.refusal.code);
    const refusal = (rolled: RolledUp) => {
      const since = sinceSummary(catalogue, rolled, read.value);
      return since.ok ? null : since.refusal;
    };
    const { gathering: own } = now;
    const [tanKy] = packs("tan-ky-2026");
    if (tanKy === undefined) throw new Error("no plan");
    expect(refusal(rollUp(catalogue, gathering(tanKy, [], new Map()), null))).toEqual({
      code: "summary-other-plan",
      params: { own: "phu-ly-2026", plan: "tan-ky-2026" },
    });
    const schools = own.roster.schools.map((school) => ({ ...school, code: `X${school.code}` }));
    const elsewhere = { ...now, gathering: { ...own, roster: { ...own.roster, schools } } };
    expect(refusal(elsewhere)?.code).toBe("summary-other-schools");
    expect(refusal({ ...now, gathering: { ...own, period: "2026-Q1" } })?.code).toBe("summary-not-before");
    expect(refusal({ ...now, gathering: { ...own, period: "2026-Q2" } })).toBeNull();
  });
});
