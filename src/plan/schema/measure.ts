import * as z from "zod";
import { measureId } from "./target";
import { totalId } from "./total";

/** Why several rows or plans share this measure: one school would count the same numerator and denominator. */
const sharing = z.string().min(1).optional();
const words = z.string().min(1);
/** `short`: a short Vietnamese noun for one of the things counted ("giáo viên"), used in "cần thêm 3 giáo viên". */
const short = z.string().min(1);

/** The totals that contain it: teachers are among the staff. Of a share it speaks of the measure's own denominator. */
const partOf = z.array(totalId).min(1).optional();

/** What is divided by: a total of rules/totals.json that is asked once, or words of the measure's own. */
const divisor = { total: totalId.optional(), denominator: words.optional(), partOf };
const divided = { numerator: words, ...divisor, short };

const oneDivisor = ({
  total,
  denominator,
}: {
  readonly total?: string | undefined;
  readonly denominator?: string | undefined;
}): boolean => (total === undefined) !== (denominator === undefined);

/** Ids it had before it was changed, never used again: what was entered under them is read as this measure's (CONTRACTS "Totals"). */
const was = z.array(measureId).min(1).optional();

/** One of the two, never both: plan/value-hints says so at "total". */
const atTotal = { path: ["total"] };
const part = z.strictObject(divided).refine(oneDivisor, atTotal);

/** Whether what is counted adds up over the plan's year, and so may not fall within it. */
const cumulative = z.literal(true).optional();

/**
 * What is counted, and so what is entered (READING-RULES "Measures"). Wording is Vietnamese, as a clerk reads it.
 * - share: whole numbers, 0 ≤ numerator ≤ denominator
 * - shares: one target of several shares, each of which must hold (Tây Ninh PL1.11)
 * - yesNo, checklist: Có / Không; upward, the share of schools that said yes
 * - level: 1, 2 or 3; `atLeast` is the level a percentage target speaks of ("mức 2 trở lên")
 * - facilityCount: yes/no in a school; upward, the number of schools that said yes
 * - countEach: a whole number that each school by itself is to have ("mỗi trường ít nhất 02 lớp"); upward, the share of
 *   schools that have it
 * - count: a whole number; rate: a percent 0–100, two decimals; qualitative: Đã hoàn thành / Đang thực hiện / Chưa thực hiện
 * - quantity: a decimal from 0, two decimals, in its own `unit` (điểm, tỷ đồng, ha); upward the sum, or entered above
 */
const measure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("share"), ...divided, cumulative, sharing, was }).refine(oneDivisor, atTotal),
  z.strictObject({ kind: z.literal("shares"), parts: z.array(part).min(2), cumulative, sharing, was }),
  z.strictObject({ kind: z.literal("yesNo"), question: words, sharing, was }),
  z.strictObject({ kind: z.literal("checklist"), question: words, items: z.array(words).min(2), sharing, was }),
  z.strictObject({
    kind: z.literal("level"),
    question: words,
    atLeast: z.int().min(1).max(3).optional(),
    sharing,
    was,
  }),
  z.strictObject({ kind: z.literal("facilityCount"), question: words, sharing, was }),
  z.strictObject({ kind: z.literal("count"), question: words, short, partOf, cumulative, sharing, was }),
  z.strictObject({ kind: z.literal("countEach"), question: words, short, sharing, was }),
  z.strictObject({ kind: z.literal("rate"), question: words, sharing, was }),
  z.strictObject({
    kind: z.literal("quantity"),
    question: words,
    unit: words,
    upward: z.enum(["sum", "entered"]),
    cumulative,
    sharing,
    was,
  }),
  z.strictObject({ kind: z.literal("qualitative"), question: words, sharing, was }),
]);

/** rules/measures.json: measures by id. */
export const measures = z.record(measureId, measure);

export type Measure = z.infer<typeof measure>;
/** One share of a measure. */
export type SharePart = z.infer<typeof part>;
export type MeasureKind = Measure["kind"];
export type Measures = z.infer<typeof measures>;
