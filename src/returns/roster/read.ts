import { type Cell, blank } from "../../figures/cell";
import { readWhole } from "../../figures/read-number";
import { readDay } from "../../figures/read-task";
import type { Day, FigureKey } from "../../kernel/ids";
import { failure, type Result, success } from "../../kernel/result";
import { onOneLine } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { levelNames } from "../../plan/population";
import type { Pack } from "../../plan/schema/pack";
import { type Level, levels as allLevels, type Ownership } from "../../plan/schema/scope";
import type { SheetBlock } from "../../sheet/find";
import { foldCode, foldName } from "../names";
import type { Roster, RosterSchool } from "../types";
import { type RosterColumn, rosterHeads, rosterTotals } from "./columns";
import { levelNamed, levelsApart, ownershipNamed } from "./kinds";
import type { RosterProblem } from "./problems";
import { readOwn } from "./read-own";
import { shownCell, textOf } from "./shown-cell";

/** A roster as it was read; `unused`: the headings of columns that it has beside those that are known. */
export interface RosterRead {
  readonly roster: Roster;
  readonly unused: readonly string[];
}

const needed: readonly RosterColumn[] = ["code", "name", "levels", "ownership"];

const isBlank = (cell: Cell): boolean => cell.type === "blank" || (cell.type === "text" && onOneLine(cell.text) === "");

interface Heads {
  readonly block: SheetBlock;
  /** Index of the heading row within the block. */
  readonly at: number;
  /** The column of each heading, by its folded words. */
  readonly columns: ReadonlyMap<string, number>;
  /** The column under each heading that was asked for, by the words that were asked with; -1: there is none. */
  readonly asked: Map<string, number>;
  readonly twice: readonly string[];
  readonly texts: readonly string[];
}

const headsIn = (block: SheetBlock, at: number): Heads => {
  const texts = (block.cells[at] ?? []).map(textOf);
  const columns = new Map<string, number>();
  const twice: string[] = [];
  texts.forEach((text, column) => {
    if (text === "") return;
    if (columns.has(foldName(text))) twice.push(text);
    else columns.set(foldName(text), column);
  });
  return { block, at, columns, asked: new Map(), twice, texts };
};

const columnOf = ({ columns, asked }: Heads, head: string): number => {
  const known = asked.get(head) ?? columns.get(foldName(head)) ?? -1;
  asked.set(head, known);
  return known;
};

const has = (heads: Heads, head: string): boolean => columnOf(heads, head) >= 0;

/** The first row of any sheet that has the headings that are needed. */
const findHeads = (blocks: readonly SheetBlock[]): Heads | null => {
  for (const block of blocks) {
    for (const at of block.cells.keys()) {
      const heads = headsIn(block, at);
      if (needed.every((column) => has(heads, rosterHeads[column]))) return heads;
    }
  }
  return null;
};

/** One line of the roster, and what is found wrong on it. */
class Line {
  readonly problems: RosterProblem[] = [];
  readonly row: number;

  constructor(
    private readonly heads: Heads,
    private readonly cells: readonly Cell[],
    index: number,
  ) {
    this.row = heads.block.top + index + 1;
  }

  cell(head: string): Cell {
    return this.cells[columnOf(this.heads, head)] ?? blank;
  }

  words(column: RosterColumn, problem: "no-code" | "no-name" | null): string {
    const text = textOf(this.cell(rosterHeads[column]));
    if (text === "" && problem !== null) this.problems.push({ kind: problem, row: this.row });
    return text;
  }

  levels(manages: readonly Level[]): readonly Level[] {
    const words = levelsApart(onOneLine(this.words("levels", null)));
    const sayLevels = manages.map((level) => levelNames[level]).join(", ");
    const found = (words.length === 0 ? [""] : words).flatMap((text): readonly Level[] => {
      const level = levelNamed(text);
      if (level !== null && manages.includes(level)) return [level];
      const kind = level === null ? "unknown-level" : "level-not-managed";
      this.problems.push({ kind, row: this.row, text, levels: sayLevels });
      return [];
    });
    return allLevels.filter((level) => found.includes(level));
  }

  ownership(): Ownership {
    const text = this.words("ownership", null);
    const found = ownershipNamed(text);
    if (found === null) this.problems.push({ kind: "unknown-ownership", row: this.row, text });
    return found ?? "public";
  }

  receivedOn(): Day | null {
    const cell = this.cell(rosterHeads.receivedOn);
    const reading = readDay({ at: "", cell, what: rosterHeads.receivedOn });
    if (reading.kind === "value") return reading.value;
    if (reading.kind !== "blank") this.problems.push({ kind: "bad-day", row: this.row, text: shownCell(cell) });
    return null;
  }

  total(head: string): number | null {
    const cell = this.cell(head);
    const reading = readWhole({ at: "", cell, what: head });
    if (reading.kind === "value") return reading.value;
    if (reading.kind !== "blank") this.problems.push({ kind: "bad-total", row: this.row, text: shownCell(cell), head });
    return null;
  }
}

const schoolOn = (line: Line, manages: readonly Level[], totals: ReturnType<typeof rosterTotals>): RosterSchool => {
  const chosen = line.words("chosen", null);
  const given = totals.flatMap(({ key, head }): readonly (readonly [FigureKey, number])[] => {
    const value = line.total(head);
    return value === null ? [] : [[key, value]];
  });
  return {
    code: line.words("code", "no-code"),
    name: line.words("name", "no-name"),
    levels: line.levels(manages),
    ownership: line.ownership(),
    receivedOn: line.receivedOn(),
    chosen: chosen === "" ? null : chosen,
    totals: new Map(given),
    row: line.row,
  };
};

const codesTwice = (schools: readonly RosterSchool[]): readonly RosterProblem[] => {
  const first = new Map<string, number>();
  return schools.flatMap(({ code, row }): readonly RosterProblem[] => {
    const before = first.get(foldCode(code));
    if (before === undefined) first.set(foldCode(code), row);
    return before === undefined || code === "" ? [] : [{ kind: "code-twice", row, text: code, first: before }];
  });
};

/**
 * The roster in the blocks of a workbook, for plans that all manage its schools; found by its headings wherever they
 * stand; with any mistake the whole list of mistakes instead, since a school read wrongly would be counted wrongly. Blank
 * lines are passed over.
 */
export const readRoster = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  blocks: readonly SheetBlock[],
): Result<RosterRead, readonly RosterProblem[]> => {
  const heads = findHeads(blocks);
  if (heads === null)
    return failure([{ kind: "no-heads", heads: needed.map((column) => rosterHeads[column]).join(", ") }]);
  const totals = rosterTotals(catalogue, packs).filter(({ head }) => has(heads, head));
  const lines = heads.block.cells.flatMap((cells, index) =>
    index <= heads.at || cells.every(isBlank) ? [] : [new Line(heads, cells, index)],
  );
  const manages = allLevels.filter((level) => packs.every((pack) => pack.manages.includes(level)));
  const schools = lines.map((line) => schoolOn(line, manages, totals));
  const own = readOwn(catalogue, packs, blocks);
  const known = new Set([...Object.values(rosterHeads), ...totals.map(({ head }) => head)].map(foldName));
  const problems: readonly RosterProblem[] = [
    ...heads.twice.filter((head) => known.has(foldName(head))).map((head) => ({ kind: "head-twice", head }) as const),
    ...(schools.length === 0 ? [{ kind: "no-schools" } as const] : []),
    ...lines.flatMap((line) => line.problems),
    ...codesTwice(schools),
    ...own.problems,
  ];
  if (problems.length > 0) return failure(problems);
  const unused = heads.texts.filter((text) => text !== "" && !known.has(foldName(text)));
  return success({ roster: { schools, own: own.own }, unused });
};

/** Whether a workbook is a roster, by its headings; with or without mistakes in it. */
export const isRoster = (blocks: readonly SheetBlock[]): boolean => findHeads(blocks) !== null;

/** Where a roster holds what the officer decides: its sheet, and the columns of days and of chosen files; null: it has none. */
export interface DecidedPlaces {
  readonly sheet: string;
  readonly receivedOn: number | null;
  readonly chosen: number | null;
}

/** The places of what the officer decides, in a workbook that is a roster; null: it is none. Columns count from 0. */
export const decidedPlaces = (blocks: readonly SheetBlock[]): DecidedPlaces | null => {
  const heads = findHeads(blocks);
  if (heads === null) return null;
  const at = (column: RosterColumn): number | null => {
    const found = heads.columns.get(foldName(rosterHeads[column]));
    return found === undefined ? null : heads.block.left + found;
  };
  return { sheet: heads.block.sheet, receivedOn: at("receivedOn"), chosen: at("chosen") };
};
