import { quoted } from "../../figures/tidy";
import { finding, type KnownFinding } from "../../findings/make";
import { periodWords } from "../../kernel/period";
import { onOneLine } from "../../kernel/text";
import { cellAddress } from "../../sheet/address";
import { cellAt, type SheetBlock } from "../../sheet/find";
import { type Meta, type Owner, ownerOf } from "../../sheet/identity";
import type { Recognised } from "./recognise";

/** What the heading of a sheet says last: "… – Trường A – Mã trường: TH-01 – Kỳ: năm 2026"; an office's has no code. */
const ending = /^(?:(?<before>.*?) [–-] Mã trường: ?(?<code>.*?) [–-] |.*? [–-] )Kỳ: ?(?<period>.+)$/iu;

/** Characters of a heading that is looked through; ours have fewer. */
const longest = 2000;

const fold = (text: string): string => onOneLine(text).toLowerCase();

/** The text in the first cell of a sheet's row; null: none. */
const textAt = (blocks: readonly SheetBlock[], sheet: string, row: number, column: number): string | null => {
  const block = blocks.find((each) => each.sheet === sheet);
  const cell = block === undefined ? undefined : cellAt(block, row, column);
  return cell?.type === "text" ? onOneLine(cell.text) : null;
};

const sameOwner = (one: Owner, other: Owner): boolean =>
  one.period === other.period && onOneLine(one.code ?? "") === onOneLine(other.code ?? "");

/** What differs of one heading: the code and the period belong to the file, the name may have been put right. */
const differing = (at: string, heading: string, { respondent, period }: Meta): readonly KnownFinding[] => {
  const { before, code, period: said = "" } = ending.exec(heading)?.groups ?? {};
  const found: KnownFinding[] = [];
  const differs = (what: string, own: string): void => {
    found.push(finding("heading-differs", at, { text: quoted(what), own: quoted(own) }));
  };
  if (respondent.viewpoint === "school" && code !== undefined) {
    if (fold(code) !== fold(respondent.code)) differs(`Mã trường: ${code}`, respondent.code);
    else if (respondent.school !== "" && before !== undefined && !fold(before).endsWith(fold(respondent.school)))
      found.push(finding("heading-name", at, { name: quoted(respondent.school) }));
  }
  const own = periodWords(period, "vi");
  if (said !== "" && !fold(said).startsWith(fold(own))) differs(`Kỳ: ${said}`, own);
  return found;
};

/**
 * Headings that somebody typed over: who reads the sheet takes it for another school's or period's than the one that the
 * file is counted for. A sheet copied from elsewhere is a finding of its own (./origin); a file that lost its identity has
 * nothing to compare with.
 */
export const headingsThatDiffer = (
  { meta, tables, identity }: Recognised,
  blocks: readonly SheetBlock[],
): readonly KnownFinding[] => {
  if (identity === "fromRows") return [];
  return tables.flatMap(({ sheet, owner: found }) => {
    if (found === null || !sameOwner(found.owner, ownerOf(meta))) return [];
    const heading = textAt(blocks, sheet, found.row + 1, found.column);
    return heading === null || heading.length > longest
      ? []
      : differing(cellAddress(sheet, found.row + 1, found.column), heading, meta);
  });
};
