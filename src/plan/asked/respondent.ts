import { binds, type Population } from "../population";
import type { Target } from "../schema/target";
import { type FigureKey, isFigureKey, made } from "../../kernel/ids";
import { levels, ownerships, type Scope } from "../schema/scope";

/**
 * Who answers: one school by its own figures, or the office that holds the plan, over its schools. `selfNamed`: the form was
 * made for no school by name, and asks for name, code and period. `sender`: the office of a part of the plan's area (a
 * commune under a department) returns it, over the schools of that part.
 */
export type Respondent =
  | { readonly viewpoint: "office"; readonly sender?: string }
  | ({ readonly viewpoint: "school"; readonly selfNamed?: boolean } & Population);

export type Viewpoint = Respondent["viewpoint"];

/** Whether an office answers for a part of a plan's area alone: what is demanded of the whole cannot be judged there. */
export const isOfPart = (respondent: Respondent, issuer: string): boolean =>
  respondent.viewpoint === "office" && respondent.sender !== undefined && respondent.sender !== issuer;

/** Whether a target binds whom the respondent speaks for: an office speaks for every school. */
export const bindsRespondent = (target: Target, respondent: Respondent): boolean =>
  respondent.viewpoint === "office" || binds(target.scope, respondent);

/** Office figures never stand in a school's return; an office's workbook holds every target of its plan. */
export const isAsked = (target: Target, respondent: Respondent): boolean =>
  bindsRespondent(target, respondent) && (respondent.viewpoint === "office" || target.answeredBy !== "office");

/**
 * `tieu-hoc+thcs:public`; `office` when no school is bound. Plans name the same schools in any order: that order must not
 * make two figures of one.
 */
export const populationKey = (scope: Scope): string => {
  if (scope.levels.length === 0) return "office";
  const named = levels.filter((level) => scope.levels.includes(level));
  const [only, ...more] = ownerships.filter((ownership) => scope.ownership.includes(ownership));
  return named.join("+") + (only !== undefined && more.length === 0 ? `:${only}` : "");
};

/** In a school a figure's key is its id; an office counts over populations, and so it says which after `~`. */
const keyOver = (id: string, scope: Scope, viewpoint: Viewpoint): FigureKey =>
  made(viewpoint === "school" ? id : `${id}~${populationKey(scope)}`, isFigureKey);

/**
 * Which figure a target is judged by. In a school it is the measure's id. An office counts over populations, so the same
 * measure asked of kindergartens and of schools is two figures there: `<measure>~<population>`.
 */
export const figureKey = (target: Target, viewpoint: Viewpoint): FigureKey =>
  keyOver(target.measure, target.scope, viewpoint);

/** The key of a total that a target's measure divides by: `total.ID`, in an office `total.ID~<population>`. */
export const totalKey = (id: string, target: Target, viewpoint: Viewpoint): FigureKey =>
  keyOver(`total.${id}`, target.scope, viewpoint);

/** The measure's id in a figure's key. */
export const measureOfFigure = (figure: FigureKey): string => figure.split("~", 1)[0] ?? "";
