import { aDay } from "../../support/ids";
import type { Day } from "../../../src/kernel/ids";
import { operators } from "../../../src/plan/schema/target";
import { type AskedFigure, askedFigures } from "../../../src/plan/asked/asked";
import type { Respondent } from "../../../src/plan/asked/respondent";
import { officeInSteps, schoolInSteps } from "../../../src/forms/workbooks";
import { lastOf, type Steps } from "../../../src/kernel/steps";
import type { Catalogue } from "../../../src/plan/catalogue";
import type { Pack } from "../../../src/plan/schema/pack";
import type { Target } from "../../../src/plan/schema/target";
import type { WorkbookModel } from "../../../src/sheet/model";
import { everyStrange, typedInto } from "./adversarial";
import type { Book } from "./calculators";
import { blank, number, text, type Typed } from "./entries";
import { addressOf, type Slot, slotsOf } from "./filled";
import { planOf } from "./pack";
import { type PlanRow, randomRows, shareMeasure } from "./plan";
import { Random } from "./random";
import { deadlines, shortDeadlines } from "./deadlines";
import type { Deadline } from "../../../src/plan/schema/obligation";

/** A made-up workbook, filled, with what is needed to judge it and to say what was typed. */
export interface CaseBook extends Book {
  readonly catalogue: Catalogue;
  readonly slots: readonly Slot[];
}

const usualDay = aDay("2026-11-22");

const school = { levels: ["tieu-hoc" as const], ownership: "public" as const };

/** A school's form, one that asks the school for its name, and an office's workbook. */
type Asking = "school" | "unnamed" | "office";

const respondents: Readonly<Record<Asking, Respondent>> = {
  school: { viewpoint: "school", ...school },
  unnamed: { viewpoint: "school", ...school, selfNamed: true },
  office: { viewpoint: "office" },
};

const askedBy = (catalogue: Catalogue, pack: Pack, viewpoint: Asking): readonly AskedFigure[] =>
  askedFigures(catalogue, [pack], respondents[viewpoint]);

/** What is typed into a cell; null leaves what stands there from the start. */
type Fill = (slot: Slot, index: number) => Typed | null;

/** A filled form or appendix of a made-up plan; `asOf` fills its day of judgement. */
export const bookOf = (
  rows: readonly PlanRow[],
  viewpoint: Asking,
  fill: Fill,
  day: Day = usualDay,
  asOf: (slot: Slot) => Typed | null = () => null,
): CaseBook => {
  const { catalogue, pack } = planOf(rows);
  const who = { viewpoint: "school", ...school } as const;
  const models: Readonly<Record<Asking, () => Steps<WorkbookModel>>> = {
    school: () => schoolInSteps(catalogue, [pack], { ...who, school: "Trường thử", code: "T1" }, "2026", day),
    unnamed: () => schoolInSteps(catalogue, [pack], { ...who, school: "", code: "", selfNamed: true }, "", day),
    office: () => officeInSteps(catalogue, [pack], { period: "2026", sender: null }, day),
  };
  const model = lastOf(models[viewpoint]());
  const slots = slotsOf(model, askedBy(catalogue, pack, viewpoint));
  return {
    catalogue,
    model,
    slots,
    entries: new Map(
      slots.flatMap((slot, index) => {
        const typed = slot.kind === "asOf" ? asOf(slot) : fill(slot, index);
        return typed === null ? [] : [[addressOf(slot), typed] as const];
      }),
    ),
  };
};

/** Rows of every kind, filled with anything at all. */
export const randomBook = (seed: number, count: number, viewpoint: "school" | "office"): CaseBook => {
  const random = new Random(seed);
  const oddness = random.pick([0.2, 0.5, 0.9]);
  const day = random.chance(0.5) ? null : typedInto(random, "asOf", random.chance(0.2) ? 0.9 : 0);
  return bookOf(
    randomRows(random, count),
    viewpoint,
    ({ kind }) => typedInto(random, kind, oddness),
    usualDay,
    () => day,
  );
};

type Demand = Pick<Target, "operator" | "value" | "unit" | "stretch">;

/** Every share's threshold that the plans set, once. */
export const shareDemands = (catalogue: Catalogue): readonly Demand[] => {
  const targets = [...catalogue.packs.values()].flatMap((pack) => pack.targets);
  const demands = targets
    .filter(({ unit, operator }) => unit === "%" && operator !== null)
    .map(({ operator, value, unit, stretch }) => ({
      operator,
      value,
      unit,
      ...(stretch !== undefined && { stretch }),
    }));
  return [...new Map(demands.map((demand) => [JSON.stringify(demand), demand])).values()];
};

interface Boundary {
  readonly demand: Demand;
  readonly n: number;
  readonly d: number;
}

/** n at the boundary and one on either side. */
const around = (demand: Demand, d: number): readonly Boundary[] => {
  const at = Math.ceil(((demand.value ?? 0) * d) / 100);
  return [at - 1, at, at + 1].filter((n) => n >= 0 && n <= d).map((n) => ({ demand, n, d }));
};

/** Every total up to `most`. */
export const boundaries = (demands: readonly Demand[], most: number): readonly Boundary[] =>
  demands.flatMap((demand) => Array.from({ length: most }, (_, index) => index + 1).flatMap((d) => around(demand, d)));

/** No plan sets a threshold of two decimals yet. */
const hundredths: readonly Demand[] = ([33.33, 65.25, 90.01, 97.55, 99.99] as const).flatMap((value) =>
  operators.map((operator) => ({ operator, value, unit: "%" })),
);

/** Thresholds of two decimals, with totals whose products come near to what a double holds exactly. */
export const largestTotals = (): readonly Boundary[] =>
  hundredths.flatMap((demand) =>
    [3, 400, 9_999, 10_000, 123_456_789, 999_999_999_989, 999_999_999_999, 1e12].flatMap((d) => around(demand, d)),
  );

/** The number of a made-up row, from its figure's key ("do-12~tieu-hoc:public"). */
const numberOf = (figure: string): number => Number(figure.replace(/^do-|~.*$/g, ""));

/** One row a boundary. */
export const boundaryBook = (cases: readonly Boundary[]): CaseBook => {
  const rows = cases.map(({ demand }): PlanRow => ({ measure: shareMeasure, sameAs: null, targets: [demand] }));
  // In a table a share stands on one row, so that IronCalc has nothing to look up.
  return bookOf(rows, "office", ({ role, figure }) => {
    const { n, d } = cases[numberOf(figure) - 1] ?? { n: 0, d: 0 };
    if (role === "reason") return blank;
    return number(role === "n" ? n : d);
  });
};

/** Each strange content once in each kind of cell, beside a usual one. */
export const strangeBook = (seed: number, measure: PlanRow["measure"], demand: Demand): CaseBook => {
  const random = new Random(seed);
  const kinds = ["whole", "decimal", "percent", "answer", "level", "task", "day", "evidence", "reason"] as const;
  const most = Math.max(...kinds.map((kind) => everyStrange(kind).length));
  const rows = Array.from({ length: most * 2 }, (): PlanRow => ({ measure, sameAs: null, targets: [demand] }));
  return bookOf(rows, measure.kind === "share" ? "office" : "school", ({ role, kind, figure }) => {
    const row = numberOf(figure) - 1;
    // In the first half Số liệu (1) is strange, in the second half all else.
    if ((role === "n") === row < most) return everyStrange(kind)[row % most] ?? text("lý do khác");
    return typedInto(random, kind, 0);
  });
};

const taskMeasure: PlanRow["measure"] = { kind: "qualitative", question: "Ban hành kế hoạch" };

/** Every deadline with each of the three answers, and rows of two and three deadlines, on one day. */
export const taskBook = (seed: number, day: Day): CaseBook => {
  const random = new Random(seed);
  const demand = (deadline: Deadline) => ({ operator: null, value: null, unit: null, deadline });
  const row = (...of: readonly Deadline[]): PlanRow => ({
    measure: taskMeasure,
    sameAs: null,
    targets: of.map(demand),
  });
  const rows = [
    ...deadlines.map((deadline) => row(deadline)),
    ...Array.from({ length: 20 }, () => row(random.pick(shortDeadlines), random.pick(shortDeadlines))),
    ...Array.from({ length: 10 }, () =>
      row(random.pick(shortDeadlines), random.pick(shortDeadlines), random.pick(shortDeadlines)),
    ),
  ];
  const thrice = rows.flatMap((one) => [one, one, one]);
  return bookOf(
    thrice,
    "school",
    ({ role, figure }) => {
      const words = ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"];
      return role === "n" ? text(words[(Number(figure.replace("do-", "")) - 1) % 3] ?? "") : blank;
    },
    day,
  );
};
