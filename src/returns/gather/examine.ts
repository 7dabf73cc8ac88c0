import { blocks } from "../../checks/ready";
import type { Figure } from "../../figures/figure";
import { severityOf } from "../../findings/catalogue";
import type { Finding } from "../../findings/finding";
import { realReason } from "../../findings/reason";
import type { Attempt } from "../../findings/refusals";
import { sayRefusal } from "../../findings/refusals";
import { phasesOf } from "../../intake/read";
import type { Recognised } from "../../intake/workbook/recognise";
import type { Day, FigureKey } from "../../kernel/ids";
import { periodWords } from "../../kernel/period";
import { listed } from "../../kernel/listed";
import { lastOf, type Steps } from "../../kernel/steps";
import { inBoth, type Lang, withoutMarks } from "../../kernel/text";
import { type AskedFigure, askedFigures } from "../../plan/asked/asked";
import { askedCommon, dayKey } from "../../plan/asked/common";
import type { Catalogue } from "../../plan/catalogue";
import { levelWords, ownershipNames, type Population } from "../../plan/population";
import type { Pack } from "../../plan/schema/pack";
import type { SheetBlock } from "../../sheet/find";
import type { Meta } from "../../sheet/identity";
import { type CheckedWorkbook, checkInSteps } from "../../usecases/check-workbook";
import { entryTexts, type EntryTexts } from "../entries";
import type { Keeper } from "../keeper";
import { standings } from "../standings";
import type { CountedReturn } from "./types";
import { type Reasons, reasons } from "./whys";

/** What is gathered: returns of one plan and one period, judged on one day. */
export interface GatherJob {
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  readonly period: string;
  readonly day: Day;
  /** The plan above, where what returns say of it is wanted as well. */
  readonly above?: Pack | null;
}

export type Answers = Pick<CountedReturn, "figures" | "totals" | "reasons" | "verdicts">;

type School = Extract<Meta["respondent"], { viewpoint: "school" }>;

/** A file that no return can be told from, or of something else than what is gathered. */
export interface Unfit extends Reasons {
  readonly kind: "unfit";
  readonly code: string | null;
  readonly school: string | null;
}

/** A school's return of the plan and the period; all that is kept of it. */
export interface Fit {
  readonly kind: "fit";
  readonly code: string;
  readonly school: string;
  readonly population: Population;
  /** Whether it says itself whose it is, or its rows had to tell: then one of the populations whose forms have its rows. */
  readonly identity: Recognised["identity"];
  readonly entries: EntryTexts;
  readonly empty: boolean;
  readonly errors: number;
  readonly queries: number;
  readonly blocking: readonly Finding[];
  readonly answers: Answers;
  /** What it says of the plan above, as far as its form asks; null: nothing was asked for. */
  readonly above: Answers | null;
}

export type Examined = Unfit | Fit;

/** "tiểu học, THCS, công lập" */
export const populationWords = ({ levels, ownership }: Population): string =>
  [...levels.map(levelWords), ownershipNames[ownership].toLowerCase()].join(", ");

/** How the school stands by this plan alone, on the gathering's day. */
const verdictsIn = (
  { pack, day }: Pick<GatherJob, "pack" | "day">,
  school: School,
  asked: readonly AskedFigure[],
  checked: CheckedWorkbook,
  keep: Keeper,
): Answers["verdicts"] => {
  const phases = phasesOf(
    asked.flatMap(({ targets }) => targets),
    day,
  );
  const context = { packs: [pack], respondent: school, day, phases };
  return standings(context, asked, (key) => checked.figures.get(key)?.figure, keep);
};

/** A figure that holds nothing of its file: only evidence is a text of it. */
const keptFigure = (figure: Figure, keep: Keeper): Figure =>
  keep.figure(
    figure.kind === "task" && figure.evidence !== null
      ? { ...figure, evidence: keep.text(withoutMarks(figure.evidence)) }
      : figure,
  );

/** What the return says of this plan alone: a form of two plans asks for more. */
const answersOf = (
  job: Pick<GatherJob, "catalogue" | "pack" | "day">,
  school: School,
  checked: CheckedWorkbook,
  entries: EntryTexts,
  keep: Keeper,
): Answers => {
  const asked = askedFigures(job.catalogue, [job.pack], school);
  const own = new Set(asked.map(({ figure }) => figure));
  const figures = [...checked.figures].filter(([key]) => own.has(key));
  const totals = askedCommon(job.catalogue, [job.pack], school).flatMap(({ key }) => {
    const total = checked.totals.get(key);
    return total === undefined ? [] : [[key, total.figure] as const];
  });
  const totalReasons = totals.flatMap(([key]) => {
    const reason = realReason(entries.get(`${key} reason`)?.text ?? null);
    return reason === null ? [] : [[key, withoutMarks(reason)] as const];
  });
  const told = figures.flatMap(([key, { reason }]) =>
    reason === null ? [] : [[key, keep.text(withoutMarks(reason))] as const],
  );
  return {
    figures: listed(new Map(figures.map(([key, { figure }]) => [key, keptFigure(figure, keep)])), keep.figureKeys),
    totals: listed(new Map(totals.map(([key, figure]) => [key, keep.figure(figure)])), keep.figureKeys),
    reasons: listed(new Map<FigureKey, string>([...told, ...totalReasons]), keep.figureKeys),
    verdicts: verdictsIn(job, school, asked, checked, keep),
  };
};

const isEmpty = (entries: EntryTexts): boolean => [...entries.keys()].every((key) => key.startsWith(dayKey));

const unfitAs = (code: string | null, school: string | null, { why, toSchool }: Reasons, keep: Keeper): Unfit => ({
  kind: "unfit",
  code: code === null ? null : keep.text(code),
  school: school === null ? null : keep.text(school),
  why: { vi: keep.text(why.vi), en: keep.text(why.en) },
  toSchool: toSchool === null ? null : keep.text(toSchool),
});

/** Of another plan or period, or nobody's return: said with what the file says of itself. */
const unfit = (job: GatherJob, { recognised, report }: CheckedWorkbook): Reasons | null => {
  if (recognised.meta.respondent.viewpoint === "office") return reasons("office");
  if (!report.plans.includes(job.pack.id)) return reasons("otherPlan", { plans: report.plans.join(", ") });
  // A form that asks for its period, where nobody said one: its check says so, as of any other error.
  if (report.period === null || report.period === job.period) return null;
  const { period } = report;
  const of = (lang: Lang): Reasons => reasons("otherPeriod", { period: periodWords(period, lang) });
  return { why: inBoth((lang) => of(lang).why[lang]), toSchool: of("vi").toSchool };
};

/**
 * One file of a gathering, in steps: `read` is what its sheets hold, or why they cannot be read. Its state by itself is judged
 * on the day that stands in it, as the school saw it; its verdicts on the gathering's day. What is given holds nothing of the
 * file: its texts are copies of the gathering's own.
 */
export function* examining(job: GatherJob, read: Attempt<readonly SheetBlock[]>, keep: Keeper): Steps<Examined> {
  const checked = read.ok ? yield* checkInSteps(job.catalogue, read.value, null) : read;
  if (!checked.ok) {
    const { refusal } = checked;
    const why = inBoth((lang) => sayRefusal(refusal, lang));
    return unfitAs(null, null, { why, toSchool: null }, keep);
  }
  const { recognised, report } = checked.value;
  const { respondent } = recognised.meta;
  const { code = null, name = null } = report.school ?? {};
  const reason = unfit(job, checked.value);
  if (reason !== null || respondent.viewpoint === "office")
    return unfitAs(code, name, reason ?? reasons("office"), keep);
  const entries = entryTexts(recognised.tables, keep);
  const blocking = report.findings.filter(blocks);
  const errors = blocking.filter((found) => severityOf(found.code) === "error").length;
  const answers = (of: Pick<GatherJob, "catalogue" | "pack" | "day">): Answers =>
    answersOf(of, respondent, checked.value, entries, keep);
  yield;
  return {
    kind: "fit",
    code: keep.text(respondent.code),
    school: keep.text(respondent.school),
    entries: listed(entries, keep.entryKeys),
    answers: answers(job),
    above: job.above == null ? null : answers({ ...job, pack: job.above }),
    population: { levels: respondent.levels, ownership: respondent.ownership },
    identity: recognised.identity,
    empty: isEmpty(entries),
    errors,
    queries: blocking.length - errors,
    blocking: structuredClone(blocking),
  };
}

/** The same at one go. */
export const examine = (job: GatherJob, read: Attempt<readonly SheetBlock[]>, keep: Keeper): Examined =>
  lastOf(examining(job, read, keep));
