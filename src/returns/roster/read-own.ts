import type { Figure, ShareFigure } from "../../figures/figure";
import { type Cell, blank } from "../../figures/cell";
import { readDecimal, readWhole } from "../../figures/read-number";
import { onOneLine } from "../../kernel/text";
import type { FigureKey } from "../../kernel/ids";
import type { Catalogue } from "../../plan/catalogue";
import { isNumber, type Question } from "../../plan/kinds/question";
import { keyNamedNow } from "../../plan/pack-checks/renamed";
import type { Pack } from "../../plan/schema/pack";
import type { SheetBlock } from "../../sheet/find";
import { writeKey } from "../../sheet/keys";
import { foldName } from "../names";
import { ownFigures, type OwnCell, type OwnFigure } from "./own-part";
import { ownHeads } from "./own-sheet";
import { shownCell } from "./shown-cell";
import type { RosterProblem } from "./problems";

/** What stands for a key, and its row as Excel counts. */
interface Entered {
  readonly cell: Cell;
  readonly row: number;
}

const wordIn = (cell: Cell | undefined): string => (cell?.type === "text" ? onOneLine(cell.text) : "");

const heads = { key: foldName(ownHeads.key), value: foldName(ownHeads.value) };

/** Every key of the sheet with what stands beside it; sheets without its two headings have none. */
const enteredIn = ({ cells, top }: SheetBlock, named: (key: string) => string): ReadonlyMap<string, Entered> => {
  const place = (line: readonly Cell[], head: string): number =>
    line.findIndex((cell) => cell.type === "text" && foldName(cell.text) === head);
  const at = cells.findIndex((line) => place(line, heads.key) >= 0 && place(line, heads.value) >= 0);
  const [key, value] = [place(cells[at] ?? [], heads.key), place(cells[at] ?? [], heads.value)];
  const below = at < 0 ? [] : cells.slice(at + 1);
  return new Map(
    below.map((line, index) => [named(wordIn(line[key])), { cell: line[value] ?? blank, row: top + at + index + 2 }]),
  );
};

/** Reads one figure's numbers, and keeps what is wrong with them. */
class OwnReader {
  readonly problems: RosterProblem[] = [];

  constructor(private readonly entered: ReadonlyMap<string, Entered>) {}

  private number(figure: FigureKey, { part, field, takes, words }: OwnCell): number | null {
    const found = this.entered.get(writeKey({ figure, part, field }));
    if (found === undefined) return null;
    const { cell, row } = found;
    const reading = (takes === "decimal" ? readDecimal : readWhole)({ at: "", cell, what: words });
    if (reading.kind === "value") return reading.value;
    if (reading.kind !== "blank") this.problems.push({ kind: "bad-own", row, text: shownCell(cell), head: words });
    return null;
  }

  private share(figure: FigureKey, cells: readonly OwnCell[]): ShareFigure {
    const [n, d] = cells.map((cell) => this.number(figure, cell));
    if (n === undefined || d === undefined || (n === null && d === null)) return { kind: "missing" };
    if (n === null || d === null) return { kind: "openShare", n, d, bounds: { lower: 0, upper: 100 } };
    if (n <= d) return { kind: "share", n, d };
    const row = this.entered.get(writeKey({ figure, part: cells[0]?.part ?? null, field: "n" }))?.row ?? 0;
    this.problems.push({ kind: "own-above", row, text: String(n), whole: String(d) });
    return { kind: "missing" };
  }

  figure({ key, question, cells }: OwnFigure): Figure {
    if (isNumber(question)) return this.amount(key, question, cells);
    const parts = [...new Set(cells.map(({ part }) => part))].map((part) =>
      this.share(
        key,
        cells.filter((cell) => cell.part === part),
      ),
    );
    const [only, ...more] = parts;
    return only !== undefined && more.length === 0 ? only : { kind: "shares", parts };
  }

  private amount(key: FigureKey, { kind }: Extract<Question, { noun: string }>, cells: readonly OwnCell[]): Figure {
    const [cell] = cells;
    const value = cell === undefined ? null : this.number(key, cell);
    return value === null ? { kind: "missing" } : { kind, value };
  }
}

/** The office's own part as it stands on the roster's second sheet, by key (`ownKey`), and what is wrong with it. */
export const readOwn = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  blocks: readonly SheetBlock[],
): { readonly own: ReadonlyMap<FigureKey, Figure>; readonly problems: readonly RosterProblem[] } => {
  const reader = new OwnReader(
    new Map(blocks.flatMap((block) => [...enteredIn(block, keyNamedNow(catalogue.measures))])),
  );
  const figures = packs.flatMap((pack) => ownFigures(catalogue, pack));
  const own = new Map(figures.map((each) => [each.key, reader.figure(each)] as const));
  return { own, problems: reader.problems };
};
