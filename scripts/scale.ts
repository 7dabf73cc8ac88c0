import fc from "fast-check";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exportParquet } from "../src/documents/export/parquet";
import { exportRows } from "../src/documents/export/rows";
import { rollUpSql } from "../src/documents/export/sql";
import type { CountedReturn, Gathering } from "../src/returns/gather/types";
import { rollUp } from "../src/returns/roll-up";
import type { RosterSchool } from "../src/returns/types";
import { aSchool, fullFigures, gathering } from "../test/returns/gathered";
import { engineLines, queryLines } from "../test/returns/sql-lines";
import { inDuckDb } from "../test/support/duckdb";
import { catalogue, day, packs } from "../test/usecases/forms";

// npm run scale [-- SCHOOLS]: 52,000 generated schools in files of 1,000, added up and judged by the engine at once and by the
// query of `ra-soat sql` over the files in DuckDB. Ends with 1 where a sum, a count of schools or a verdict differs.
const count = Number(process.argv[2] ?? 52_000);
const perFile = 1000;
const [pack] = packs("hai-phong-2026");
if (pack === undefined) throw new Error("no plan");

/** What schools of one population answer, by chance the same at every run; every seventh leaves figures blank. */
const answersOf = (school: RosterSchool, seed: number): readonly CountedReturn[] =>
  fc.sample(fullFigures(pack, school), { numRuns: 40, seed }).flatMap((figures, at) => {
    const kept = [...figures].filter(([key], place) => at % 7 > 0 || place % 3 > 0 || key.startsWith("total."));
    return gathering(pack, [school], new Map([[school.code, new Map(kept)]])).counted;
  });

const kinds = pack.manages.flatMap((level) =>
  (["public", "private"] as const).map((ownership) => aSchool("?", { levels: [level], ownership })),
);
const answers = kinds.map((school, at) => ({ school, returns: answersOf(school, at + 1) }));

const schoolAt = (number: number): { readonly school: RosterSchool; readonly returned: CountedReturn | null } => {
  // Two factors that share nothing with the counts of kinds and answers, so that all pairs come up.
  const kind = answers[(number * 7919) % answers.length];
  if (kind === undefined) throw new Error("the plan manages no schools");
  const school = { ...kind.school, code: `T${String(number).padStart(5, "0")}`, name: `Trường số ${number}` };
  const own = kind.returns[(number * 104_729) % kind.returns.length];
  return {
    school,
    returned: number % 31 === 0 || own === undefined ? null : { ...own, school, file: `${school.code}.xlsx` },
  };
};

const gathered = (from: number, to: number): Gathering => {
  const all = Array.from({ length: to - from }, (_, at) => schoolAt(from + at));
  return {
    ...gathering(pack, [], new Map()),
    roster: { schools: all.map(({ school }) => school), own: new Map() },
    counted: all.flatMap(({ returned }) => returned ?? []),
    missing: all.flatMap(({ school, returned }) => (returned === null ? [school] : [])),
  };
};

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-scale-"));
try {
  const writing = Date.now();
  let [bytes, rows] = [0, 0];
  for (let from = 0; from < count; from += perFile) {
    const part = gathered(from, Math.min(count, from + perFile));
    const own = exportRows(catalogue, part, null);
    const file = path.join(folder, `${from}.parquet`);
    writeFileSync(file, await exportParquet(part, own));
    rows += own.length;
    bytes += statSync(file).size;
  }
  console.log(`${count} schools, ${Math.ceil(count / perFile)} files, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB: written in ${seconds(writing)}`); // prettier-ignore
  const asking = Date.now();
  const found = queryLines(inDuckDb(rollUpSql(catalogue, pack, day), path.join(folder, "*.parquet")));
  console.log(`DuckDB: ${found.length} sums in ${seconds(asking)}`);
  const rolling = Date.now();
  const ours = engineLines(rollUp(catalogue, gathered(0, count), null));
  console.log(`engine: ${ours.length} sums in ${seconds(rolling)}`);
  const differing = ours.filter((line, at) => JSON.stringify(line) !== JSON.stringify(found[at]));
  const statuses = [...new Set(ours.map(({ status }) => status))].map(
    (status) => `${status} ${ours.filter((line) => line.status === status).length}`,
  );
  console.log(`verdicts: ${statuses.join(", ")}; different: ${differing.length}`);
  if (differing.length > 0 || ours.length !== found.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
