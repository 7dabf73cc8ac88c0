import { readFile, writeFile } from "node:fs/promises";
import { partsOf, zipParts } from "../fixtures/package";
import { blocksOf, opened } from "../support/xlsx-book";
import { typedInto } from "../usecases/marked";
import { entryRows } from "../usecases/forms";
import type { CheckJson } from "./check-json";
import { makeForm, run, runJson, scratch } from "./run";

const at = scratch();
const survey = "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin";

beforeAll(async () => {
  await makeForm(at("mau.xlsx"));
  const filled = await typedInto(await readFile(at("mau.xlsx")), {
    [survey]: { n: "Đang thực hiện" },
    "nha-giao-co-chung-thu-chu-ky-so": { n: 27, d: 52 },
  });
  await writeFile(at("tra.xlsx"), filled);
});

const codes = ({ findings }: CheckJson): readonly string[] => findings.map(({ code }) => code);
const statusOf = ({ verdicts }: CheckJson, row: string) =>
  verdicts.find(({ code }) => code === `phu-ly-2026/${row}`)?.status;
const check = async (...args: readonly string[]): Promise<CheckJson> =>
  (await runJson<CheckJson>("check", ...args)).json;

/** The file as pasting its first sheet over itself as values leaves it. */
const asValues = async (file: string): Promise<Uint8Array> => {
  const parts = partsOf(await readFile(file));
  const name = "xl/worksheets/sheet1.xml";
  const plain = (parts.get(name) ?? "").replace(/<f(?: [^>]*)?(?:\/>|>[^<]*<\/f>)/g, "");
  return zipParts(Object.fromEntries([...parts].map(([part, text]) => [part, part === name ? plain : text])));
};

const formulasIn = async (file: string): Promise<number> =>
  (await blocksOf(opened(await readFile(file)))).reduce((sum, { formulas }) => sum + formulas.size, 0);

describe("the copy that check --out writes", () => {
  test("on the workbook's own day keeps that day, and says nothing of it", async () => {
    const { out } = await run("check", at("tra.xlsx"), "--out", at("rieng.xlsx"));
    expect(out).toContain("Tính đến ngày 04/12/2026");
    expect(out).not.toContain("Đã ghi ngày đánh giá");
    expect((await check(at("rieng.xlsx"))).asOf).toBe("2026-12-04");
  });

  test("on another day holds that day, says so, and is judged by it from then on", async () => {
    const { out } = await run("check", at("tra.xlsx"), "--as-of", "2026-06-30", "--out", at("khac.xlsx"));
    expect(out).toContain("Đã ghi ngày đánh giá 30/06/2026 vào bản đã đánh dấu.");
    const [before, after] = [await check(at("tra.xlsx"), "--as-of", "2026-06-30"), await check(at("khac.xlsx"))];
    expect([after.asOf, statusOf(after, "PL.3")]).toEqual(["2026-06-30", statusOf(before, "PL.3")]);
    expect((await check(at("tra.xlsx"))).asOf).toBe("2026-12-04");
  });

  test("says by which version of Rà Soát it was marked, as the command and --json do", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    await run("check", at("tra.xlsx"), "--out", at("phien-ban.xlsx"));
    const [hidden] = (await blocksOf(opened(await readFile(at("phien-ban.xlsx"))))).filter(
      ({ sheet }) => sheet === "_rasoat",
    );
    expect(hidden?.cells[0]?.[1]).toMatchObject({ text: expect.stringMatching(`^rs:entries@${version} `) as string });
    expect((await run("--version")).out).toBe(`Rà Soát ${version}\n`);
  });

  test("has the results that the check came to: a file that nobody calculated says so, its copy no longer", async () => {
    const stale = await check(at("tra.xlsx"));
    expect(stale.findings.find(({ code }) => code === "results-stale")).toMatchObject({ severity: "info" });
    await run("check", at("tra.xlsx"), "--out", at("moi.xlsx"));
    expect(codes(await check(at("moi.xlsx")))).not.toContain("results-stale");
  });

  test("of another day than the workbook's says nothing of stale results", async () => {
    expect(codes(await check(at("tra.xlsx"), "--as-of", "2026-06-30"))).not.toContain("results-stale");
  });
});

describe("formulas over which values were pasted", () => {
  beforeAll(async () => {
    await writeFile(at("gia-tri.xlsx"), await asValues(at("tra.xlsx")));
  });

  test("are told once, and change no verdict", async () => {
    const [whole, pasted] = [await check(at("tra.xlsx")), await check(at("gia-tri.xlsx"))];
    expect(codes(pasted).filter((code) => code === "formulas-missing")).toHaveLength(1);
    expect(codes(whole)).not.toContain("formulas-missing");
    expect(pasted.verdicts.map(({ status }) => status)).toEqual(whole.verdicts.map(({ status }) => status));
    expect(pasted.ready).toBe(whole.ready);
  });

  test("stand in the marked copy again, beside the same entries", async () => {
    const { out } = await run("check", at("gia-tri.xlsx"), "--out", at("lai.xlsx"));
    expect(out).toMatch(/Đã khôi phục \d+ công thức trong bản đã đánh dấu\./);
    expect(await formulasIn(at("lai.xlsx"))).toBe(await formulasIn(at("tra.xlsx")));
    expect(codes(await check(at("lai.xlsx")))).not.toContain("formulas-missing");
    const entered = async (file: string) =>
      entryRows(await blocksOf(opened(await readFile(file)))).map(({ key, row }) => [key, row.cellOf("n").cell]);
    expect(await entered(at("lai.xlsx"))).toEqual(await entered(at("tra.xlsx")));
  });
});
