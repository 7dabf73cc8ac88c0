import { quoted } from "../../figures/tidy";
import { finding, type KnownFinding } from "../../findings/make";
import { periodWords } from "../../kernel/period";
import { onOneLine } from "../../kernel/text";
import { cellAddress } from "../../sheet/address";
import { cellAt, type FoundTable, type SheetBlock } from "../../sheet/find";
import { type Meta, namesNobody, type Owner, ownerOf } from "../../sheet/identity";
import type { Recognised } from "./recognise";

/** What the heading of a sheet says last: "… – Trường A – Mã trường: TH-01 – Kỳ: năm 2026"; an office's has no code. */
const ending = /^(?:(?<before>.*?) [–-] Mã trường: ?(?<code>.*?) [–-] |.*? [–-] )Kỳ: ?(?<period>.+)$/iu;

/** Characters of a heading that is looked through; ours have fewer. */
const longest = 2000;

const fold = (text: string): string => onOneLine(text).toLowerCase();

/** Who returns it to another's plan: "Báo cáo của Ủy ban nhân dân xã A – Kế hoạch … – Kỳ: năm 2026". */
const returning = /^Báo cáo của (?<rest>.+? [–-] .+)$/iu;

/** Sheets that are another's are a finding of their own (./origin); one that lost its mark says whose it is in its heading alone. */
const isOwn = (found: FoundTable["owner"], own: Owner): boolean =>
  found === null ||
  (found.owner.period === own.period &&
    onOneLine(found.owner.code ?? "") === onOneLine(own.code ?? "") &&
    onOneLine(found.owner.sender ?? "") === onOneLine(own.sender ?? ""));

/** Where a sheet's heading may stand: under its mark; where that is gone, anywhere above its first row. */
const placesOf = ({ owner, rows }: FoundTable, { top, left, cells }: SheetBlock): readonly (readonly number[])[] => {
  if (owner !== null) return [[owner.row + 1, owner.column]];
  const above = Math.min(...rows.map(({ row }) => row)) - top;
  return cells.slice(0, Math.max(0, above)).flatMap((line, r) => line.map((_, c) => [top + r, left + c]));
};

interface Heading {
  readonly at: string;
  readonly text: string;
}

const headingOf = (table: FoundTable, blocks: readonly SheetBlock[]): Heading | null => {
  const block = blocks.find(({ sheet }) => sheet === table.sheet);
  for (const [row = 0, column = 0] of block === undefined ? [] : placesOf(table, block)) {
    const cell = block === undefined ? undefined : cellAt(block, row, column);
    const text = cell?.type === "text" && cell.text.length <= longest ? onOneLine(cell.text) : "";
    if (ending.test(text)) return { at: cellAddress(table.sheet, row, column), text };
  }
  return null;
};

type Difference = readonly [says: string, own: string];

const otherPeriod = (said: string, period: string): readonly Difference[] => {
  const own = periodWords(period, "vi");
  return said === "" || fold(said).startsWith(fold(own)) ? [] : [[`Kỳ: ${said}`, own]];
};

const otherSender = (heading: string, sender: string): readonly Difference[] => {
  const rest = returning.exec(heading)?.groups?.["rest"];
  if (rest === undefined || (sender !== "" && fold(rest).startsWith(`${fold(sender)} `))) return [];
  return [[`Báo cáo của ${rest}`, sender === "" ? "–" : sender]];
};

/** What differs of one heading: the code and the period belong to the file, the name may have been put right. */
const differing = ({ at, text }: Heading, { respondent, period }: Meta): readonly KnownFinding[] => {
  const { before = "", code, period: said = "" } = ending.exec(text)?.groups ?? {};
  const differ = (found: readonly Difference[]): readonly KnownFinding[] =>
    found.map(([says, own]) => finding("heading-differs", at, { text: quoted(says), own: quoted(own) }));
  const inTime = otherPeriod(said, period);
  if (respondent.viewpoint === "office") return differ([...otherSender(text, respondent.sender ?? ""), ...inTime]);
  if (code === undefined) return differ(inTime);
  if (fold(code) !== fold(respondent.code)) return differ([[`Mã trường: ${code}`, respondent.code], ...inTime]);
  const sameName = respondent.school === "" || fold(before).endsWith(fold(respondent.school));
  return [...(sameName ? [] : [finding("heading-name", at, { name: quoted(respondent.school) })]), ...differ(inTime)];
};

/** Of a file that lost its identity no name is known: its code stands for that. */
const asKnown = ({ meta, identity }: Recognised): Meta =>
  identity === "own" || meta.respondent.viewpoint === "office"
    ? meta
    : { ...meta, respondent: { ...meta.respondent, school: "" } };

/**
 * Headings that somebody typed over, or that came along with cells copied from elsewhere: who reads the sheet takes it for
 * another school's or period's than the one that the file is counted for. A whole sheet from elsewhere is a finding of its own
 * (./origin).
 */
export const headingsThatDiffer = (recognised: Recognised, blocks: readonly SheetBlock[]): readonly KnownFinding[] => {
  const meta = asKnown(recognised);
  const own = ownerOf(meta);
  return recognised.tables.flatMap((table) => {
    // What names nobody repeats its entries.
    if (!isOwn(table.owner, own) || (table.owner === null && namesNobody(own))) return [];
    const heading = headingOf(table, blocks);
    return heading === null ? [] : differing(heading, meta);
  });
};
