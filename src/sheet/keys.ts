import { levels, ownerships, type Scope } from "../plan/schema/scope";
import type { Target } from "../plan/schema/target";
import type { Viewpoint } from "../verdict/verdict";

/**
 * The hidden key of an entry line. In a school it is the measure's id. An office counts over populations, so the same
 * measure asked of kindergartens and of schools is two figures there: `<measure>~<population>`. A line that holds one
 * pair or item of several adds `#2`.
 */
export interface EntryKey {
  readonly figure: string;
  readonly part: number | null;
}

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

/** Which figure a target is judged by. */
export const figureKey = (target: Target, viewpoint: Viewpoint): string =>
  viewpoint === "school" ? target.measure : `${target.measure}~${populationKey(target.scope)}`;

export const measureOfFigure = (figure: string): string => figure.replace(/~.*$/, "");

export const writeKey = (key: EntryKey): string => key.figure + (key.part === null ? "" : `#${key.part}`);

const form = /^([a-z0-9-]+(?:~[a-z+:-]+)?)(?:#(\d+))?$/;

/** null when the text is no key (a heading, something typed into the key column). */
export const readKey = (text: string): EntryKey | null => {
  const match = form.exec(text.trim());
  if (match?.[1] === undefined) return null;
  return { figure: match[1], part: match[2] === undefined ? null : Number(match[2]) };
};
