import { yearOf } from "../kernel/day";
import type { Helper } from "./columns";
import { lookUp, type RowCells } from "./place";
import { isDue, isDueIn } from "./phase";
import { differs, isLater } from "./copied";
import { seenCell } from "./seen";
import type { NativeFigure, NativeLine, NativeRow } from "./spec";
import { isBeyond } from "./beyond";
import { and, firstOf, iff, type Native, or } from "./text";
import { countLines } from "./several-lines";

const startsWithI = (cell: string): string => `LEFT(${cell})="I"`;

/** In the place of a number whose row is gone. */
export const gone = "G";

const pairState = (n: string, d: string): string =>
  firstOf(
    [
      [`${d}="${gone}"`, '"M"'],
      [and(`${n}=""`, `${d}=""`), '"M"'],
      [
        `COUNT(${n},${d})=2`,
        firstOf(
          [
            [`${n}>${d}`, '"I"'],
            [`${d}=0`, '"N"'],
          ],
          '"V"',
        ),
      ],
      [or(startsWithI(n), startsWithI(d)), '"I"'],
      [and(`${n}=""`, `ISNUMBER(${d})`), iff(`${d}=0`, '"N"', '"U"')],
    ],
    '"U"',
  );

/** Of a number and a total: without the number it is missing; without the total nothing is said of the row. */
const totalState = (n: string, d: string): string =>
  firstOf(
    [
      [startsWithI(n), '"I"'],
      [
        `ISNUMBER(${d})`,
        firstOf(
          [
            [`${n}="U"`, '"U"'],
            [`${d}=0`, iff(or(`${n}=""`, `${n}=0`), '"N"', '"I"')],
            [`${n}=""`, '"M"'],
            [`${n}>${d}`, '"I"'],
          ],
          '"V"',
        ),
      ],
      [`${n}=""`, '"M"'],
    ],
    '"U"',
  );

/** Whether the row of a task's day or of its evidence is gone; null where they stand on the task's own row. */
const lostTask = (cells: RowCells, { takes }: NativeLine): string | null =>
  takes.length > 1 ? null : or(`${cells.helper("d")}="${gone}"`, `${cells.helper("nOpen")}<0`);

const taskState = (status: string, day: string, evidence: string, rowLost: string | null): string =>
  firstOf(
    [
      ...(rowLost === null ? [] : [[rowLost, '"M"'] as const]),
      [or(startsWithI(status), startsWithI(day), startsWithI(evidence)), '"I"'],
      [`${status}<>""`, status],
      [and(`${day}=""`, `${evidence}=""`), '"M"'],
    ],
    '"U"',
  );

const ownState = (cells: RowCells, line: NativeLine): string => {
  const { input, total } = line;
  const [n, d] = [cells.helper("n"), cells.helper("d")];
  if (input === "pair") return total === null ? pairState(n, d) : totalState(n, d);
  if (input === "task") return taskState(n, d, cells.helper("nText"), lostTask(cells, line));
  return firstOf(
    [
      [`ISNUMBER(${n})`, '"V"'],
      [`${n}=""`, '"M"'],
    ],
    `LEFT(${n})`,
  );
};

/** The state of what one line holds; of copies that say different things none counts. */
export const lineState = (cells: RowCells, line: NativeLine): Native => ({
  formula: iff(differs(cells), '"I"', ownState(cells, line)),
  blank: "M",
});

/** The percent that one part of several comes to. */
export const ratio = (cells: RowCells): Native => ({
  formula: iff(`${cells.helper("line")}="V"`, `${cells.helper("n")}*100/${cells.helper("d")}`, '""'),
  blank: "",
});

type Own = readonly (readonly [shown: Helper, own: Helper])[];

/** The columns that a row shows, and where the figure's own row works them out: several lines on their first. */
const ownColumns = ({ lines, measured }: NativeFigure): Own => {
  if (lines === 0)
    return [
      ["state", "line"],
      ["over", "n"],
      ["under", "d"],
    ];
  if (measured === "answer") return [["state", "whole"]];
  return [
    ["state", "whole"],
    ["over", "lowOver"],
    ["under", "lowUnder"],
    ["topOver", "highOver"],
    ["topUnder", "highUnder"],
  ];
};

/** Whether a row shows what its own line comes to, and needs no copy of it. */
const isOwn = ({ figure, enteredAt }: NativeRow): boolean => enteredAt === null && figure.lines === 0;

/** The cells of a row that shows a figure: of its own line that line's, else copies of the figure's (figureCells). */
export const showingCells = (cells: RowCells, row: NativeRow): RowCells =>
  isOwn(row) ? cells.taking(new Map(ownColumns(row.figure))) : cells;

/** The state and quantity of the figure that a row shows, where it stands elsewhere. */
export const figureCells = (cells: RowCells, row: NativeRow): readonly (readonly [Helper, Native])[] => {
  const { figure, enteredAt } = row;
  if (isOwn(row)) return [];
  const first = figure.lines === 0 ? figure.id : figure.id + 1;
  return ownColumns(figure).map(([shown, own]) => {
    const blank = shown === "state" ? "M" : "";
    if (enteredAt === null) return [shown, { formula: cells.helper(own), blank }];
    const found = lookUp(enteredAt, own, first, cells.place);
    return [shown, { formula: `IFERROR(${found},"${blank}")`, blank }];
  });
};

const seenIn = { n: "nSeen", d: "dSeen" } as const;

/** What is typed on a row that only shows a figure, as it is seen. */
export const straySteps = (cells: RowCells): readonly (readonly [Helper, Native])[] =>
  (["n", "d"] as const)
    .filter((role) => cells.place.roles.has(role))
    .map((role) => [seenIn[role], seenCell(cells.entry(role))]);

/** A row that only shows a figure takes none: what is typed there would be lost. */
const stray = (cells: RowCells): Native => {
  const columns = (["n", "d"] as const).filter((role) => cells.place.roles.has(role));
  const typed = columns.map((role) => {
    const cell = cells.entry(role);
    return or(and(`NOT(ISTEXT(${cell}))`, `NOT(ISBLANK(${cell}))`), `LEN(${cells.helper(seenIn[role])})>0`);
  });
  return { formula: iff(or(...typed), '"S"', '""'), blank: "" };
};

/** 1 when the line stands open until it is explained. One that only waits for a total has nothing to explain itself. */
export const openLine = (cells: RowCells, { input, total, wholes }: NativeLine): Native => {
  const state = cells.helper("line");
  const open =
    total === null
      ? or(
          `${state}="M"`,
          `${state}="U"`,
          `${state}="N"`,
          ...(input === "task" ? [`${cells.helper("dOpen")}<>""`] : []),
          ...(wholes.length > 0 ? [isBeyond(cells)] : []),
        )
      : or(`${state}="M"`, `${cells.helper("n")}="U"`);
  return { formula: iff(open, 1, 0), blank: 1 };
};

/** Whether anything of the figure stands open. */
const isOpen = (cells: RowCells, { figure }: NativeRow): string =>
  figure.lines > 0 ? `${countLines(cells, figure, "open", "1")}>0` : `${cells.helper("open")}=1`;

/** Rows of the figure that are gone. */
const lost = (cells: RowCells, { figure, line }: NativeRow): string | null => {
  if (figure.lines > 0) return `${countLines(cells, figure, null)}<${figure.lines}`;
  if (line?.input === "task") return lostTask(cells, line);
  const elsewhere = line?.total === null && line.takes.length === 1 && line.input === "pair";
  return elsewhere ? `${cells.helper("d")}="${gone}"` : null;
};

/** How far the entry of a figure is, on its first line. */
export const enteredCell = (cells: RowCells, row: NativeRow): Native => {
  const { figure, enteredAt } = row;
  if (enteredAt !== null) return stray(cells);
  const several = figure.lines > 0;
  const state = several ? cells.helper("state") : cells.helper("line");
  const explained = several ? `${countLines(cells, figure, "reason", "1")}>0` : `${cells.helper("reason")}=1`;
  const missing = lost(cells, row);
  const due = isDue(cells, figure.due);
  const formula = firstOf(
    [
      // Of several rows of one figure the first is counted.
      [isLater(cells), '""'],
      ...(missing === null ? [] : [[missing, '"E"'] as const]),
      [`${state}="I"`, '"E"'],
      [
        `${state}="M"`,
        due === "FALSE" ? '"P"' : iff(due === "TRUE" ? explained : or(`NOT(${due})`, explained), '"P"', '"B"'),
      ],
      [and(isOpen(cells, row), `NOT(${explained})`), '"Q"'],
    ],
    '"F"',
  );
  return { formula, blank: isDueIn(figure.due, yearOf(cells.place.day.day)) ? "B" : "P" };
};
