import * as z from "zod";

export const totalId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().min(1);

/**
 * What several measures divide by, asked once (READING-RULES "Totals"). `words` as a school reads it, `officeWords` as an
 * office does, over its schools; `partOf` the totals that contain it by definition, the nearest ones alone; `sharing` says
 * why rows or plans whose words differ mean the same.
 */
const total = z.strictObject({
  words,
  officeWords: words,
  partOf: z.array(totalId).min(1).optional(),
  sharing: words.optional(),
});

/** rules/totals.json: totals by id. */
export const totals = z.record(totalId, total);

export type Total = z.infer<typeof total>;
export type Totals = z.infer<typeof totals>;
