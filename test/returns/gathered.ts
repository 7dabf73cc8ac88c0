import fc from "fast-check";
import type { Figure } from "../../src/figures/figure";
import type { KnownFigure } from "../../src/intake/read";
import { phasesOf } from "../../src/intake/read";
import { type FigureKey, isFigureKey, made } from "../../src/kernel/ids";
import type { Catalogue } from "../../src/plan/catalogue";
import { type AskedFigure, askedFigures } from "../../src/plan/asked/asked";
import { levels as allLevels, ownerships } from "../../src/plan/schema/scope";
import type { Pack } from "../../src/plan/schema/pack";
import type { CountedReturn, Gathering } from "../../src/returns/gather/types";
import type { RosterSchool } from "../../src/returns/types";
import { judgeFigures } from "../../src/usecases/verdicts";
import { catalogue, day } from "../usecases/forms";

/** Figures of one school, as intake would have read them: by measure, and by total. */
export type Figures = ReadonlyMap<FigureKey, Figure>;

export const aKey = (text: string): FigureKey => made(text, isFigureKey);

export const aSchool = (code: string, more: Partial<RosterSchool> = {}): RosterSchool => ({
  code,
  name: `Trường ${code}`,
  levels: ["tieu-hoc"],
  ownership: "public",
  receivedOn: null,
  chosen: null,
  totals: new Map(),
  row: 2,
  ...more,
});

const askedOf = (pack: Pack, school: RosterSchool, known = catalogue): readonly AskedFigure[] =>
  askedFigures(known, [pack], { viewpoint: "school", ...school });

const totalsIn = (figures: Figures): ReadonlyMap<FigureKey, Figure> =>
  new Map([...figures].filter(([key]) => key.startsWith("total.")));

/** A return that counts, judged as a school's workbook is. */
const counted = (pack: Pack, school: RosterSchool, figures: Figures, known: Catalogue): CountedReturn => {
  const asked = askedOf(pack, school, known);
  const phases = phasesOf(
    asked.flatMap(({ targets }) => targets),
    day,
  );
  const respondent = { viewpoint: "school", ...school } as const;
  const read = new Map<FigureKey, KnownFigure>(
    [...figures].map(([key, figure]) => [key, { figure, cell: null, reason: null }]),
  );
  const judged = judgeFigures({ packs: [pack], respondent, day, phases }, asked, read);
  return {
    school,
    file: `${school.code}.xlsx`,
    state: "counted",
    figures: new Map([...figures].filter(([key]) => !key.startsWith("total."))),
    totals: totalsIn(figures),
    reasons: new Map(),
    verdicts: new Map(judged.map(({ target, verdict }) => [target.code, verdict])),
  };
};

export const gathering = (
  pack: Pack,
  schools: readonly RosterSchool[],
  returns: ReadonlyMap<string, Figures>,
  known = catalogue,
): Gathering => ({
  pack,
  period: "2026",
  day,
  roster: { schools, own: new Map() },
  returns: [],
  counted: schools.flatMap((school) => {
    const figures = returns.get(school.code);
    return figures === undefined ? [] : [counted(pack, school, figures, known)];
  }),
  missing: schools.filter(({ code }) => !returns.has(code)),
  changed: [],
});

const sizes = fc.constantFrom(0, 1, 2, 5, 20, 100);

const answered = fc.constantFrom<Figure>(
  { kind: "answer", yes: true },
  { kind: "answer", yes: false },
  { kind: "noObject" },
);

const task = fc
  .constantFrom("done" as const, "doing" as const, "notStarted" as const)
  .map((status): Figure => ({ kind: "task", status, day: null, evidence: null }));

/** A whole figure for what is asked; `total`: what the school counts of each total. */
const figureFor = ({ question, totals }: AskedFigure, total: (key: FigureKey) => number): fc.Arbitrary<Figure> => {
  switch (question.kind) {
    case "share": {
      const parts = totals.map((key) =>
        (key === null ? sizes : fc.constant(total(key))).chain((d) =>
          fc.nat({ max: d }).map((n) => ({ kind: "share" as const, n, d })),
        ),
      );
      return fc
        .tuple(...parts)
        .map((all): Figure => (all.length === 1 && all[0] !== undefined ? all[0] : { kind: "shares", parts: all }));
    }
    case "answer":
      return question.items.length === 0
        ? answered
        : fc
            .array(fc.boolean(), { minLength: question.items.length, maxLength: question.items.length })
            .map((answers): Figure => ({ kind: "items", answers }));
    case "task":
      return task;
    case "level":
      return fc.integer({ min: 1, max: 3 }).map((value): Figure => ({ kind: "level", value }));
    default:
      return fc.nat({ max: 50 }).map((value): Figure => ({ kind: question.kind, value }));
  }
};

/** Everything that a school is asked, answered in full. */
export const fullFigures = (pack: Pack, school: RosterSchool): fc.Arbitrary<Figures> => {
  const asked = askedOf(pack, school);
  const keys = [...new Set(asked.flatMap(({ totals }) => totals).filter((key) => key !== null))];
  return fc
    .tuple(...keys.map((key) => (school.totals.has(key) ? fc.constant(school.totals.get(key) ?? 0) : sizes)))
    .chain((values) => {
      const totals = new Map(keys.map((key, at) => [key, values[at] ?? 0]));
      return fc
        .tuple(...asked.map((each) => figureFor(each, (key) => totals.get(key) ?? 0)))
        .map(
          (figures): Figures =>
            new Map<FigureKey, Figure>([
              ...asked.map(({ figure }, at): [FigureKey, Figure] => [figure, figures[at] ?? { kind: "missing" }]),
              ...[...totals].map(([key, value]): [FigureKey, Figure] => [key, { kind: "count", value }]),
            ]),
        );
    });
};

/** A school of the plan; of some the roster knows the totals. */
const anySchool = (pack: Pack, code: string): fc.Arbitrary<RosterSchool> =>
  fc
    .record({
      levels: fc
        .subarray(
          allLevels.filter((level) => pack.manages.includes(level)),
          { minLength: 1 },
        )
        .map((levels) => levels.slice(0, 2)),
      ownership: fc.constantFrom(...ownerships),
    })
    .chain((population) => {
      const school = aSchool(code, population);
      const keys = askedOf(pack, school)
        .flatMap(({ totals }) => totals)
        .filter((key) => key !== null);
      return fc.option(fc.tuple(...keys.map(() => sizes)), { nil: null }).map((values) => ({
        ...school,
        totals: new Map(values === null ? [] : keys.map((key, at) => [key, values[at] ?? 0] as const)),
      }));
    });

export interface Filled {
  readonly school: RosterSchool;
  readonly figures: Figures;
  /** Whether its return has come, and which of its figures are still blank in it. */
  readonly came: boolean;
  readonly blank: ReadonlySet<FigureKey>;
}

/** Schools with everything that they will say in the end, and what of it is there today. */
export const anySchools = (pack: Pack): fc.Arbitrary<readonly Filled[]> =>
  fc.integer({ min: 1, max: 6 }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        anySchool(pack, `T${index}`).chain((school) =>
          fullFigures(pack, school).chain((figures) =>
            fc.record({
              school: fc.constant(school),
              figures: fc.constant(figures),
              came: fc.integer({ min: 0, max: 3 }).map((at) => at > 0),
              blank: fc
                .subarray([...figures.keys()].filter((key) => !key.startsWith("total.")))
                .map((keys) => new Set(keys.slice(0, 3))),
            }),
          ),
        ),
      ),
    ),
  );

/** What is there today: nothing of a school that has not come, and without the figures still blank. */
export const today = (schools: readonly Filled[]): ReadonlyMap<string, Figures> =>
  new Map(
    schools
      .filter(({ came }) => came)
      .map(({ school, figures: all, blank }) => [
        school.code,
        new Map(
          [...all].map(([key, figure]): [FigureKey, Figure] => [key, blank.has(key) ? { kind: "missing" } : figure]),
        ),
      ]),
  );
