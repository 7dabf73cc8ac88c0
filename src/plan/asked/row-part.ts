import { grouped } from "../../kernel/groups";
import { onceFor } from "../../kernel/once";
import { withoutLetter, withoutYear } from "../../kernel/code";
import type { Pack } from "../schema/pack";
import type { Target } from "../schema/target";

/** What the targets of each code without its year measure, in their order. */
const measuresByCode = onceFor((targets: readonly Target[]) => grouped(targets, ({ code }) => [withoutYear(code)]));

/**
 * " (2)" behind a row's number, of the second of several things that the row asks for and no letter tells apart: Tân Kỳ's row
 * 29 asks in 2025 whether there is a pilot, from 2030 on for a share. "" of a row that asks for one, or has letters.
 */
export const partOfRow = ({ targets }: Pick<Pack, "targets">, { code, source, measure }: Target): string => {
  const own = withoutYear(code);
  if (source.row === null || withoutLetter(own) !== own) return "";
  const measures = new Set((measuresByCode(targets).get(own) ?? []).map((other) => other.measure));
  return measures.size < 2 ? "" : ` (${[...measures].indexOf(measure) + 1})`;
};

/** A letter behind a row's number; behind a clause that ends in one itself its place: "5a", but "II.2.1.a (1)". */
const lettered = (id: string, letter: string): string =>
  /\.[a-z]$/.test(id) ? `${id} (${letter.charCodeAt(0) - 96})` : `${id}${letter}`;

/** A row that sets several targets tells them apart by their letters, as their codes do ("5a"), or by their place ("5 (2)"). */
export const numberInRow = (pack: Pick<Pack, "targets">, id: string, targets: readonly Target[]): string => {
  const named = targets.map(({ code }) => withoutYear(code)).filter((code) => withoutLetter(code) !== code);
  const letters = [...new Set(named.map((code) => code.slice(-1)))];
  const [first] = targets;
  if (letters.length > 0) return letters.map((letter) => lettered(id, letter)).join(", ");
  return first === undefined ? id : `${id}${partOfRow(pack, first)}`;
};
