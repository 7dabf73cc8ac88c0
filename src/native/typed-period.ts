import { periodSigns } from "../figures/typed-period";
import { serialOfDay } from "../kernel/day";
import type { Day } from "../kernel/ids";
import type { RowCells } from "./place";
import type { Helpers } from "./steps";
import { and, firstOf, iff, isDigits, type Native, quoted } from "./text";
import { tableCell } from "./words";

/** The steps by which a period is read that somebody typed, as figures/typed-period takes them. */

/** The plans' days: a period has one in common with each when it begins by the first end and ends after the last beginning. */
export interface PlanSpan {
  readonly from: Day;
  readonly to: Day;
}

const bare = (seen: string): string =>
  periodSigns.reduce((text, [from, to]) => `SUBSTITUTE(${text},${quoted(from)},${quoted(to)})`, `LOWER(${seen})`);

/** The year that four signs are, 0 for anything else. */
const yearIn = (text: string): string =>
  `IFERROR(${iff(and(`LEFT(${text},2)="20"`, `LEN(${text})=4`, isDigits(text)), `VALUE(${text})`, 0)},0)`;

const native = (formula: string): Native => ({ formula, blank: "" });

/** The cells of the steps. */
interface Steps {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly year: string;
  readonly kind: string;
  readonly entry: string;
}

/** The year, of a school year its first, and what stands beside it with its mark. */
const besideYear = ({ text, first, last }: Steps): { readonly year: Native; readonly kind: Native } => {
  const schoolAtEnd = and(`${last}>0`, `LEN(${text})>=8`, `${yearIn(`MID(${text},LEN(${text})-7,4)`)}=${last}-1`);
  const schoolAtHead = and(`${first}>0`, `${yearIn(`MID(${text},5,4)`)}=${first}+1`);
  const choices = [
    [schoolAtEnd, `${last}-1`, `"s"&LEFT(${text},LEN(${text})-8)`],
    [schoolAtHead, first, `"s"&MID(${text},9,99)`],
    [`${last}>0`, last, `"y"&LEFT(${text},LEN(${text})-4)`],
    [`${first}>0`, first, `"y"&MID(${text},5,99)`],
  ] as const;
  return {
    year: native(
      firstOf(
        choices.map(([test, year]) => [test, year] as const),
        0,
      ),
    ),
    kind: native(
      firstOf(
        choices.map(([test, , kind]) => [test, kind] as const),
        '""',
      ),
    ),
  };
};

/** What stands behind its letter in the table: "07011000Quý III năm |…"; "" where it is written as none of them. */
const entryOf = ({ kind }: Steps): Native => {
  const [kinds, table] = [tableCell("periodKinds"), tableCell("periodTable")];
  const letter = `MID(${kinds},FIND("  "&${kind}&" ",${kinds})+LEN(${kind})+3,1)`;
  return native(`IFERROR(MID(${table},FIND("|"&${letter},${table})+2,60),"")`);
};

/** One of its days, whose month and day stand there from `at` on. */
const dayOf = ({ year, entry }: Steps, at: number): Native =>
  native(`IFERROR(DATE(${year},VALUE(MID(${entry},${at},2)),VALUE(MID(${entry},${at + 2},2))),0)`);

const inWords = ({ year, kind, entry }: Steps): Native => {
  const years = `${year}&${iff(`LEFT(${kind})="s"`, `"-"&(${year}+1)`, '""')}`;
  return native(`IFERROR(MID(${entry},9,FIND("|",${entry})-9)&${years},"")`);
};

/** D, or what is wrong: no period (Ix), or one in which a plan does not apply (Io). */
const readPeriod = (cells: RowCells, cell: string, { entry }: Steps, { from, to }: PlanSpan): Native => {
  const [begins, ends] = [cells.helper("dWhole"), cells.helper("dDigits")];
  return native(
    firstOf(
      [
        [`ISERROR(${cell})`, '"Ie"'],
        [`ISLOGICAL(${cell})`, '"Il"'],
        [`LEN(${cells.helper("nSeen")})=0`, '""'],
        [`LEN(${entry})=0`, '"Ix"'],
        [`OR(${begins}>${serialOfDay(to) ?? 0},${ends}<${serialOfDay(from) ?? 0})`, '"Io"'],
      ],
      '"D"',
    ),
  );
};

/**
 * nText: its letters; dSeen and dText: the year at its head and at its end; nDigits: the (first) year; nRaw: what stands beside,
 * with its mark; dWhole and dDigits: its first and last serial day; nTail: it in words. `n` is D, or a problem.
 */
export const periodSteps = (cells: RowCells, cell: string, span: PlanSpan): Helpers => {
  const steps: Steps = {
    text: cells.helper("nText"),
    first: cells.helper("dSeen"),
    last: cells.helper("dText"),
    year: cells.helper("nDigits"),
    kind: cells.helper("nRaw"),
    entry: cells.helper("nWhole"),
  };
  const { year, kind } = besideYear(steps);
  return [
    ["nText", native(bare(cells.helper("nSeen")))],
    ["dSeen", native(yearIn(`LEFT(${steps.text},4)`))],
    ["dText", native(yearIn(`RIGHT(${steps.text},4)`))],
    ["nDigits", year],
    ["nRaw", kind],
    ["nWhole", entryOf(steps)],
    ["dWhole", dayOf(steps, 1)],
    ["dDigits", dayOf(steps, 5)],
    ["nTail", inWords(steps)],
    ["n", readPeriod(cells, cell, steps, span)],
  ];
};
