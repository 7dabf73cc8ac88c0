import totals from "../../../rules/totals.json";
import { aCode, aDay, aPlan } from "../../support/ids";
import type { Catalogue } from "../../../src/plan/catalogue";
import { lint, type LintFinding } from "../../../src/authoring/lint";
import type { Measure } from "../../../src/plan/schema/measure";
import type { Pack } from "../../../src/plan/schema/pack";
import type { Target } from "../../../src/plan/schema/target";

/** What a test says of a target; everything else is the same for all. */
export type Said = Partial<Omit<Target, "code">> & { readonly code: string };

const target = (plan: string, said: Said): Target => ({
  measure: "hoc-sinh",
  operator: "greaterThanInclusive",
  value: 80,
  unit: "%",
  scope: { levels: ["tieu-hoc", "thcs"], ownership: ["public", "private"] },
  answeredBy: "school",
  lead: [`${plan}/phong`],
  implement: [],
  support: [],
  deadline: { text: "", obligations: [{ type: "unstated" }] },
  source: { document: "Kế hoạch", table: "PL", row: said.code, quote: said.code },
  ...said,
  code: aCode(`${plan}/${said.code}`),
});

const pack = (plan: string, targets: readonly Said[], more: Partial<Pack>): Pack => ({
  id: aPlan(plan),
  version: "1.0.0",
  year: 2026,
  title: "Kế hoạch",
  issuer: { id: plan, name: "Xã" },
  level: "commune",
  manages: ["mam-non", "tieu-hoc", "thcs"],
  effectiveFrom: aDay("2026-01-01"),
  effectiveTo: aDay("2045-12-31"),
  tables: [],
  targets: targets.map((said) => target(plan, said)),
  reporting: [],
  ...more,
});

const share: Measure = {
  kind: "share",
  numerator: "Số học sinh đã học",
  denominator: "Tổng số học sinh",
  short: "học sinh",
};

export const measures: Readonly<Record<string, Measure>> = {
  "hoc-sinh": share,
  "hoc-sinh-khac": share,
  "muc-do": { kind: "level", question: "Mức độ?" },
  "so-luong": { kind: "count", question: "Số lượng?", short: "máy" },
};

/** A commune's plan `xa` under a department's plan `so`, with these targets. */
export const plans = (
  xa: readonly Said[],
  so: readonly Said[] = [{ code: "PL.99", measure: "muc-do", unit: "mức độ", value: 2 }],
  more: Partial<Pack> = {},
): Catalogue => ({
  packs: new Map([
    [aPlan("xa"), pack("xa", xa, { under: aPlan("so"), ...more })],
    [aPlan("so"), pack("so", so, {})],
  ]),
  measures,
  totals,
  units: { "xa/phong": { name: "Phòng" }, "so/phong": { name: "Phòng Sở" } },
});

/** Lint's findings as flat text, those of one kind or more. */
export const found = (catalogue: Catalogue, ...codes: readonly LintFinding["code"][]): readonly string[] =>
  lint(catalogue)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, subject }) => `${code} ${subject}`);
