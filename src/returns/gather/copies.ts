import { describe } from "../../findings/describe";
import { inBoth } from "../../kernel/text";
import { differences } from "../entries";
import type { Examined, Fit } from "./examine";
import { type Reasons, reasons } from "./whys";

/** A file of the gathering, examined. */
export interface ExaminedFile {
  readonly file: string;
  readonly sha256: string;
  readonly examined: Examined;
}

/** One that could be of a school. */
export interface FitFile extends ExaminedFile {
  readonly examined: Fit;
}

const equal = (one: FitFile, other: FitFile): boolean =>
  differences(one.examined.entries, other.examined.entries).length === 0;

/** Of equal copies the one that is most in order counts: another may have the heading of another school, or have lost formulas. */
const soundestFirst = (one: FitFile, other: FitFile): number =>
  one.examined.errors - other.examined.errors || one.examined.queries - other.examined.queries;

/** Files that say the same, the soundest of each kind before its copies. */
export const kindsOf = (files: readonly FitFile[]): readonly (readonly FitFile[])[] => {
  const kinds: FitFile[][] = [];
  for (const file of files) {
    const own = kinds.find(([first]) => first !== undefined && equal(first, file));
    if (own === undefined) kinds.push([file]);
    else own.push(file);
  }
  return kinds.map((kind) => kind.sort(soundestFirst));
};

/** Why a copy counts for nothing, with what is wrong of it alone. */
export const asCopy = ({ examined }: FitFile, { file, examined: counted }: FitFile): Reasons => {
  const wrong = examined.errors > counted.errors ? examined.blocking[0] : undefined;
  if (wrong === undefined) return reasons("copy", { first: file });
  return reasons("copyInDoubt", { first: file, what: inBoth((lang) => describe(wrong, lang).message) });
};
