import { placeOf, type Report } from "../problems";
import type { Measures } from "../schema/measure";

/** The id that each former id of a measure stands for now; `measures` are all that are known. */
export const namedNow = (measures: Measures): ReadonlyMap<string, string> =>
  new Map(Object.entries(measures).flatMap(([id, { was = [] }]) => was.map((before) => [before, id] as const)));

/**
 * How a key that was written earlier ("id", "id#2.d", "id~population", "id reason") is written now: with the measure's own id
 * in the place of a former one (`was`). Keys of totals and of the form itself stay.
 */
export const keyNamedNow = (measures: Measures): ((key: string) => string) => {
  const now = namedNow(measures);
  if (now.size === 0) return (key) => key;
  return (key) => key.replace(/^[^#.~ ]+/, (id) => now.get(id) ?? id);
};

/** A former id is nobody's id now, and one measure's alone: else what was entered under it could be read in two ways. */
export const checkRenamed = (measures: Measures, known: Measures, under: readonly string[], report: Report): void => {
  const now = namedNow(known);
  for (const [id, { was = [] }] of Object.entries(measures)) {
    was.forEach((before, index) => {
      const place = placeOf([...under, id, "was", index]);
      if (Object.hasOwn(known, before)) {
        report("duplicate-id", place, {
          vi: `"${before}" vẫn là mã của một phép đo khác, nên không thể là mã cũ của "${id}". Hãy bỏ mã này ở "was", hoặc bỏ phép đo đó.`,
          en: `"${before}" is still the id of another measure, so it cannot be a former id of "${id}". Take it out of "was", or remove that measure.`,
        });
      } else if (now.get(before) !== id || was.indexOf(before) !== index) {
        report("duplicate-id", place, {
          vi: `Mã cũ "${before}" được ghi hai lần ở "was". Hãy để mã này ở một phép đo, một lần.`,
          en: `The former id "${before}" stands twice in "was". Leave it with one measure, once.`,
        });
      }
    });
  }
};
