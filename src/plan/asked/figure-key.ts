import { type FigureKey, isFigureKey, made } from "../../kernel/ids";
import { levels, ownerships, type Scope } from "../schema/scope";
import type { Target } from "../schema/target";
import type { Viewpoint } from "./respondent";

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

/**
 * Which figure a target is judged by. In a school it is the measure's id. An office counts over populations, so the same
 * measure asked of kindergartens and of schools is two figures there: `<measure>~<population>`.
 */
export const figureKey = (target: Target, viewpoint: Viewpoint): FigureKey =>
  made(viewpoint === "school" ? target.measure : `${target.measure}~${populationKey(target.scope)}`, isFigureKey);

/** The measure's id in a figure's key. */
export const measureOfFigure = (figure: FigureKey): string => figure.replace(/~.*$/, "");
