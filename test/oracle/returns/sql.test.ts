import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exportCsv } from "../../../src/documents/export/csv";
import { exportParquet } from "../../../src/documents/export/parquet";
import { exportRows } from "../../../src/documents/export/rows";
import { rollUpSql } from "../../../src/documents/export/sql";
import { ourDay } from "../../../src/kernel/day";
import type { Gathering } from "../../../src/returns/gather/types";
import { rollUp } from "../../../src/returns/roll-up";
import { anySchools, type Filled, gathering } from "../../returns/gathered";
import { packNamed } from "../../../src/plan/catalogue";
import { engineLines, queryLines } from "../../returns/sql-lines";
import { describeWithDuckDb, inDuckDb } from "../../support/duckdb";
import { allPlans, catalogue, day, packs } from "../../usecases/forms";
import { renamedIn } from "../../usecases/renamed";

/** Returns of some schools, whole or with blanks, and none of others. */
const gathered = (plan: string, schools: readonly Filled[]): Gathering => {
  const [pack] = packs(plan);
  if (pack === undefined) throw new Error("no plan");
  const came = schools.filter((each) => each.came);
  const returns = new Map(
    came.map(({ school, figures, blank }) => [school.code, new Map([...figures].filter(([key]) => !blank.has(key)))]),
  );
  return gathering(
    pack,
    schools.map(({ school }) => school),
    returns,
  );
};

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "ra-soat-sql-"))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describeWithDuckDb("the query over exported files, run in DuckDB", () => {
  test.each(allPlans.map(({ id }) => id))(
    "%s: sums, schools and verdicts are the engine's, from Parquet and from CSV",
    async (plan) => {
      const [pack] = packs(plan);
      if (pack === undefined) throw new Error("no plan");
      const cases = fc.sample(anySchools(pack), { numRuns: 12, seed: 5 });
      for (const [at, schools] of cases.entries()) {
        const own = gathered(plan, schools);
        const period = `2026-${String(at)}`;
        const rows = exportRows(catalogue, own, null);
        writeFileSync(path.join(folder, `${plan}-${at}.parquet`), await exportParquet({ ...own, period }, rows));
        writeFileSync(path.join(folder, `${plan}-${at}.csv`), exportCsv({ ...own, period }, rows));
      }
      const query = rollUpSql(catalogue, pack, day);
      for (const ending of ["parquet", "csv"]) {
        const lines = inDuckDb(query, path.join(folder, `${plan}-*.${ending}`));
        for (const [at, schools] of cases.entries()) {
          const ours = queryLines(lines.filter(({ period }) => period === `2026-${String(at)}`));
          expect(ours).toEqual(engineLines(rollUp(catalogue, gathered(plan, schools), null)));
        }
      }
    },
  );

  test("a school that is exported again counts once, by its later day, and rows of other plans are left out", async () => {
    const [pack] = packs("phu-ly-2026");
    const [other] = packs("tan-ky-2026");
    if (pack === undefined || other === undefined) throw new Error("no plan");
    const [schools = []] = fc.sample(anySchools(pack), { numRuns: 1, seed: 8 });
    const write = async (name: string, own: Gathering): Promise<void> => {
      writeFileSync(path.join(folder, name), await exportParquet(own, exportRows(catalogue, own, null)));
    };
    const now = gathered("phu-ly-2026", schools);
    await write("later-1.parquet", now);
    await write("later-2.parquet", { ...now, counted: [], day: ourDay("2026-01-02") });
    await write("later-3.parquet", gathered("tan-ky-2026", schools));
    const query = rollUpSql(catalogue, pack, day);
    const alone = inDuckDb(query, path.join(folder, "later-1.parquet"));
    expect(alone.filter(({ counted }) => counted > 0).length).toBeGreaterThan(5);
    expect(inDuckDb(query, path.join(folder, "later-*.parquet"))).toEqual(alone);
  });

  test("what was exported before a measure got another id is added up under the one it has now", async () => {
    const [pack] = packs("phu-ly-2026");
    if (pack === undefined) throw new Error("no plan");
    const [schools = []] = fc.sample(anySchools(pack), { numRuns: 1, seed: 9 });
    const own = gathered("phu-ly-2026", schools);
    writeFileSync(path.join(folder, "renamed.parquet"), await exportParquet(own, exportRows(catalogue, own, null)));
    const changed = renamedIn({ "ke-hoach-chuyen-doi-so-va-huong-ung": "ke-hoach-va-huong-ung-moi" });
    const now = packNamed(changed, pack.id);
    if (now === null) throw new Error("no plan");
    const lines = (query: string) => inDuckDb(query, path.join(folder, "renamed.parquet"));
    const before = lines(rollUpSql(catalogue, pack, day));
    expect(before.map(({ code }) => code)).toContain("phu-ly-2026/PL.1");
    expect(lines(rollUpSql(changed, now, day))).toEqual(before);
  });
});
