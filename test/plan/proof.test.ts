/**
 * The wording parser is the proof of the packs: what it reads in each target's own words is what is codified. Lint holds
 * that of every target (test/authoring/lint/agreement.test.ts); here are reporting duties and the count.
 */
import { loadBuiltin } from "../../src/plan/builtin";
import type { Pack } from "../../src/plan/schema/pack";
import { readDeadline } from "../../src/authoring/wording";

const loaded = loadBuiltin();
const packs: readonly Pack[] = loaded.ok ? [...loaded.value.packs.values()] : [];
test("every deadline, and every reporting duty, is read from its own words as it is codified", () => {
  const deadlines = packs.flatMap((pack) =>
    [...pack.targets.map((target) => target.deadline), ...pack.reporting.map((duty) => duty.deadline)].map(
      (deadline) => ({
        text: deadline.text,
        codified: deadline.obligations,
        read: readDeadline(deadline.text, { year: pack.year }),
      }),
    ),
  );
  expect(deadlines.length).toBeGreaterThan(350);
  for (const { text, codified: obligations, read } of deadlines) {
    expect({ text, ...read }).toEqual({ text, obligations, unread: [] });
  }
});

test("221 numeric targets in appendices and clauses, table by table", () => {
  const counts = packs.flatMap((pack) =>
    pack.tables.map((table) => [
      `${pack.id} ${table.id}`,
      pack.targets.filter((target) => target.operator !== null && target.source.table === table.id).length,
    ]),
  );
  expect(Object.fromEntries(counts)).toEqual({
    "phu-ly-2026 PL": 14,
    "tan-ky-2026 PL1": 18,
    "tan-ky-2026 PL2": 148,
    "tan-ky-2026 PL3": 0,
    "hai-phong-2026 PL1": 22,
    "hai-phong-2026 PL2": 0,
    "tay-ninh-2026 PL1": 13,
    "tay-ninh-2026 PL2": 0,
    "le-chan-2026 II": 6,
  });
});
