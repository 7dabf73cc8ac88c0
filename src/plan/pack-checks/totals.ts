import { placeOf, type Report } from "../problems";
import type { Measure, Measures } from "../schema/measure";
import type { Totals } from "../schema/total";

/** The keys that lead to what is declared: [] in a file of its own, ["measures"] or ["totals"] in a pack. */
type Way = readonly string[];

const unknown = (id: string, place: string, report: Report): void => {
  report("unknown-total", place, {
    vi: `Không có tổng số "${id}". Hãy khai trong rules/totals.json (hoặc trong mục "totals" của tệp), hoặc sửa mã cho đúng.`,
    en: `There is no total "${id}". Declare it in rules/totals.json (or in this file's "totals"), or correct the id.`,
  });
};

/** Each total that a measure divides by, and the keys under the measure that lead to it. */
const divisorsOf = (
  measure: Measure,
): readonly { readonly id: string | undefined; readonly way: readonly PropertyKey[] }[] => {
  if (measure.kind === "share") return [{ id: measure.total, way: ["total"] }];
  return measure.kind === "shares"
    ? measure.parts.map(({ total }, index) => ({ id: total, way: ["parts", index, "total"] }))
    : [];
};

/** Measures divide by totals that exist. */
export const checkDivisors = (measures: Measures, known: Totals, under: Way, report: Report): void => {
  for (const [name, measure] of Object.entries(measures)) {
    for (const { id, way } of divisorsOf(measure)) {
      if (id !== undefined && !Object.hasOwn(known, id)) unknown(id, placeOf([...under, name, ...way]), report);
    }
  }
};

/** Every total that contains `id`, at any remove. */
const containing = (id: string, known: Totals): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const above = (Object.hasOwn(known, next) ? known[next]?.partOf : undefined) ?? [];
    waiting.push(...above.filter((each) => !found.has(each)));
    for (const each of above) found.add(each);
  }
  return found;
};

/** What totals are part of exists, and none is in the end part of itself. */
export const checkContainment = (totals: Totals, known: Totals, under: Way, report: Report): void => {
  for (const [id, { partOf = [] }] of Object.entries(totals)) {
    const place = [...under, id, "partOf"];
    partOf.forEach((whole, index) => {
      if (!Object.hasOwn(known, whole)) unknown(whole, placeOf([...place, index]), report);
    });
    if (containing(id, known).has(id)) {
      report("circular-total", placeOf(place), {
        vi: `Theo "partOf" thì tổng số "${id}" nằm trong chính nó. Hãy bỏ một "partOf" trong vòng này.`,
        en: `By "partOf" the total "${id}" is in the end part of itself. Take one "partOf" out of that circle.`,
      });
    }
  }
};
