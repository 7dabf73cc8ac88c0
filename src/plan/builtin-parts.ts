import { builtinIds, loadBuiltin } from "./builtin";
import { type Catalogue, packNamed } from "./catalogue";
import type { Pack } from "./schema/pack";

const loaded = (): Catalogue => {
  const catalogue = loadBuiltin();
  if (catalogue.ok) return catalogue.value;
  const [problem] = catalogue.refusal;
  throw new Error(problem === undefined ? "?" : `${problem.file} ${problem.place}`);
};

let known: Catalogue | null = null;
const builtin = (): Catalogue => (known ??= loaded());

/*
 * The plans that come with Rà Soát in parts, each opened when it is asked for. The built pages hold them as they passed their
 * check when the pages were built (scripts/webpack/checked-rules.js).
 */

/** What all plans share. */
export const common = (): Omit<Catalogue, "packs"> => builtin();

/** The plans, in their order. */
export const packs: readonly (() => Pack)[] = builtinIds.map((id) => () => {
  const pack = packNamed(builtin(), id);
  if (pack === null) throw new Error(id);
  return pack;
});
