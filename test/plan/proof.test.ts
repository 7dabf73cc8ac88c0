/**
 * The wording parser is the proof of the packs: what it reads in each target's own words is what is codified. A target
 * that differs says why in `reading` and stands in the list below; nobody else may.
 */
import { loadBuiltin } from "../../src/plan/builtin";
import type { Pack } from "../../src/plan/schema/pack";
import type { Target } from "../../src/plan/schema/target";
import { readDeadline, readPhrase } from "../../src/authoring/wording";

/** Numbers in task rows and products stay text (READING-RULES "Which numbers are targets"); a phrase alone cannot know that. */
const numbersInTasks = ["tan-ky-2026/PL3.9", "tay-ninh-2026/PL2.IV.2", "tay-ninh-2026/PL2.VI.3"];

/** The implementing column is narrower than the indicator and binds (READING-RULES "Whom a target binds"). */
const narrowerColumn = [
  ...[2025, 2030, 2035, 2040, 2045].map((year) => `tan-ky-2026/PL2.26@${year}`),
  ...[2030, 2035, 2040, 2045].map((year) => `tan-ky-2026/PL2.29@${year}`),
];

const loaded = loadBuiltin();
const packs: readonly Pack[] = loaded.ok ? [...loaded.value.packs.values()] : [];
const every = packs.flatMap((pack) => pack.targets.map((target) => ({ pack, target })));

const cellOf = (pack: Pack, target: Target): { columnUnit?: string } => {
  const table = pack.tables.find(({ id }) => id === target.source.table);
  const column = table?.columns.findIndex(({ role }) => role === "unit") ?? -1;
  const unit = table?.rows.find(({ id }) => id === target.source.row)?.cells[column];
  return target.source.cell === undefined || unit === undefined ? {} : { columnUnit: unit };
};

const demand = (read: { operator: unknown; value: unknown; unit: unknown; stretch?: number | undefined }): string =>
  JSON.stringify([read.operator, read.value, read.unit, read.stretch ?? null]);

const codified = (target: Target): readonly string[] => (target.operator === null ? [] : [demand(target)]);

const withReading = (codes: readonly string[]): readonly (string | undefined)[] =>
  codes.map((code) => every.find(({ target }) => target.code === code)?.target.reading);

test("every target of the five plans is read from its own words as it is codified, but for the tasks listed", () => {
  const different = every.filter(({ pack, target }) => {
    const context = { year: pack.year, ...cellOf(pack, target) };
    const { targets } = readPhrase(target.source.cell ?? target.source.quote, context);
    return JSON.stringify(targets.map(demand)) !== JSON.stringify(codified(target));
  });
  expect(different.map(({ target }) => target.code)).toEqual(numbersInTasks);
  for (const reading of withReading(numbersInTasks)) expect(reading).toMatch(/dòng nhiệm vụ/);
});

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

test("a population named in the words is the one codified, but where the implementing column is narrower", () => {
  const different = every.filter(({ pack, target }) => {
    if (target.operator === null) return false;
    const { targets } = readPhrase([target.source.quote, target.source.cell ?? ""].join(": "), { year: pack.year });
    const scope = targets.length === 1 ? targets[0]?.scope : undefined;
    const levels = scope?.levels?.filter((level) => pack.manages.includes(level)) ?? target.scope.levels;
    const ownership = scope?.ownership ?? target.scope.ownership;
    return levels.join() !== target.scope.levels.join() || ownership.join() !== target.scope.ownership.join();
  });
  expect(different.map(({ target }) => target.code)).toEqual(narrowerColumn);
  for (const reading of withReading(narrowerColumn)) expect(reading).toMatch(/cột hẹp hơn/);
});

test("nothing in a plan's targets is left unread", () => {
  const unread = every.flatMap(({ pack, target }) => {
    const words = readPhrase(target.source.cell ?? target.source.quote, {
      year: pack.year,
      ...cellOf(pack, target),
    }).unread;
    return target.operator === null || words.length === 0 ? [] : [`${target.code}: ${words.join(" | ")}`];
  });
  expect(unread).toEqual([]);
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
