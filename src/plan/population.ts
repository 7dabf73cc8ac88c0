import { lowerFirst } from "../kernel/letters";
import type { Level, Ownership, Scope } from "./schema/scope";

/** A school as far as the rules look at it: one may have several levels (a primary and lower secondary school). */
export interface Population {
  readonly levels: readonly Level[];
  readonly ownership: Ownership;
}

/** A school of several levels is bound by what binds any of them (READING-RULES "Scope of a target"). */
export const binds = (scope: Scope, school: Population): boolean =>
  scope.ownership.includes(school.ownership) && school.levels.some((level) => scope.levels.includes(level));

/** Levels and ownerships as a reader knows them. */
export const levelNames: Readonly<Record<Level, string>> = {
  "mam-non": "Mầm non",
  "tieu-hoc": "Tiểu học",
  thcs: "THCS",
  thpt: "THPT",
  gdtx: "GDTX",
};

/** A level within a sentence: "mầm non", "THCS". */
export const levelWords = (level: Level): string => {
  const name = levelNames[level];
  return /^\p{Lu}\p{Ll}/u.test(name) ? lowerFirst(name) : name;
};

export const ownershipNames: Readonly<Record<Ownership, string>> = { public: "Công lập", private: "Ngoài công lập" };
