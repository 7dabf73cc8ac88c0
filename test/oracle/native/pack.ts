import totals from "../../../rules/totals.json";
import type { TargetCode } from "../../../src/kernel/ids";
import { aCode, aDay, aPlan } from "../../support/ids";
import type { Catalogue } from "../../../src/plan/catalogue";
import type { Pack } from "../../../src/plan/schema/pack";
import type { Target } from "../../../src/plan/schema/target";
import type { PlanRow } from "./plan";

const letter = (index: number, of: number): string => (of === 1 ? "" : String.fromCharCode(97 + index));

const codeOf = (row: number, { targets }: PlanRow, index: number): TargetCode => {
  const year = targets[index]?.year;
  const sameYear = targets.filter((target) => target.year === year);
  const at = letter(sameYear.indexOf(targets[index] ?? { operator: null, value: null, unit: null }), sameYear.length);
  return aCode(`thu-2026/PL.${row + 1}${at}${year === undefined ? "" : `@${year}`}`);
};

const measureIdOf = (row: number): string => `do-${row + 1}`;

const targetsOf = (rows: readonly PlanRow[]): readonly Target[] =>
  rows.flatMap((row, at) =>
    row.targets.map((demand, index) => ({
      deadline: { text: "", obligations: [{ type: "unstated" as const }] },
      ...demand,
      code: codeOf(row.within ?? at, row, index),
      measure: measureIdOf(row.sameAs ?? at),
      scope: { levels: ["tieu-hoc" as const], ownership: ["public" as const] },
      answeredBy: "both" as const,
      lead: [],
      implement: [],
      support: [],
      source: { document: "Kế hoạch thử", table: "PL", row: String((row.within ?? at) + 1), quote: `Dòng ${at + 1}` },
    })),
  );

/** A catalogue that knows one made-up plan with these rows. */
export const planOf = (rows: readonly PlanRow[]): { readonly catalogue: Catalogue; readonly pack: Pack } => {
  const pack: Pack = {
    id: aPlan("thu-2026"),
    version: "1.0.0",
    year: 2026,
    title: "Kế hoạch thử",
    issuer: { id: "thu", name: "Phường Thử" },
    level: "department",
    manages: ["tieu-hoc"],
    effectiveFrom: aDay("2026-01-01"),
    effectiveTo: aDay("2026-12-31"),
    tables: [
      {
        id: "PL",
        name: "Phụ lục",
        title: ["PHỤ LỤC"],
        columns: [
          { role: "tt", header: "TT" },
          { role: "text", header: "Nội dung" },
        ],
        rows: rows.flatMap(({ within }, index) =>
          within === undefined ? [{ kind: "row", id: String(index + 1), cells: [String(index + 1), "Nội dung"] }] : [],
        ),
      },
    ],
    targets: [...targetsOf(rows)],
    reporting: [],
  };
  const own = rows.flatMap(({ measure, sameAs }, index) =>
    sameAs === null ? [[measureIdOf(index), measure] as const] : [],
  );
  const catalogue = { packs: new Map([[pack.id, pack]]), measures: Object.fromEntries(own), totals, units: {} };
  return { pack, catalogue };
};
