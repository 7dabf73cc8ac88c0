import { levelNames, ownershipNames } from "../../plan/population";
import { type Level, levels, type Ownership, ownerships } from "../../plan/schema/scope";
import { foldName } from "../names";

/*
 * How lists of schools say what a school is. A list is mostly copied from another, which says it in its own way: every way
 * stands here word for word, nothing is known by likeness.
 */

const levelWords: Readonly<Record<Level, readonly string[]>> = {
  "mam-non": ["MN", "Mẫu giáo", "MG", "Nhà trẻ", "Trường mầm non"],
  "tieu-hoc": ["TH", "Trường tiểu học"],
  thcs: ["Trung học cơ sở", "Trường THCS"],
  thpt: ["Trung học phổ thông", "Trường THPT"],
  gdtx: ["Giáo dục thường xuyên", "TT GDTX"],
};

/** The law's kinds of schools that are not public: dân lập (kindergartens) and tư thục. */
const ownershipWords: Readonly<Record<Ownership, readonly string[]>> = {
  public: ["CL"],
  private: ["Tư thục", "Dân lập", "NCL", "Ngoài CL", "Tư nhân"],
};

/** Whose each name is, by its folded words; of one that two have the first one's. */
const byName = <Of extends string>(all: readonly Of[], names: (of: Of) => readonly string[]): ReadonlyMap<string, Of> =>
  new Map(all.flatMap((each) => [each, ...names(each)].map((name): [string, Of] => [foldName(name), each])).reverse());

const levelsByName = byName(levels, (level) => [levelNames[level], ...levelWords[level]]);
const ownershipsByName = byName(ownerships, (own) => [ownershipNames[own], ...ownershipWords[own]]);

/** null: no level is called so. */
export const levelNamed = (text: string): Level | null => levelsByName.get(foldName(text)) ?? null;

/** null: no ownership is called so. */
export const ownershipNamed = (text: string): Ownership | null => ownershipsByName.get(foldName(text)) ?? null;

const parts = (text: string, by: RegExp): readonly string[] =>
  text.split(by).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));

/** The levels of a cell, one by one: "Tiểu học; THCS", "TH&THCS", "Tiểu học và THCS", "TH - THCS". */
export const levelsApart = (text: string): readonly string[] =>
  parts(text, /[;,&+/]|\svà\s/u).flatMap((part) => (levelNamed(part) === null ? parts(part, /[–-]/u) : [part]));
