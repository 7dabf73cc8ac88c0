import { target, unitId, units } from "./target";
import * as z from "zod";
import { measures } from "./measure";
import { deadline, isoDay } from "./obligation";
import { level } from "./scope";
import { totals } from "./total";

const planId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .brand<"PlanId">();

/** What a column of the document's table holds; a milestone column names its year. */
const column = z.strictObject({
  role: z.enum([
    ...(["tt", "text", "unit", "value", "product", "lead", "implement", "support", "deadline"] as const),
    // Kept and shown, never read for targets.
    ...(["evidence", "note", "person"] as const),
  ]),
  header: z.string().min(1),
  year: z.int().min(2000).max(2100).optional(),
});

/** A row of the document, cell for cell and word for word. `id` carries the section where numbering restarts ("III.1"). */
const row = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("section"), id: z.string().min(1), cells: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("row"), id: z.string().min(1), cells: z.array(z.string()) }),
]);

const table = z.strictObject({
  id: z.string().regex(/^[A-Z0-9]+$/),
  /** Sheet name in a workbook: at most 31 characters, none of \ / ? * [ ] : */
  name: z
    .string()
    .min(1)
    .max(31)
    .regex(/^[^\\/?*[\]:']+$/),
  /** The lines above the table: its heading, its title, "(Kèm theo …)". */
  title: z.array(z.string().min(1)).min(1),
  columns: z.array(column).min(2),
  rows: z.array(row).min(1),
});

/** Who reports to whom, by when: the plan's own reporting calendar. */
const report = z.strictObject({
  who: z.array(unitId).min(1),
  to: z.array(unitId).min(1),
  deadline,
  source: z.strictObject({ clause: z.string().min(1), quote: z.string().min(1) }),
});

export const pack = z.strictObject({
  $schema: z.string().optional(),
  id: planId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  year: z.int().min(2000).max(2100),
  title: z.string().min(1),
  issuer: z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), name: z.string().min(1) }),
  level: z.enum(["ward", "commune", "department", "school"]),
  manages: z.array(level).min(1),
  under: planId.optional(),
  effectiveFrom: isoDay,
  effectiveTo: isoDay,
  tables: z.array(table),
  targets: z.array(target).min(1),
  reporting: z.array(report),
  /** Measures, totals and units of a pack of one's own, beside rules/measures.json, totals.json and units.json. */
  measures: measures.optional(),
  totals: totals.optional(),
  units: units.optional(),
});

export type Pack = z.infer<typeof pack>;
export type Table = z.infer<typeof table>;
export type Row = z.infer<typeof row>;
export type Column = z.infer<typeof column>;
