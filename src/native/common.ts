import { yearOf } from "../kernel/day";
import type { AskedCommon } from "../plan/asked/common";
import { beyondCell, beyondWords, isBeyond } from "./beyond";
import { isLater, isOther, otherTotal, otherWords } from "./copied";
import { dayCells } from "./judgement-day";
import { isDue, isDueIn } from "./phase";
import type { RowCells } from "./place";
import { bothWays, startsWithI } from "./problem";
import type { NativeCells } from "./row";
import { selfCells } from "./self";
import type { Due, NativeWhole } from "./spec";
import { countSteps, type Helpers, reasonSteps } from "./steps";
import { firstOf, iff, type Native, or, quoted } from "./text";
import type { PlanSpan } from "./typed-period";
import { inVietnamese, statusInVietnamese, statusRange, word, wordFor } from "./words";

/** A row of "Số liệu chung" as the formulas know it. */
export interface NativeCommon {
  readonly row: number;
  readonly id: number;
  readonly common: AskedCommon;
  /** The years in which a blank total must be explained. */
  readonly due: Due;
  /** The totals that contain this one. */
  readonly wholes: readonly NativeWhole[];
  /** The years of the milestones that the day decides between. */
  readonly years: readonly number[];
  /** The number of the row on which the form asks for its period; null: it was made for one. */
  readonly period: number | null;
  /** The days that the plans have in common. */
  readonly span: PlanSpan;
}

/** Numbers of the statuses among the words. */
const undecided = 3;
const missing = 4;
const invalid = 5;

const explained = (cells: RowCells): string => `${cells.helper("reason")}=1`;

const totalLine = (n: string): Native => ({
  formula: firstOf(
    [
      [`ISNUMBER(${n})`, iff(`${n}=0`, '"N"', '"V"')],
      [`${n}=""`, '"M"'],
    ],
    `LEFT(${n})`,
  ),
  blank: "M",
});

const totalProblem = (cells: RowCells, wholes: NativeCommon["wholes"]): Native => {
  const n = cells.helper("n");
  const open = (test: string): string => `AND(${test},NOT(${explained(cells)}))`;
  return {
    formula: firstOf(
      [
        [startsWithI(n), wordFor(n)],
        [open(`${n}="U"`), bothWays('""', n, cells.helper("nText"))],
        [open(`${cells.helper("line")}="N"`), word("nothing")],
        ...(wholes.length > 0 ? [[open(isBeyond(cells)), beyondWords(cells)] as const] : []),
        [open(isOther(cells)), otherWords(cells)],
      ],
      '""',
    ),
    blank: "",
  };
};

const totalEntered = (cells: RowCells, { due, wholes }: NativeCommon): Native => {
  const line = cells.helper("line");
  const beyond = wholes.length > 0 ? [isBeyond(cells)] : [];
  const open = or(`${line}="U"`, `${line}="N"`, ...beyond);
  const settled = or(explained(cells), `NOT(${isDue(cells, due)})`);
  const later = firstOf(
    [
      [`${line}="I"`, '"S"'],
      [`AND(${or(`${line}="U"`, ...beyond, isOther(cells))},NOT(${explained(cells)}))`, '"D"'],
    ],
    '""',
  );
  return {
    formula: firstOf(
      [
        [isLater(cells), later],
        [`${line}="I"`, '"E"'],
        [`${line}="M"`, iff(settled, '"P"', '"B"')],
        [`AND(${open},NOT(${explained(cells)}))`, '"Q"'],
      ],
      '"F"',
    ),
    blank: isDueIn(due, yearOf(cells.place.day.day)) ? "B" : "P",
  };
};

const totalCells = (cells: RowCells, row: NativeCommon, usedBy: string): NativeCells => {
  const { id, wholes } = row;
  const [line, problem] = [cells.helper("line"), cells.helper("problem")];
  const helpers: Helpers = [
    ["id", { formula: String(id), blank: id }],
    ...reasonSteps(cells),
    ...countSteps(cells),
    ["line", totalLine(cells.helper("n"))],
    ...(wholes.length > 0 ? [["beyond", beyondCell(cells, "n", wholes)] as const] : []),
    ["twice", otherTotal(cells, id)],
    ["problem", totalProblem(cells, wholes)],
    ["entered", totalEntered(cells, row)],
  ];
  const status = (ruling: number): string => `INDEX(${statusRange},${ruling})`;
  const used = usedBy === "" ? '""' : `${word("usedFor")}&${quoted(`${usedBy}.`)}`;
  const usedInVietnamese = usedBy === "" ? "" : `${inVietnamese("usedFor")}${usedBy}.`;
  return {
    helpers,
    results: [
      [
        "status",
        {
          formula: firstOf(
            [
              [`${line}="M"`, status(missing)],
              [`${line}="I"`, status(invalid)],
              [`${line}="U"`, status(undecided)],
            ],
            word("given"),
          ),
          blank: statusInVietnamese(missing),
        },
      ],
      ["step", { formula: iff(`${problem}=""`, used, problem), blank: usedInVietnamese }],
    ],
  };
};

/** Every formula of a row of "Số liệu chung". */
export const commonCells = (cells: RowCells, row: NativeCommon): NativeCells => {
  const { common, id, span } = row;
  if (common.kind === "self") return selfCells(cells, id, common.part, span);
  return common.kind === "total" ? totalCells(cells, row, common.usedBy) : dayCells(cells, row);
};
