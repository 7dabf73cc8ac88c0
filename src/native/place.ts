import { columnLetters } from "../sheet/address";
import type { Day } from "../kernel/ids";
import type { Role } from "../sheet/roles";
import { type Helper, helpers } from "./columns";

/** The day of judgement: the cell that holds its serial number, and the day that stands there from the start. */
export interface NativeDay {
  readonly serial: string;
  readonly day: Day;
}

/** Where a sheet's columns stand, and between which rows its lines do. */
export interface NativePlace {
  /** As it stands before an address: `'Phụ lục 1'!`. */
  readonly prefix: string;
  readonly roles: ReadonlyMap<Role, number>;
  /** The first helper column. */
  readonly helpers: number;
  readonly top: number;
  readonly bottom: number;
  readonly day: NativeDay;
}

export const helperColumn = (place: Pick<NativePlace, "helpers">, helper: Helper): number =>
  place.helpers + helpers.indexOf(helper);

/**
 * What stands once on a sheet, hidden beside its marks: how many figures are filled, wrong and open on it (with the sheets
 * behind it), and the first cell to be handled on these; how the workbook stands (E wrong, Q open, R ready); the day of
 * judgement as a serial day ("" when there is none) and its year (0).
 */
export const groundCells = ["filled", "wrong", "open", "row", "next", "standing", "day", "year"] as const;
export type GroundCell = (typeof groundCells)[number];

export const groundRow = 0;

export const groundColumn = ({ helpers: first }: Pick<NativePlace, "helpers">, cell: GroundCell): number =>
  first + groundCells.indexOf(cell);

/** "$AX$1", on the sheet itself; with its `prefix` as another sheet names it. */
export const ground = (place: Pick<NativePlace, "helpers">, cell: GroundCell, prefix = ""): string =>
  `${prefix}$${columnLetters(groundColumn(place, cell))}$${groundRow + 1}`;

/** The columns into which is typed. */
export type EntryRole = Extract<Role, "n" | "d" | "day" | "evidence" | "reason">;

/** The names of one row's cells, for formulas on that row: "$F12" keeps its column when it is copied. */
export class RowCells {
  constructor(
    readonly place: NativePlace,
    readonly row: number,
    private readonly same: ReadonlyMap<Helper, Helper> = new Map(),
  ) {}

  /** The same row, on which what one column would repeat from another is taken from that. */
  taking(same: ReadonlyMap<Helper, Helper>): RowCells {
    return new RowCells(this.place, this.row, same);
  }

  role(role: Role): string {
    return this.at(this.columnOf(role));
  }

  /**
   * What is typed on the row. A reference to the cell would go along with it when it is cut and pasted, or moved with the
   * mouse, which a protected sheet allows from one entry cell to another. A range stays, unless a cell at its end is
   * moved: it goes from the row above the lines to the one behind them.
   */
  entry(role: EntryRole): string {
    const letters = columnLetters(this.columnOf(role));
    const first = `$${letters}$${this.place.top}`;
    return `INDEX(${first}:$${letters}$${this.place.bottom + 2},ROW()-ROW(${first})+1)`;
  }

  ground(cell: GroundCell): string {
    return ground(this.place, cell);
  }

  helper(helper: Helper): string {
    return this.at(helperColumn(this.place, this.same.get(helper) ?? helper));
  }

  private columnOf(role: Role): number {
    const column = this.place.roles.get(role);
    if (column === undefined) throw new Error(`The sheet has no column ${role}`);
    return column;
  }

  private at(column: number): string {
    return `$${columnLetters(column)}${this.row + 1}`;
  }
}

const overLines = ({ top, bottom }: NativePlace, column: number): string => {
  const letters = columnLetters(column);
  return `$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
};

/** A helper's column over all lines, which stays in place when rows are sorted: "$AA$6:$AA$40". */
export const rangeOf = (place: NativePlace, helper: Helper): string => overLines(place, helperColumn(place, helper));

/**
 * The helper's cell on the line with this number (or what a formula says it is), on any sheet (`from`: the one that asks); #N/A
 * when that line is gone.
 */
export const lookUp = (
  place: NativePlace,
  helper: Helper,
  id: number | string,
  from: Pick<NativePlace, "prefix">,
): string => {
  const prefix = place.prefix === from.prefix ? "" : place.prefix;
  return `INDEX(${prefix}${rangeOf(place, helper)},MATCH(${id},${prefix}${rangeOf(place, "id")},0))`;
};

/** What was typed on the line with this number, on the sheet itself; #N/A when that line is gone. */
export const typedOn = (place: NativePlace, id: number): string =>
  `INDEX(${overLines(place, place.roles.get("n") ?? 0)},MATCH(${id},${rangeOf(place, "id")},0))`;
