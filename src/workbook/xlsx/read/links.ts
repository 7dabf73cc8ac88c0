import { externalTargets, type Package } from "../../../files/opc";
import { Unreadable } from "../../../files/problem";
import { fileNameIn } from "../../port/outside";

const nameOf = (pack: Package, part: string | null): string | null => {
  if (part === null || !pack.has(part)) return null;
  try {
    const [target] = externalTargets(pack, part);
    return target === undefined || fileNameIn(target) === "" ? null : fileNameIn(target);
  } catch (error) {
    // A link that cannot be read is a link without a name: no figure hangs on it.
    if (error instanceof Unreadable) return null;
    throw error;
  }
};

/** The files that formulas mean by [1], [2], …, from the parts of the workbook's links in their order; null: it is not said. */
export const linkedFiles = (pack: Package, parts: readonly (string | null)[]): readonly (string | null)[] =>
  parts.map((part) => nameOf(pack, part));
