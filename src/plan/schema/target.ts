import * as z from "zod";
import { codeForm } from "../../kernel/code";
import { deadline } from "./obligation";
import { scope } from "./scope";

/** json-rules-engine's operator names, the only ones a pack may use. */
export const operators = ["greaterThan", "greaterThanInclusive", "lessThan", "lessThanInclusive", "equal"] as const;
const operator = z.enum(operators);

/** A threshold: at most two decimals, so that both sides of a comparison are whole numbers (verdict/quantity). */
const threshold = z.number().min(0).max(1_000_000_000).multipleOf(0.01);

/** `<plan>/<table or clause>.<row>[letter][@year]`, READING-RULES "Codes". */
const targetCode = z.string().regex(codeForm).brand<"TargetCode">();

export const measureId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const unitId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** Where the words stand. `row` is null for a clause of the body text; `cell` is the value's own cell where the row has one. */
const source = z.strictObject({
  document: z.string().min(1),
  table: z.string().min(1),
  row: z.string().min(1).nullable(),
  quote: z.string().min(1),
  cell: z.string().min(1).optional(),
});

/** What a rule keeper may decide otherwise than the words, or where they leave it open; `reading` says why. */
export const decidables = ["operator", "value", "unit", "stretch", "year", "deadline", "lead", "scope"] as const;

/** Operator, value and unit are all null in a qualitative target and only there (checked when a pack is loaded). */
export const target = z.strictObject({
  code: targetCode,
  measure: measureId,
  operator: operator.nullable(),
  value: threshold.nullable(),
  unit: z.string().min(1).nullable(),
  stretch: threshold.optional(),
  year: z.int().min(2000).max(2100).optional(),
  scope,
  answeredBy: z.enum(["school", "office", "both"]),
  lead: z.array(unitId),
  implement: z.array(unitId),
  support: z.array(unitId),
  deadline,
  source,
  reading: z.string().min(1).optional(),
  decided: z.array(z.enum(decidables)).min(1).optional(),
  // A number for each school by itself, never added up: with measures that count so, and there alone (pack-checks).
  each: z.literal(true).optional(),
});

export type Decidable = (typeof decidables)[number];
export type Operator = z.infer<typeof operator>;
export type Target = z.infer<typeof target>;

/** An owner: the name shown, and every other name a plan uses for the same unit. */
const unit = z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).optional() });

/** rules/units.json: units by `<issuer>/<unit>`; two issuers' "Phòng Văn hóa - Xã hội" are two units. */
export const units = z.record(unitId, unit);

export type Units = z.infer<typeof units>;

/** Whether less is better. */
export const isCeiling = (operator: Operator): boolean => operator === "lessThan" || operator === "lessThanInclusive";
