import type { Cell } from "../../../figures/cell";
import { type Attempt, refused } from "../../../findings/refusals";
import { isDay } from "../../../kernel/day";
import type { Day } from "../../../kernel/ids";
import { levelNames, ownershipNames, type Population } from "../../../plan/population";
import { levels, ownerships } from "../../../plan/schema/scope";
import type { SheetBlock } from "../../../sheet/find";
import { type Shown, shownStatuses } from "../../../verdict/shown";
import { dataHeads } from "../data-sheet";
import { markBlock, summaryFormat } from "../mark";
import { sealOf, sealOfLines } from "./seal";

/** A line of a school's figures as an earlier summary holds it. */
export interface EarlierLine {
  readonly key: string;
  readonly n: number | null;
  readonly d: number | null;
  readonly answer: string;
  readonly counts: boolean;
}

export interface EarlierSchool extends Population {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly EarlierLine[];
}

export interface EarlierTarget {
  readonly n: number | null;
  readonly d: number | null;
  readonly value: number | null;
  readonly shown: Shown;
}

/** What an earlier summary says: its verdicts by target, and the figures of each school of its roster. */
export interface EarlierSummary {
  readonly plan: string;
  readonly period: string;
  readonly day: Day;
  readonly targets: ReadonlyMap<string, EarlierTarget>;
  readonly schools: readonly EarlierSchool[];
}

type Value = string | number | null;

const valueOf = (cell: Cell | undefined): Value => {
  if (cell === undefined || cell.type === "blank") return null;
  if (cell.type === "number") return cell.value;
  return cell.type === "text" ? cell.text : `(${cell.type})`;
};

const textOf = (value: Value): string => String(value ?? "");
const numberOf = (value: Value): number | null => (typeof value === "number" ? value : null);

/** A line of the hidden sheet without the blanks behind it. */
const lineOf = (cells: readonly Cell[]): readonly Value[] => cells.map(valueOf);

/** The cells of one row of "Số liệu theo trường", in the order of its headings. */
type Row = readonly Value[];

interface SchoolRows {
  readonly texts: readonly string[];
  readonly rows: Row[];
}

const [keyAt, nAt, dAt, answerAt, countsAt] = [4, 6, 7, 8, 9];

/** The rows under the headings, school by school, wherever the columns stand; null: the sheet or one of them is gone. */
const rowsBySchool = (blocks: readonly SheetBlock[]): readonly SchoolRows[] | null => {
  for (const { cells } of blocks) {
    const top = cells.findIndex((line) => dataHeads.every((head) => line.some((cell) => valueOf(cell) === head)));
    const heads = cells[top]?.map((cell) => valueOf(cell));
    if (heads === undefined) continue;
    const columns = dataHeads.map((head) => heads.indexOf(head));
    const schools = new Map<string, SchoolRows>();
    for (const line of cells.slice(top + 1)) {
      const row = columns.map((column) => valueOf(line[column]));
      if (row.every((value) => value === null)) continue;
      const texts = row.slice(0, 4).map(textOf);
      const own = schools.get(texts.join("\t")) ?? { texts, rows: [] };
      schools.set(texts.join("\t"), own);
      own.rows.push(row);
    }
    return [...schools.values()];
  }
  return null;
};

const sealedRows = ({ texts, rows }: SchoolRows): string =>
  sealOf(
    texts,
    rows.map((row) => ({
      key: textOf(row[keyAt] ?? null),
      n: row[nAt] ?? null,
      d: row[dAt] ?? null,
      answer: textOf(row[answerAt] ?? null),
      counts: row[countsAt] ?? null,
    })),
  );

/** Schools whose lines are not those that were written, by name; a line or a school that is gone is one as well. */
const changedSchools = (seals: ReadonlyMap<string, string>, schools: readonly SchoolRows[]): readonly string[] => {
  const found = new Set(schools.map(({ texts }) => texts[0] ?? ""));
  const changed = schools.filter((own) => seals.get(own.texts[0] ?? "") !== sealedRows(own));
  const gone = [...seals.keys()].filter((code) => !found.has(code));
  return [...new Set([...changed.map(({ texts: [code, name] }) => `${name ?? ""} (${code ?? ""})`), ...gone])];
};

const schoolOf = ({ texts, rows }: SchoolRows): EarlierSchool | null => {
  const [code = "", name = "", own = "", owner = ""] = texts;
  const ownership = ownerships.find((each) => ownershipNames[each] === owner);
  const words = own.split("; ");
  if (ownership === undefined) return null;
  return {
    code,
    name,
    levels: levels.filter((level) => words.includes(levelNames[level])),
    ownership,
    lines: rows.map((row) => ({
      key: textOf(row[keyAt] ?? null),
      n: numberOf(row[nAt] ?? null),
      d: numberOf(row[dAt] ?? null),
      answer: textOf(row[answerAt] ?? null),
      counts: row[countsAt] === 1,
    })),
  };
};

const targetOf = ([, n = null, d = null, value = null, word = null]: readonly Value[]): EarlierTarget | null => {
  const shown = shownStatuses.find((each) => each === word);
  return shown === undefined ? null : { n: numberOf(n), d: numberOf(d), value: numberOf(value), shown };
};

/** So many schools are named in one sentence. */
const named = 5;

/** What is in the hidden sheet; null where somebody changed it. */
const saidIn = (block: SheetBlock) => {
  const lines = block.cells.map(lineOf);
  const end = lines.findIndex(([key]) => key === "seal");
  const said = lines.slice(0, end).map((line, at) => line.slice(0, at < 5 ? 2 : 5));
  const of = new Map(said.slice(1, 5).map(([key, value = null]) => [key, textOf(value)]));
  const day = of.get("day") ?? "";
  if (end < 0 || !isDay(day) || sealOfLines(said) !== lines[end]?.[1]) return null;
  const targets = said.slice(5).flatMap((line) => {
    const target = targetOf(line);
    return target === null ? [] : [[textOf(line[0] ?? null), target] as const];
  });
  const seals = lines
    .slice(end + 1)
    .flatMap(([key, code = null, seal = null]) => (key === "school" ? [[textOf(code), textOf(seal)] as const] : []));
  return { plan: of.get("plan") ?? "", period: of.get("period") ?? "", day, targets: new Map(targets), seals: new Map(seals) }; // prettier-ignore
};

/**
 * A summary that was written earlier, from what its sheets hold. Refused: what is no summary (`summary-none`), another format
 * (`summary-older`, `summary-newer`), one whose sheet of figures is gone (`summary-torn`), one in which somebody changed
 * figures (`summary-altered`, with the schools) or results (`summary-results-altered`).
 */
export const readSummary = (blocks: readonly SheetBlock[]): Attempt<EarlierSummary> => {
  const block = markBlock(blocks);
  if (block === null) return refused("summary-none");
  const format = valueOf(block.cells[0]?.[1]);
  if (format !== summaryFormat)
    return refused(typeof format === "number" && format > summaryFormat ? "summary-newer" : "summary-older");
  const said = saidIn(block);
  if (said === null) return refused("summary-results-altered");
  const rows = rowsBySchool(blocks);
  if (rows === null) return refused("summary-torn");
  const changed = changedSchools(said.seals, rows);
  if (changed.length > 0)
    return refused("summary-altered", {
      schools: changed.slice(0, named).join("; ") + (changed.length > named ? "; …" : ""),
    });
  return { ok: true, value: { ...said, schools: rows.flatMap((own) => schoolOf(own) ?? []) } };
};
