import { type Block, type Grid, type ImportNote, oneLine, type SourceDocument } from "../document";
import { remark } from "../remarks/remark";
import { byContents } from "./by-contents";
import { type Heading, headingOf } from "./headings";
import { columnsOf, type ImportColumn } from "./roles";
import { type ImportQuestion, type ImportRow, readRows } from "./rows";

/** A table of the plan as it goes into a pack. */
export interface ImportTable {
  readonly id: string;
  /** Sheet name: at most 31 characters, none of \ / ? * [ ] : ' */
  readonly name: string;
  readonly title: readonly string[];
  readonly columns: readonly ImportColumn[];
  readonly rows: readonly ImportRow[];
}

export interface FoundTables {
  readonly tables: readonly ImportTable[];
  readonly notes: readonly ImportNote[];
  readonly questions: readonly ImportQuestion[];
  /** The document's blocks before its first appendix, without the plan's tables that stand among them. */
  readonly body: readonly Block[];
  /** What stands among and behind the appendices and in no table of the plan. */
  readonly rest: readonly Block[];
}

const isAppendix = (text: string): boolean => /^phụ\s*lục(?:\s|$|:)/iu.test(text);

/** The lines above a table: from "Phụ lục …" on where it stands near, else the short ones next to it. */
function titleBefore(blocks: readonly Block[], at: number): { title: readonly string[]; from: number } {
  const lines: string[] = [];
  for (let n = at - 1; n >= 0 && lines.length < 8; n -= 1) {
    const block = blocks[n];
    if (block?.kind !== "paragraph" || block.text.length > 400) break;
    lines.unshift(...block.text.split("\n").map(oneLine));
    if (isAppendix(block.text)) return { title: lines, from: n };
  }
  const near = lines.filter((line) => line.length <= 200 && !/[;.]$/u.test(line)).slice(-2);
  return { title: near, from: at };
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const fromRoman = (text: string): number =>
  Array.from(text).reduce((sum, letter, n) => {
    const [worth, next] = [romanDigits[letter] ?? 0, romanDigits[text[n + 1] ?? ""] ?? 0];
    return worth < next ? sum - worth : sum + worth;
  }, 0);

/** "Phụ lục 01", "PHỤ LỤC số II"; the first letter of a word that follows is no number. */
const appendixNumber = /^phụ\s*lục\s+(?:số\s+)?(?:0*(\d{1,2})|([IVXLC]+))(?![\p{L}\p{N}])/iu;

const numberIn = (title: readonly string[]): number | null => {
  const found = appendixNumber.exec(title[0] ?? "");
  if (found === null) return null;
  return found[1] === undefined ? fromRoman((found[2] ?? "").toUpperCase()) : Number(found[1]);
};

/** "PL", or "PL" and its number in digits; two tables of one number go by their order. */
function idsOf(titles: readonly (readonly string[])[]): readonly string[] {
  const numbers = titles.map(numberIn);
  if (titles.length === 1) return [numbers[0] == null ? "PL" : `PL${numbers[0]}`];
  const distinct = new Set(numbers).size === numbers.length && !numbers.includes(null);
  return numbers.map((number, n) => `PL${distinct ? (number ?? n + 1) : n + 1}`);
}

/** A sheet's name from the title: "Phụ lục 1"; of several tables of one name each has its own. */
function nameOf(title: readonly string[], id: string, taken: ReadonlySet<string>): string {
  const first = title[0] ?? "";
  const own = /^phụ\s*lục\s+(?:số\s+)?(\d+|[IVXLC]+)(?![\p{L}\p{N}])/iu.exec(first);
  const name =
    own === null ? (isAppendix(first) ? "Phụ lục" : `Bảng ${id}`) : `Phụ lục ${(own[1] ?? "").toUpperCase()}`;
  return taken.has(name) ? `${name} (${id})` : name.slice(0, 31);
}

interface Candidate {
  /** Where its parts stand in the document. */
  readonly at: readonly number[];
  readonly grid: Grid;
  readonly heading: Heading;
  readonly columns: readonly ImportColumn[];
}

const useful = new Set(["value", "lead", "implement", "support", "deadline", "product"]);

const isPlanTable = (columns: readonly ImportColumn[]): boolean =>
  columns.some(({ role }) => role === "text") && columns.some(({ role }) => useful.has(role));

/** A table without a heading right after one of the plan's goes on with it: Word tore it. */
const continues = (before: Candidate | undefined, at: number, grid: Grid): boolean =>
  before !== undefined && before.at.at(-1) === at - 1 && grid.rows[0]?.length === before.grid.rows[0]?.length;

function candidates(blocks: readonly Block[], year: number | null, questions: ImportQuestion[]): Candidate[] {
  const found: Candidate[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== "table") return;
    const { grid } = block;
    const heading = headingOf(grid);
    const columns = heading === null ? [] : columnsOf(heading.headers, heading.groups, year);
    const last = found.at(-1);
    if (heading !== null && isPlanTable(columns)) found.push({ at: [at], grid, heading, columns });
    else if (last !== undefined && continues(last, at, grid))
      found[found.length - 1] = {
        ...last,
        at: [...last.at, at],
        grid: { ...last.grid, rows: [...last.grid.rows, ...grid.rows] },
      };
    else if (grid.rows.length > 2 && (grid.rows[0]?.length ?? 0) > 2) questions.push(leftOut(grid));
  });
  return found;
}

const leftOut = (grid: Grid): ImportQuestion => ({
  about: (grid.rows[0] ?? [])
    .map(({ text }) => oneLine(text))
    .join(" | ")
    .slice(0, 160),
  text: remark("tableLeft"),
});

const askColumns = (id: string, columns: readonly ImportColumn[]): readonly ImportQuestion[] =>
  columns
    .filter(({ role }) => role === "unknown")
    .map(({ header }) => ({
      about: `${id}: ${header}`,
      text: remark("column", { header }),
    }));

/** What of the document is in no table of the plan and in no title of an appendix. */
function around(
  blocks: readonly Block[],
  found: readonly Candidate[],
  starts: readonly { title: readonly string[]; from: number }[],
): { body: readonly Block[]; rest: readonly Block[] } {
  const appendices = starts.flatMap(({ title, from }, n) =>
    isAppendix(title[0] ?? "") ? [{ from, to: found[n]?.at[0] ?? from }] : [],
  );
  const end = Math.min(blocks.length, ...appendices.map(({ from }) => from));
  const taken = new Set(found.flatMap(({ at }) => at));
  const left = blocks.map((block, at) => ({ block, at })).filter(({ at }) => !taken.has(at));
  const inTitle = (at: number): boolean => appendices.some(({ from, to }) => at >= from && at < to);
  return {
    body: left.filter(({ at }) => at < end).map(({ block }) => block),
    rest: left.filter(({ at }) => at >= end && !inTitle(at)).map(({ block }) => block),
  };
}

/** The tables of the plan in a document; every other table of some size is asked about. `year` is the plan's. */
export function findTables({ blocks }: SourceDocument, year: number | null): FoundTables {
  const notes: ImportNote[] = [];
  const questions: ImportQuestion[] = [];
  const found = candidates(blocks, year, questions);
  const starts = found.map(({ at }) => titleBefore(blocks, at[0] ?? 0));
  const ids = idsOf(starts.map(({ title }) => title));
  const names = new Set<string>();
  const tables = found.map(({ grid, heading, columns: headed }, n): ImportTable => {
    const id = ids[n] ?? `PL${n + 1}`;
    const title = starts[n]?.title ?? [];
    const name = nameOf(title, id, names);
    names.add(name);
    const { rows, merged } = readRows(grid.rows.slice(heading.rows), heading, headed, notes);
    const columns = byContents(headed, rows);
    questions.push(...askColumns(id, columns));
    for (const { row, columns: over } of merged)
      questions.push({
        about: `${id}.${row}`,
        text: remark("merged", { columns: over }),
      });
    return { id, name, title: title.length === 0 ? [name] : title, columns, rows };
  });
  return { tables, notes, questions, ...around(blocks, found, starts) };
}
