import { type Figure, noObject, type ShareFigure } from "../../figures/figure";
import type { FigureKey } from "../../kernel/ids";
import type { Steps } from "../../kernel/steps";
import type { AskedFigure } from "../../plan/asked/asked";
import type { AskedCommon } from "../../plan/asked/common";
import type { Catalogue } from "../../plan/catalogue";
import type { CountedReturn, Gathering } from "../../returns/gather/types";
import type { RosterSchool } from "../../returns/types";
import { answerOf } from "../../verdict/answer";
import { askedBy } from "./asked-by";
import { outcomeOf } from "../../verdict/outcome";

/**
 * One line of a school's figures: n of d, or a number, or an answer (yes: 1 of 1; no object: 0 of 0; of a task only its
 * word). `counts`: it goes into the sums.
 */
export interface FigureLine {
  readonly school: RosterSchool;
  /** The measure's id, "#2" behind it of an item or a part; "total.ID". */
  readonly key: string;
  readonly words: string;
  readonly n: number | null;
  readonly d: number | null;
  readonly answer: string;
  readonly counts: boolean;
}

type Line = Omit<FigureLine, "school">;

const shareLine = (key: string, words: string, figure: ShareFigure | undefined): Line => {
  const whole = figure?.kind === "share";
  const [n, d] = figure?.kind === "share" || figure?.kind === "openShare" ? [figure.n, figure.d] : [null, null];
  return { key, words, n, d, answer: "", counts: whole };
};

const partsOf = (figure: Figure | undefined): readonly ShareFigure[] => {
  if (figure?.kind === "shares") return figure.parts;
  return figure?.kind === "share" || figure?.kind === "openShare" || figure?.kind === "missing" ? [figure] : [];
};

const answerIn = (figure: Figure | undefined): string => (figure === undefined ? null : answerOf(figure)) ?? "";

const itemLines = (key: string, items: readonly string[], figure: Figure | undefined): readonly Line[] =>
  items.map((words, at) => {
    const own = figure?.kind === "items" ? (figure.answers[at] ?? null) : null;
    const answer = answerIn({ kind: "items", answers: [own] });
    return { key: `${key}#${at + 1}`, words, n: null, d: null, answer, counts: false };
  });

const answerLine = (asked: AskedFigure, figure: Figure | undefined): Line => {
  const base = { key: asked.figure, words: asked.called, answer: answerIn(figure) };
  if (figure?.kind === noObject) return { ...base, n: 0, d: 0, counts: true };
  const outcome = figure === undefined || figure.kind === "answer" ? null : outcomeOf(asked.question, figure, null);
  const yes = figure?.kind === "answer" ? figure.yes : outcome?.kind === "answered" ? outcome.yes : null;
  return yes === null ? { ...base, n: null, d: null, counts: false } : { ...base, n: yes ? 1 : 0, d: 1, counts: true };
};

const numberLine = (asked: AskedFigure, figure: Figure | undefined): Line => {
  const value = figure !== undefined && "value" in figure ? figure.value : null;
  const base = { key: asked.figure, words: asked.called, answer: answerIn(figure) };
  if (figure?.kind === noObject) return { ...base, n: null, d: 0, counts: true };
  return { ...base, n: value, d: value === null ? null : 1, counts: value !== null };
};

const linesOf = (asked: AskedFigure, figure: Figure | undefined): readonly Line[] => {
  const { question, figure: key } = asked;
  switch (question.kind) {
    case "share": {
      const parts = partsOf(figure);
      const several = question.parts.length > 1;
      return question.parts.map((part, at) => shareLine(several ? `${key}#${at + 1}` : key, part.numerator, parts[at]));
    }
    case "answer":
      return [answerLine(asked, figure), ...itemLines(key, question.items, figure)];
    case "task": {
      const answer = answerIn(figure);
      return [{ key, words: asked.called, n: null, d: null, answer, counts: answer !== "" }];
    }
    default:
      return [numberLine(asked, figure)];
  }
};

const totalLines = (asked: readonly AskedCommon[], returned: CountedReturn | null): readonly Line[] =>
  asked.flatMap((common): readonly Line[] => {
    if (common.kind !== "total") return [];
    const figure = returned?.totals.get(common.key);
    const n = figure?.kind === "count" ? figure.value : null;
    return [{ key: common.key, words: common.words, n, d: null, answer: "", counts: n !== null }];
  });

/** Each figure of a school once, though several rows ask for it. */
const once = (asked: readonly AskedFigure[]): readonly AskedFigure[] => {
  const seen = new Set<FigureKey>();
  return asked.filter(({ figure }) => (seen.has(figure) ? false : seen.add(figure)));
};

/** Everything that the plan asks of the roster's schools, and what each returned: blank where nothing of it counts; in steps. */
export function* figureLines(catalogue: Catalogue, gathering: Gathering): Steps<readonly FigureLine[]> {
  const returned = new Map(gathering.counted.map((one) => [one.school.code, one]));
  const asked = askedBy(catalogue, gathering.pack);
  const found: FigureLine[] = [];
  for (const school of gathering.roster.schools) {
    const own = returned.get(school.code) ?? null;
    const { figures, common } = asked(school);
    const lines = [
      ...totalLines(common, own),
      ...once(figures).flatMap((each) => linesOf(each, own?.figures.get(each.figure))),
    ];
    for (const line of lines) found.push({ ...line, school });
    yield;
  }
  return found;
}
