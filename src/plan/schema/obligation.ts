import * as z from "zod";

// A page with a strict content policy may not make functions from text, which zod would try for speed.
z.config({ jitless: true });

/** An ISO day, always the last good day: "trước ngày 05/12/2026" is "2026-12-04". */
export const isoDay = z.iso.date().brand<"Day">();

const period = z.enum(["month", "quarter", "halfYear", "year", "schoolYear"]);

/** Last day inside a recurring period; `month` counts within the period (3 = a quarter's last month). */
const lastDay = z.strictObject({
  day: z.union([z.int().min(1).max(31), z.literal("last")]),
  month: z.int().min(1).max(12).optional(),
});

/** What a deadline phrase obliges to, as structured in CONTRACTS "Rule pack" (one phrase may hold several). */
export const obligation = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("date"), lastDay: isoDay }),
  z.strictObject({ type: z.literal("span"), from: isoDay, to: isoDay.optional() }),
  z.strictObject({
    type: z.literal("recurring"),
    every: period.optional(),
    months: z.array(z.int().min(1).max(12)).min(1).optional(),
    lastDay: lastDay.optional(),
  }),
  z.strictObject({ type: z.literal("continuous") }),
  z.strictObject({ type: z.literal("onDemand") }),
  z.strictObject({ type: z.literal("guidance") }),
  z.strictObject({ type: z.literal("unstated") }),
]);

/** A deadline as the plan words it, and what the wording obliges to. */
export const deadline = z.strictObject({ text: z.string(), obligations: z.array(obligation).min(1) });

export type Obligation = z.infer<typeof obligation>;
export type Deadline = z.infer<typeof deadline>;
