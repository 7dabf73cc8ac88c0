import type { RolledUp } from "../../src/returns/roll-up";
import type { SqlLine } from "../support/duckdb";

/** A sum with its verdict, as the engine and the query both say it. */
export type SumLine = Omit<SqlLine, "period">;

const inOrder = (lines: readonly SumLine[]): readonly SumLine[] =>
  [...lines].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.part - b.part));

/** What the engine says of every target that is added up over schools; of one that binds none of them there is no line. */
export const engineLines = ({ targets }: RolledUp): readonly SumLine[] =>
  inOrder(
    targets.flatMap(({ target, verdict, sums, coverage }) =>
      (coverage?.of === 0 && coverage.own === null ? [] : sums).map(({ n, d }, at) => ({
        code: target.code,
        part: at + 1,
        numerator: n,
        denominator: d,
        counted: coverage?.counted ?? 0,
        schools: coverage?.of ?? 0,
        status: verdict.status,
      })),
    ),
  );

/** The same of the query's lines of one period. */
export const queryLines = (lines: readonly SqlLine[]): readonly SumLine[] =>
  inOrder(
    lines.map(({ code, part, numerator, denominator, counted, schools, status }) => ({
      ...{ code, part, numerator, denominator, counted, schools, status },
    })),
  );
