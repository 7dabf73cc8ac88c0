import { selfKeys, type SelfPart, selfParts } from "../../plan/asked/common";
import { cellName } from "../../sheet/address";
import { selfOnPaper } from "../../native/paper-self";
import type { NativePlace } from "../../native/place";
import { helperCell, iff, type Native, quoted } from "../../native/text";
import type { Grid } from "../grid";
import { periodOnPaper } from "./words";

/** Who reports, on the paper of a form that was made for no school by name: looked up once, in hidden cells, and shown by others. */
export interface SelfSaid {
  readonly school: string;
  readonly code: string;
  readonly period: string;
}

/** To be written by hand. */
const openName = "……………………………………";
const open = "…………";

/** The cells in which they stand. */
export type SelfCells = Readonly<Record<SelfPart, string>>;

/** Below those of the totals in their hidden column. */
export const putSelf = (grid: Grid, row: number, column: number, first: NativePlace): SelfCells => {
  const at = (part: SelfPart): number => row + selfParts.indexOf(part);
  for (const part of selfParts) grid.cells.push(helperCell(at(part), column, selfOnPaper(first, part, selfKeys[part])));
  const name = (part: SelfPart): string => cellName(at(part), column).replace(/^([A-Z]+)/, "$$$1$$");
  return { school: name("school"), code: name("code"), period: name("period") };
};

const orOpen = (cell: string, otherwise: string): string => iff(`${cell}=""`, quoted(otherwise), cell);

/** The name in capitals, as a head has it. */
export const bodyOf = ({ school }: SelfCells, said: SelfSaid): Native => ({
  formula: iff(`${school}=""`, quoted(openName), `UPPER(${school})`),
  blank: said.school === "" ? openName : said.school.toUpperCase(),
});

/** "Năm 2026". */
export const periodOf = ({ period }: SelfCells, said: SelfSaid): Native => ({
  formula: iff(`${period}=""`, quoted(open), `UPPER(LEFT(${period}))&MID(${period},2,60)`),
  blank: said.period === "" ? open : periodOnPaper(said.period),
});

/** What a footer says on other papers, which cannot follow what is entered: "… – mã trường TH01 – kỳ báo cáo: Năm 2026". */
export const lineOf = (cells: SelfCells, said: SelfSaid): Native => {
  const period = periodOf(cells, said);
  const [code, words] = [" – mã trường ", " – kỳ báo cáo: "];
  return {
    formula: [
      orOpen(cells.school, openName),
      quoted(code),
      orOpen(cells.code, open),
      quoted(words),
      period.formula,
    ].join("&"),
    blank: `${said.school || openName}${code}${said.code || open}${words}${period.blank}`,
  };
};

/** The name alone, for the sheet of long reasons, which stands by itself. */
export const nameFrom = (first: NativePlace, name: string): Native => {
  const { formula } = selfOnPaper(first, "school", selfKeys.school);
  return { formula: iff(`${formula}=""`, quoted(openName), formula), blank: name === "" ? openName : name };
};
