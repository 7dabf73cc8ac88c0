import { placeOf, type Report } from "../problems";
import { containing } from "../contained";
import type { Measure, Measures, SharePart } from "../schema/measure";
import type { Totals } from "../schema/total";

/** The keys that lead to what is declared: [] in a file of its own, ["measures"] or ["totals"] in a pack. */
type Way = readonly string[];

const unknown = (id: string, place: string, report: Report): void => {
  report("unknown-total", place, {
    vi: `Không có tổng số "${id}". Hãy khai trong rules/totals.json (hoặc trong mục "totals" của tệp), hoặc sửa mã cho đúng.`,
    en: `There is no total "${id}". Declare it in rules/totals.json (or in this file's "totals"), or correct the id.`,
  });
};

interface Named {
  readonly id: string;
  readonly way: readonly PropertyKey[];
}

/** The divisors of a measure, each with the keys under the measure that lead to it. */
const divisorsOf = (
  measure: Measure,
): readonly { readonly part: Pick<SharePart, "total" | "partOf">; readonly way: readonly PropertyKey[] }[] => {
  if (measure.kind === "share") return [{ part: measure, way: [] }];
  if (measure.kind === "count") return [{ part: measure, way: [] }];
  return measure.kind === "shares" ? measure.parts.map((part, index) => ({ part, way: ["parts", index] })) : [];
};

const namedIn = (measure: Measure): readonly Named[] =>
  divisorsOf(measure).flatMap(({ part: { total, partOf = [] }, way }) => [
    ...(total === undefined ? [] : [{ id: total, way: [...way, "total"] }]),
    ...partOf.map((id, index) => ({ id, way: [...way, "partOf", index] })),
  ]);

/** Measures name totals that exist; of a total, only the total itself says what contains it. */
export const checkDivisors = (measures: Measures, known: Totals, under: Way, report: Report): void => {
  for (const [name, measure] of Object.entries(measures)) {
    for (const { id, way } of namedIn(measure)) {
      if (!Object.hasOwn(known, id)) unknown(id, placeOf([...under, name, ...way]), report);
    }
    for (const { part, way } of divisorsOf(measure)) {
      if (part.total === undefined || part.partOf === undefined) continue;
      report("misplaced-part-of", placeOf([...under, name, ...way, "partOf"]), {
        vi: `Phép đo chia cho tổng số "${part.total}", nên "partOf" phải khai ở tổng số đó. Hãy chuyển "partOf" sang mục của tổng số, hoặc bỏ đi.`,
        en: `The measure divides by the total "${part.total}", so "partOf" is declared there. Move "partOf" to that total, or leave it out.`,
      });
    }
  }
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
