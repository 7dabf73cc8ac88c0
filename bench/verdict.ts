/**
 * What judging real plans costs: every target with a number that binds a primary school, for many schools, by the product,
 * by closures compiled for the purpose, and by json-rules-engine's own run. Interleaved rounds of one process, medians.
 */
import { Engine, type RuleProperties } from "json-rules-engine";
import { loadBuiltin } from "../src/plan/builtin";
import { askedFigures, placeOfTarget } from "../src/plan/asked/asked";
import type { Pack } from "../src/plan/schema/pack";
import type { Operator, Target } from "../src/plan/schema/target";
import type { Respondent } from "../src/plan/asked/respondent";
import { planOf } from "../src/kernel/code";
import { judge } from "../src/verdict/judge";
import type { Case } from "../src/verdict/verdict";
import { holdsAt } from "../src/verdict/quantity";
import { atLeast, atMost, type Section } from "./held";
import { median, table } from "./table";
import { aDay } from "../test/support/ids";

const rounds = 9;
const school: Respondent = { viewpoint: "school", levels: ["tieu-hoc"], ownership: "public" };

/** One share of one school against one target of a plan. */
interface Judging {
  readonly given: Case;
  readonly id: string;
  readonly operator: Operator;
  readonly threshold: number;
  readonly n: number;
  readonly d: number;
}

const catalogue = loadBuiltin();
if (!catalogue.ok) throw new Error("The rules do not load");
const packs = [...catalogue.value.packs.values()].filter(({ manages }) => manages.includes("tieu-hoc"));

const packOf = ({ code }: Target): Pack | undefined => packs.find(({ id }) => id === planOf(code));

/** The targets with a percentage and one share, each with the figure that school number `index` gives. */
const judgingsOf = (index: number): readonly Judging[] =>
  askedFigures(catalogue.value, packs, school).flatMap(({ question, targets }) =>
    targets.flatMap((target, at): readonly Judging[] => {
      const { operator, value, unit } = target;
      const pack = packOf(target);
      if (pack === undefined || operator === null || value === null || unit !== "%") return [];
      if (question.kind !== "share" || question.parts.length !== 1) return [];
      const d = 20 + ((index * 31 + at * 7) % 60);
      const n = (index * 7919 + at * 104_729) % (d + 1);
      const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
      const place = placeOfTarget(pack, target);
      const figure = { kind: "share", n, d } as const;
      const day = aDay("2026-11-22");
      const given: Case = { target, question, figure, day, inForce: true, school: null, range, place };
      return [{ given, id: String(target.code), operator, threshold: value, n, d }];
    }),
  );

type Closure = (n: number, d: number) => boolean;

/** What one would write by hand: the comparison in whole numbers, the threshold bound once. */
const closures: Readonly<Record<Operator, (threshold: number) => Closure>> = {
  greaterThan: (x) => (n, d) => n * 100 > x * d,
  greaterThanInclusive: (x) => (n, d) => n * 100 >= x * d,
  lessThan: (x) => (n, d) => n * 100 < x * d,
  lessThanInclusive: (x) => (n, d) => n * 100 <= x * d,
  equal: (x) => (n, d) => n * 100 === x * d,
};

const schools = Array.from({ length: 120 }, (_, index) => judgingsOf(index));
const judgings = schools.flat();
const compiled = (schools[0] ?? []).map(({ operator, threshold }) => closures[operator](threshold));

const asRule = ({ id, operator, threshold }: Judging): RuleProperties => ({
  conditions: { all: [{ fact: id, operator, value: threshold * 100 }] },
  event: { type: "holds", params: { id } },
});
/** One engine with every rule, run once a school: how json-rules-engine is used. */
const engine = new Engine((schools[0] ?? []).map(asRule));

/** How many judgings hold, in a loop that makes nothing, so that the judging alone is timed. */
const howMany = (holds: (one: Judging, at: number) => boolean): number => {
  let held = 0;
  for (const own of schools) {
    let at = 0;
    for (const one of own) if (holds(one, at++)) held += 1;
  }
  return held;
};

/** Each contender returns how many hold, or how long its sentences are, so that none can be skipped. */
const contenders: Readonly<Record<string, () => number | Promise<number>>> = {
  closures: () => howMany(({ n, d }, at) => compiled[at]?.(n, d) === true),
  "bare judging": () =>
    howMany(({ operator, threshold, n, d }) => holdsAt({ kind: "share", n, d }, operator, threshold)),
  "a verdict, its sentence not read": () => howMany(({ given }) => judge(given).status === "met"),
  "a verdict and its Vietnamese sentence": () =>
    judgings.reduce((sum, { given }) => sum + judge(given).explanation.vi.length, 0),
  "json-rules-engine, run per school": async () => {
    let held = 0;
    for (const own of schools) {
      const facts = Object.fromEntries(own.map(({ id, n, d }) => [id, Math.round((n * 10_000) / d)]));
      held += (await engine.run(facts)).events.length;
    }
    return held;
  },
};

/** Microseconds a judging, the median of the rounds; in every round each contender has its turn. */
const measured = async (): Promise<ReadonlyMap<string, number>> => {
  const times = new Map<string, number[]>(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds + 2; round += 1)
    for (const [name, work] of Object.entries(contenders)) {
      const begun = performance.now();
      await work();
      // The first two rounds warm up.
      if (round > 1) times.get(name)?.push(((performance.now() - begun) * 1000) / judgings.length);
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
};

/** Microseconds a judging, against closures and against json-rules-engine's own run. */
export const verdict = async (): Promise<Section> => {
  const times = await measured();
  const time = (name: string): number => times.get(name) ?? Number.NaN;
  const [base, run, bare] = [time("closures"), time("json-rules-engine, run per school"), time("bare judging")];
  const rows = [...times].map(([name, own]) => [
    name,
    own.toFixed(3),
    `${(own / base).toFixed(1)} ×`,
    `${(run / own).toFixed(1)} ×`,
  ]);
  return {
    held: [
      atMost("bare judging against closures", bare / base, 2),
      atLeast("json-rules-engine's run against bare judging", run / bare, 100),
      atMost("a verdict without its sentence against closures", time("a verdict, its sentence not read") / base, 10),
    ],
    lines: [
      "## Judging",
      `${schools.length} schools × ${compiled.length} targets of the built-in plans that bind a public primary school and ask one share; medians of ${rounds} interleaved rounds.`,
      "",
      ...table(["what", "µs a judging", "against closures", "json-rules-engine's run against it"], rows),
    ],
  };
};
