import { cellName, columnLetters } from "../../sheet/address";
import type { Area, Segment } from "../../sheet/model";
import { paperWidth } from "../../sheet/page";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { chartOrder, type Shown, shownNames, shownStatus } from "../../verdict/shown";
import { centred, type Page, put, type Put } from "./page";
import type { ResultPlaces } from "./results";

const [total, status, due] = [52, 72, 76];
/** What a row is of, how many, a column for each status, the next day. */
export const statusWidths = [paperWidth - total - chartOrder.length * status - due, total, ...chartOrder.map(() => status), due]; // prettier-ignore

type Fill = Pick<Segment, "fill" | "ink" | "hatch">;

/** FACE 2: three families, told apart inside one by hatching as well; the counts stand in every segment. */
const fills: Readonly<Record<Shown, Fill>> = {
  notMet: { fill: "B3321B", ink: "FFFFFF", hatch: "none" },
  invalid: { fill: "C77F0A", ink: "242424", hatch: "upright" },
  missing: { fill: "C77F0A", ink: "242424", hatch: "hollow" },
  undecided: { fill: "C77F0A", ink: "242424", hatch: "slanted" },
  met: { fill: "117A7D", ink: "FFFFFF", hatch: "none" },
  stretchMet: { fill: "084A4E", ink: "FFFFFF", hatch: "none" },
  notDue: { fill: "767676", ink: "242424", hatch: "slanted" },
  notApplicable: { fill: "D6D6D6", ink: "242424", hatch: "none" },
};

/** A row of the table, and a bar: its targets, and the day beside it (null: the table has no such column). */
interface Bar {
  readonly name: string;
  readonly due: string | null;
  readonly of: readonly RolledTarget[];
}

export interface StatusTable {
  readonly rolled: RolledUp;
  readonly places: ResultPlaces;
  readonly head: string;
  /** The formula that says of every target whether it is of the bar whose name a cell holds. */
  readonly matches: (cell: string) => string;
  readonly bars: readonly Bar[];
}

/** So many bars are drawn: the first ones; all stand in the table. */
const mostBars = 20;
const [perBar, besides] = [17, 44];

/** Verdicts of the sheet of results without their asterisk. */
const verdictsIn = ({ verdicts }: ResultPlaces): string => `SUBSTITUTE(${verdicts}," (*)","")`;

const countOf = (targets: readonly RolledTarget[], shown: Shown): number =>
  targets.filter(({ verdict }) => shownStatus(verdict) === shown).length;

/** Behind how many columns the numbers begin, so that the last stands at the paper's edge and the names have what is left. */
const namesTo = (statuses: number, dated: boolean): number => statusWidths.length - 2 - statuses - (dated ? 1 : 0);

/** The bars over their table, whose rows come right behind. */
const drawBars = (page: Page, bars: readonly Bar[], statuses: readonly Shown[], names: number): void => {
  const drawn = bars.slice(0, mostBars);
  const said = ({ name, of }: Bar): string =>
    `${name}: ${statuses.map((shown) => `${countOf(of, shown)} ${shownNames[shown].vi.toLowerCase()}`).join(", ")}`;
  page.chart(drawn.length * perBar + besides, (place) => {
    const top = place.bottom + 3;
    const column = (at: number): Area => ({ top, left: at, bottom: top + drawn.length - 1, right: at });
    return {
      words: drawn.map(said).join("; "),
      place,
      labels: column(0),
      series: statuses.map((shown, at): Segment => ({ name: shownNames[shown].vi, values: column(names + at + 2), ...fills[shown] })), // prettier-ignore
    };
  });
};

/** Stacked bars, and under them how many targets of each stand how, counted by formulas from the sheet of results. */
export const statusTable = (page: Page, { rolled, places, head: title, matches, bars }: StatusTable): void => {
  const statuses = chartOrder.filter((shown) => countOf(rolled.targets, shown) > 0);
  const dated = bars.some(({ due: day }) => day !== null);
  const names = namesTo(statuses.length, dated);
  const row = (cells: readonly Put[]): void => {
    page.wide(cells.map((cell, at) => ({ ...cell, to: names + at })));
  };
  drawBars(page, bars, statuses, names);
  page.space(6);
  const top = page.next;
  const heads = [title, "Số chỉ tiêu", ...statuses.map((shown) => shownNames[shown].vi), ...(dated ? ["Thời hạn gần nhất"] : [])]; // prettier-ignore
  row(heads.map((words) => put(words, "paperHeadSmall")));
  for (const { name, due: day, of } of bars) {
    const label = `$${cellName(page.next, 0)}`;
    const counts = statuses.map((shown, at) => {
      const head = `${columnLetters(names + at + 2)}$${top + 1}`;
      const formula = `SUMPRODUCT(${matches(label)}*(${verdictsIn(places)}=${head}))`;
      return centred({ formula, cached: countOf(of, shown) });
    });
    const all = { formula: `SUMPRODUCT(1*${matches(label)})`, cached: of.length };
    row([put(name), centred(all), ...counts, ...(dated ? [put(day ?? "", "paperCellSmall")] : [])]);
  }
  page.block(top);
  page.space(6);
};
