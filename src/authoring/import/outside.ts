import { type Block, oneLine } from "./document";
import { demandsIn, type Found } from "./propose/demands";
import type { NumberLine } from "./propose/types";
import { remark } from "./remarks/remark";
import type { ImportQuestion } from "./tables/rows";

/** What was found in the parts of a document that are neither its body nor a table of the plan. */
export interface Outside {
  readonly numbers: readonly NumberLine[];
  readonly questions: readonly ImportQuestion[];
}

/** Every cell once, however many places a merged one covers. */
const linesOf = (block: Block): readonly string[] => {
  const texts =
    block.kind === "paragraph" ? [block.text] : [...new Set(block.grid.rows.flat())].map(({ text }) => text);
  return texts.flatMap((text) => text.split("\n")).map(oneLine);
};

const kept = (line: NumberLine): NumberLine =>
  line.used === "target" || line.used === "unread" ? { ...line, used: "unread", why: remark("outside") } : line;

/**
 * The numbers of what is read as no part of the plan (letterhead, receivers, text beside the appendices, tables left out):
 * none sets a target, none is lost, and a line of text whose numbers could be one is asked about. A step a line.
 */
export function* outsideOf(blocks: readonly Block[], year: number | null): Generator<undefined, Outside, undefined> {
  const lines = blocks.flatMap((block) => linesOf(block).map((text) => ({ text, asked: block.kind === "paragraph" })));
  const read: (Found & (typeof lines)[number])[] = [];
  for (const line of lines) {
    yield undefined;
    read.push({ ...line, ...demandsIn(line.text, { row: "", year }) });
  }
  const doubtful = read.filter(({ asked, demands }) => asked && demands.some(({ operator }) => operator !== null));
  return {
    numbers: read.flatMap(({ numbers }) => numbers.map(kept)),
    questions: doubtful.map(({ text }) => ({
      about: text.slice(0, 160),
      text: remark("lineLeft"),
    })),
  };
}
