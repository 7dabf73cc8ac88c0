import type { Catalogue } from "../../plan/catalogue";
import { packNamed } from "../../plan/catalogue";
import { addPack } from "../../plan/load";
import type { PackProblem } from "../../plan/problems";
import type { Pack } from "../../plan/schema/pack";
import type { RuleBook } from "./book";
import { packOfBook, type SheetPack } from "./to-pack";

/** What a reviewed rule sheet comes to. */
export interface MadePack {
  /** Judged as any rule file is; null while something is open. */
  readonly pack: Pack | null;
  readonly sheet: SheetPack;
  /** Why the loader refuses what the sheet says. */
  readonly problems: readonly PackProblem[];
}

/**
 * The pack of a rule sheet's texts: none while a proposal is undecided, a cell is not understood, or the loader refuses it.
 * `file` is the name that the loader's problems bear. A plan that is known already is made anew: its own measures and units
 * are not in its way.
 */
export function packFrom(book: RuleBook, catalogue: Catalogue, file: string): MadePack {
  const sheet = packOfBook(book, catalogue);
  if (sheet.problems.length > 0 || sheet.undecided.length > 0) return { pack: null, sheet, problems: [] };
  const added = addPack(catalogue, sheet.data, file);
  if (!added.ok) return { pack: null, sheet, problems: added.refusal };
  return { pack: packNamed(added.value, String(sheet.data["id"])), sheet, problems: [] };
}

/** A pack as its file holds it: the schema's order of keys, indent 2, a final newline. */
export const packText = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;
