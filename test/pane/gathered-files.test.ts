import { aboveReturn } from "../../src/documents/above";
import { aboveFile, summaryFile } from "../../src/pane/gathering/files";
import { Gatherer } from "../../src/pane/gathering/gatherer";
import type { Picked } from "../../src/pane/gathering/picked";
import type { Done } from "../../src/pane/gathering/state";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, type School, schoolNamed, type Typed } from "../returns/clerks";
import { signed } from "../returns/planted";
import { rosterModel } from "../returns/rosters";
import { aDay } from "../support/ids";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue } from "../usecases/forms";

const day = aDay("2026-11-22");
const schools = ["A", "B"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));

const picked = (name: string, bytes: Uint8Array): Picked => ({
  name,
  size: bytes.length,
  modified: day,
  bytes: () => Promise.resolve(bytes),
});

/** What the files come to; `plan`: what the officer says where the returns are of several. */
const done = async (files: readonly Picked[], plan: string | null = null): Promise<Done> => {
  const page = new Gatherer({ rules: () => Promise.resolve(catalogue), today: () => day, plan: () => null });
  await page.take(files);
  if (plan !== null) await page.ask({ plan });
  const { outcome } = page.state();
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome;
};

const roster = async (): Promise<Picked> => {
  const lines = schools.map(({ code, name }) => [code, name, "Tiểu học", "Công lập"]);
  return picked("danh sách.xlsx", await writeWorkbook(rosterModel(lines)));
};

type Asked = Parameters<typeof filledReturn>[3];

const returnOf = async (school: School, typed: Typed = {}, asked?: Asked): Promise<Picked> =>
  picked(`${school.code}.xlsx`, await filledReturn(school, 2, typed, asked));

const all = (typed: Typed, asked?: Asked): Promise<readonly Picked[]> =>
  Promise.all([roster(), ...schools.map((school) => returnOf(school, typed, asked))]);

describe("an earlier summary among the files of the page", () => {
  const earlier = async (): Promise<Picked> => {
    const { bytes } = await summaryFile(await done(await all({ [signed]: 1 })));
    return picked("ky-truoc.xlsx", bytes);
  };

  test("is held against: what changed is told by target and by school, and stands in the workbook that is made", async () => {
    const now = await done([...(await all({ [signed]: 30 })), await earlier()]);
    if (now.since?.found.ok !== true) throw new Error("not held against");
    const moved = now.since.found.value.targets.filter(({ change }) => change !== null && change > 0);
    expect(moved.map(({ now: { target } }) => target.code)).toEqual(["phu-ly-2026/PL.4"]);
    expect(now.since.found.value.schools.map(({ code, reached }) => [code, reached])).toEqual([
      ["A", ["phu-ly-2026/PL.4"]],
      ["B", ["phu-ly-2026/PL.4"]],
    ]);
    const sheets = (await blocksOf(opened((await summaryFile(now)).bytes))).map(({ sheet }) => sheet);
    expect(sheets.filter((name) => name.startsWith("So với kỳ trước"))).toHaveLength(2);
  });

  test("of another plan is refused with why, and everything else goes on", async () => {
    const asked = { plans: ["tan-ky-2026"], period: "2026" };
    const now = await done([...(await all({}, asked)), await earlier()]);
    expect(now.since).toMatchObject({ file: "ky-truoc.xlsx", found: { ok: false, refusal: { code: "summary-other-plan" } } }); // prettier-ignore
    expect(now.rolled.gathering.counted).toHaveLength(2);
  });

  test("is no return: it stands in no line, and without one nothing is compared", async () => {
    const now = await done([...(await all({})), await earlier()]);
    expect(now.rolled.gathering.returns.map(({ file }) => file)).toEqual(["A.xlsx", "B.xlsx"]);
    expect((await done(await all({}))).since).toBeNull();
  });
});

describe("the return to the plan above, made on the page", () => {
  test("is the command's: filled from the schools' sums, blank where they do not say it", async () => {
    const now = await done(await all({}, { plans: ["tan-ky-2026", "hai-phong-2026"], period: "2026" }), "tan-ky-2026");
    expect(now.above?.id).toBe("hai-phong-2026");
    const made = await aboveFile(now);
    if (made?.ok !== true) throw new Error("not made");
    expect(made.value.name).toBe("tan-ky-2026-gui-hai-phong-2026-2026.xlsx");
    if (now.above === null) throw new Error("no plan above");
    const files = { write: writeWorkbook, open: openWorkbook, remember: () => [] };
    const byCommand = await aboveReturn(catalogue, now.rolled, now.above, files);
    if (!byCommand.ok) throw new Error(byCommand.refusal.code);
    expect(byCommand.value.lines.filter(({ why }) => why.kind === "filled").length).toBeGreaterThan(12);
    expect(made.value.bytes).toEqual(byCommand.value.bytes);
  });

  test("a plan without one above it has none", async () => {
    const now = await done(await all({}));
    expect([now.above, await aboveFile(now)]).toEqual([null, null]);
  });
});
