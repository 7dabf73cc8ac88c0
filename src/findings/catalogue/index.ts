import type { Severity } from "../finding";
import { between } from "./between";
import { carried } from "./carried";
import { cells } from "./cells";
import { formulas } from "./formulas";
import { lines } from "./lines";
import { numbers } from "./numbers";
import { places } from "./places";
import { relations } from "./relations";
import { returns } from "./returns";
import { self } from "./self";

/** Every finding there is, by its code; a new one goes into the file of its theme. */
export const catalogue = {
  ...numbers,
  ...cells,
  ...relations,
  ...returns,
  ...formulas,
  ...places,
  ...lines,
  ...between,
  ...carried,
  ...self,
} as const;

export type FindingCode = keyof typeof catalogue;

/** Whether a word is the code of a finding. */
export const isFindingCode = (code: string): code is FindingCode => Object.hasOwn(catalogue, code);

/** Whether the formulas of a sheet see what a code stands for. */
export const seenByFormulas = (code: string): boolean => isFindingCode(code) && catalogue[code].seen;

/** A code that is not in the catalogue counts as an error: nothing passes because of a slip of ours. */
export const severityOf = (code: string): Severity => (isFindingCode(code) ? catalogue[code].severity : "error");
