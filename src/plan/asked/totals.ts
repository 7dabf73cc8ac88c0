import type { FigureKey, PlanId } from "../../kernel/ids";
import { withoutYear } from "../../kernel/code";
import { onceFor } from "../../kernel/once";
import type { Catalogue } from "../catalogue";
import { sharesIn } from "../kinds/question";
import type { Pack } from "../schema/pack";
import type { Target } from "../schema/target";
import { numberInRow } from "./row-part";
import { type AskedFigure, askedTables, type AskedTable, figuresIn } from "./asked";
import type { Respondent } from "./respondent";

/** Rows of one table that divide by a total ("5a, 7"), or with `table` null clauses of the body text ("II.2.6b"). */
export interface TotalUse {
  readonly plan: PlanId;
  readonly table: string | null;
  readonly rows: string;
}

/** A total that is asked of a respondent, once, for all the figures that divide by it. */
export interface AskedTotal {
  readonly key: FigureKey;
  /** The total's id in rules/totals.json. */
  readonly id: string;
  /** As this respondent reads it; in an office with the schools counted, where not all of them. */
  readonly words: string;
  readonly usedBy: readonly TotalUse[];
  readonly figures: readonly FigureKey[];
}

interface Use {
  readonly of: AskedTable;
  readonly figure: AskedFigure;
  readonly key: FigureKey;
  readonly id: string;
  readonly words: string;
}

const usesIn = (of: AskedTable): readonly Use[] =>
  figuresIn(of.rows).flatMap((figure) => {
    const { question, totals } = figure;
    return sharesIn(question).flatMap(({ total: id, denominator: words }, index) => {
      const key = totals[index] ?? null;
      return id === null || key === null ? [] : [{ of, figure, key, id, words }];
    });
  });

/** A row as its targets' codes name it, with its letter: "5a" of `phu-ly-2026/PL.5a`; a clause as it stands on the sheets: "II.2.6b". */
const rowNamed = ({ pack, table }: AskedTable, target: Target): string => {
  if (target.source.row === null) return numberInRow(pack, target.source.table, [target]);
  const code = withoutYear(target.code).slice(pack.id.length + 1);
  return table !== null && code.startsWith(`${table.id}.`) ? code.slice(table.id.length + 1) : code;
};

const rowsIn = (uses: readonly Use[], of: AskedTable): string => {
  const targets = uses.filter((use) => use.of === of).flatMap(({ figure }) => figure.targets);
  return [...new Set(targets.map((target) => rowNamed(of, target)))].join(", ");
};

const usedBy = (uses: readonly Use[]): readonly TotalUse[] =>
  [...new Set(uses.map(({ of }) => of))].map((of) => ({
    plan: of.pack.id,
    table: of.table?.id ?? null,
    rows: rowsIn(uses, of),
  }));

const totalsOn = onceFor((tables: readonly AskedTable[]): readonly AskedTotal[] => {
  const uses = tables.flatMap(usesIn);
  const first = new Map<FigureKey, Use>();
  for (const use of uses) if (!first.has(use.key)) first.set(use.key, use);
  return [...first.values()].map(({ key, id, words }) => {
    const own = uses.filter((use) => use.key === key);
    return { key, id, words, usedBy: usedBy(own), figures: [...new Set(own.map(({ figure }) => figure.figure))] };
  });
});

/** Every total that the plans ask of a respondent, each once, in the order in which their rows first need it. */
export const askedTotals = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  respondent: Respondent,
): readonly AskedTotal[] => totalsOn(askedTables(catalogue, packs, respondent));
