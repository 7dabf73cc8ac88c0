import { withoutEnd } from "../../kernel/trim";
import { type Block, type ImportNote, oneLine } from "./document";
import { demandsIn } from "./propose/demands";
import type { Demand } from "./propose/types";
import type { ImportRow } from "./tables/rows";
import type { ImportTable } from "./tables/tables";

/** A numbered clause of the body text with the paragraphs below it. */
export interface Clause {
  /** The clause's own numbering with its section: "II.2.1", "II.2.1.A". */
  readonly id: string;
  /** The section's numeral: "II"; "" before the first. */
  readonly section: string;
  /** Its number as printed, without the closing stop: "2.1", "a". */
  readonly number: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const sectionLine = /^(?:phần\s+)?([IVXLC]+)[.)]\s+(\S.*)$/iu;
/** Without a closing stop only a number of several parts before a capital opens a clause: "80 giáo viên" is a count. */
const numbered = /^(\d{1,2}(?:(?:\.\d{1,2}){0,3}[.)]\s+(?=\S)|(?:\.\d{1,2}){1,3}\s+(?=\p{Lu})))(.*)$/u;
const lettered = /^(\p{Ll})\)\s+(\S.*)$/u;
/** A note at a page's foot, where a document made from a PDF has it in its text. */
const footnote = /^<sup>\d+<\/sup>\s/u;
const footnoteMark = /<sup>\d+<\/sup>/gu;

interface Open {
  id: string;
  section: string;
  number: string;
  heading: string;
  paragraphs: string[];
}

const isSectionNumeral = (text: string, heading: string): boolean =>
  text === text.toUpperCase() && heading.length <= 250;

const openedSection = (line: string): Open | null => {
  const [, number = "", heading = ""] = sectionLine.exec(line) ?? [];
  if (number === "" || !isSectionNumeral(number, line)) return null;
  return { id: number, section: number, number, heading, paragraphs: [] };
};

const openedNumber = (line: string, section: string): Open | null => {
  const [, printed = "", heading = ""] = numbered.exec(line) ?? [];
  const number = withoutEnd(printed.trim(), ".)");
  if (number === "") return null;
  return { id: section === "" ? number : `${section}.${number}`, section, number, heading, paragraphs: [] };
};

const openedLetter = (line: string, last: Open | undefined): Open | null => {
  const [, number = "", heading = ""] = lettered.exec(line) ?? [];
  if (number === "" || last === undefined) return null;
  const above = /^\p{Ll}$/u.test(last.number) ? last.id.slice(0, -2) : last.id;
  return { id: `${above}.${number.toUpperCase()}`, section: last.section, number, heading, paragraphs: [] };
};

/** The clause that a line opens; null where it belongs to the one before. */
const opened = (line: string, last: Open | undefined): Open | null =>
  openedSection(line) ?? openedNumber(line, last?.section ?? "") ?? openedLetter(line, last);

/** What stands before the first numbered line, by the id of a row without a number (CONTRACTS "Ids and letters"). */
const preamble = (line: string): Open => ({ id: "X1", section: "", number: "", heading: line, paragraphs: [] });

const addLine = (found: Open[], line: string): void => {
  if (line === "") return;
  const last = found.at(-1);
  const clause = opened(line, last) ?? (last === undefined ? preamble(line) : null);
  if (clause !== null) found.push(clause);
  else last?.paragraphs.push(line);
};

const closing = /^nơi nhận\s*:/iu;

/** Where the body ends with its list of receivers; its length where it has none. */
const endOf = (blocks: readonly Block[]): number => {
  const at = blocks.findIndex((block) => block.kind === "paragraph" && closing.test(block.text));
  return at < 0 ? blocks.length : at;
};

/** The body text by its clauses. */
export interface BodyClauses {
  /** In order; what stands before the first numbered line is a clause of its own. */
  readonly clauses: readonly Clause[];
  /** What follows the list of receivers. */
  readonly after: readonly Block[];
}

/** The clauses of the body text. */
export function clausesOf(blocks: readonly Block[], notes: ImportNote[]): BodyClauses {
  const found: Open[] = [];
  const end = endOf(blocks);
  for (const block of blocks.slice(0, end)) {
    if (block.kind !== "paragraph") continue;
    for (const text of block.text.split("\n")) {
      const line = oneLine(text);
      const plain = line.replace(footnoteMark, "");
      if (footnote.test(line)) notes.push({ kind: "footnote", text: plain.trim() });
      else addLine(found, plain);
    }
  }
  return { clauses: found, after: blocks.slice(end) };
}

const ownerLine =
  /^[-+•]? ?(?:đơn vị |cơ quan |bộ phận )?(chủ trì|phối hợp|thời (?:gian|hạn)(?: thực hiện| hoàn thành)?) ?:(.*)$/iu;

const ownerColumn = (label: string): "lead" | "support" | "deadline" => {
  const word = label.toLowerCase();
  if (word.startsWith("chủ")) return "lead";
  return word.startsWith("phối") ? "support" : "deadline";
};

/** Whether the words below a heading set a number: such a clause is no mere title, though it names nobody. */
const setsNumber = ([, ...paragraphs]: readonly string[]): boolean =>
  paragraphs.some((text) => demandsIn(text, { row: "", year: null }).demands.some(isNumber));

const isNumber = ({ operator, unread }: Demand): boolean => operator !== null || unread !== null;

/** A clause as a row of five cells: number, words, who leads, who supports, by when. */
interface ClauseRow {
  readonly id: string;
  readonly words: readonly string[];
  readonly cells: readonly string[];
  /** It names somebody, or a time. */
  readonly owned: boolean;
}

function clauseRow(clause: Clause): ClauseRow {
  const owners = { lead: "", support: "", deadline: "" };
  const words = [clause.heading];
  for (const paragraph of clause.paragraphs) {
    const match = ownerLine.exec(paragraph);
    if (match === null) words.push(paragraph);
    else owners[ownerColumn(match[1] ?? "")] = (match[2] ?? "").trim();
  }
  const owned = Object.values(owners).some((text) => text !== "");
  const cells = [clause.number, words.join(" "), owners.lead, owners.support, owners.deadline];
  // Below its section, so that lettered clauses of two numbers are told apart: "2.1.A".
  return { id: clause.id.slice(clause.section.length + 1), words, cells, owned };
}

const rowOf = ({ id, words, cells, owned }: ClauseRow): ImportRow => ({
  id,
  kind: owned || setsNumber(words) ? "row" : "section",
  cells,
});

const headers = [
  ["tt", "Mục"],
  ["text", "Nội dung"],
  ["lead", "Chủ trì"],
  ["support", "Phối hợp"],
  ["deadline", "Thời gian thực hiện"],
] as const;

/** A section whose clauses say themselves who leads and by when is a table without lines (CONTRACTS "Ids and letters"). */
export function clauseTables(clauses: readonly Clause[]): readonly ImportTable[] {
  const sections = clauses.filter(({ id, section }) => id === section && section !== "");
  return sections.flatMap((section): ImportTable[] => {
    const own = clauses.filter((clause) => clause.section === section.id && clause !== section);
    const rows = own.map(clauseRow);
    if (rows.filter(({ owned }) => owned).length < 2) return [];
    const columns = headers.map(([role, header]) => ({ role, header, sure: "sure" as const }));
    const title = [`${section.id}. ${section.heading}`];
    return [{ id: section.id, name: `Mục ${section.id}`, title, columns, rows: rows.map(rowOf) }];
  });
}
