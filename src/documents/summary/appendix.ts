import type { Row, Table } from "../../plan/schema/pack";
import { withRoom } from "../../forms/paper/words";
import { foldSheetName } from "../../plan/sheet-names";
import type { SheetModel } from "../../sheet/model";
import { paperWidth } from "../../sheet/page";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { withoutFurther } from "../../returns/roll-up/ahead";
import { shownStatus } from "../../verdict/shown";
import { centred, type Content, Page, put, type Put } from "./page";
import type { ResultPlaces } from "./results";
import {
  asOf,
  coverageWords,
  decidedNote,
  figureWords,
  furtherNote,
  numberOf,
  statusStyles,
  verdictWords,
} from "./words";

const [result, ruling, schools] = [124, 88, 66];

/** The document's own columns that stand on paper: what it is, and what is demanded. */
const shownColumns = ({
  columns,
}: Table): readonly { readonly at: number; readonly header: string; readonly px: number }[] => {
  const shown = columns.flatMap(({ role, header }, at) =>
    role === "tt" || role === "text" || role === "unit" || role === "value" ? [{ at, header, role }] : [],
  );
  const narrow = shown.filter(({ role }) => role !== "tt" && role !== "text").length;
  const px = narrow === 0 ? 0 : Math.max(50, Math.min(84, Math.floor(250 / narrow)));
  const text = paperWidth - result - ruling - schools - 40 - narrow * px;
  return shown.map(({ at, header, role }) => ({ at, header, px: role === "tt" ? 40 : role === "text" ? text : px }));
};

const several = (
  targets: readonly RolledTarget[],
  words: (target: RolledTarget) => string,
  rolled: RolledUp,
): string =>
  targets.length === 1
    ? targets.map(words).join("")
    : targets
        .flatMap((target) => {
          const said = words(target).replace("\n", " = ");
          return said === "" ? [] : [`${numberOf(rolled.gathering.pack, target.target)}: ${said}`];
        })
        .join("\n");

/** One target's figures, taken from the sheet of results: 34/52, and under it 65,38%. */
const linkedFigures = (target: RolledTarget, places: ResultPlaces): Content => {
  const [sum, ...more] = target.sums;
  const said = figureWords(target);
  const cells = places.of(target);
  if (sum === undefined || more.length > 0 || cells === null) return said;
  if (sum.d === null) return { formula: cells.n, cached: sum.n };
  const share = `${cells.n}&"/"&${cells.d}`;
  const rate = `SUBSTITUTE(ROUND(${cells.n}*100/${cells.d},2)&"",".",",")&"%"`;
  // Where more decimals tell the rate from its threshold, the sheet keeps the words that were judged.
  const plain = said === `${sum.n}/${sum.d}` || !/,\d{3,}%$/.test(said);
  if (!plain) return said;
  return { formula: said.includes("%") ? `${share}&CHAR(10)&${rate}` : share, cached: said };
};

const linkedVerdict = (target: RolledTarget, places: ResultPlaces): Content => {
  const cells = places.of(target);
  return cells === null ? verdictWords(target) : { formula: cells.verdict, cached: verdictWords(target) };
};

const resultCells = (rolled: RolledUp, targets: readonly RolledTarget[], places: ResultPlaces): readonly Put[] => {
  const [only, ...more] = targets;
  if (only === undefined) return [centred(""), centred(""), centred("")];
  const alone = more.length === 0;
  const style = alone ? statusStyles[shownStatus(only.verdict)] : "paperCellCenter";
  return [
    centred(alone ? linkedFigures(only, places) : several(targets, figureWords, rolled)),
    put(alone ? linkedVerdict(only, places) : several(targets, verdictWords, rolled), style),
    centred(several(targets, coverageWords, rolled)),
  ];
};

const putRow = (page: Page, row: Row, columns: ReturnType<typeof shownColumns>, results: readonly Put[]): void => {
  const style = row.kind === "section" ? "paperSection" : "paperCell";
  const cells = columns.map(({ at }, index) => put(row.cells[at] ?? "", index === 1 ? style : row.kind === "section" ? "paperSectionId" : "paperCellCenter")); // prettier-ignore
  page.row([...cells, ...results]);
  if (row.kind === "section") page.stays();
};

/** A table of the plan, word for word, with what the schools' figures come to on each row. */
const tableSheet = (rolled: RolledUp, table: Table, name: string, places: ResultPlaces, footer: string): SheetModel => {
  const columns = shownColumns(table);
  const page = new Page([...columns.map(({ px }) => px), result, ruling, schools]);
  for (const line of table.title) page.line(withRoom(line), line.startsWith("(") ? "paperPlan" : "paperSubject");
  page.line(asOf(rolled.gathering), "paperPlan");
  page.row([...columns.map(({ header }) => header), "Kết quả", "Đánh giá", "Trường có số liệu"].map((head) => put(head, "paperHead"))); // prettier-ignore
  page.headings(page.next - 1);
  const targets = withoutFurther(rolled.targets);
  for (const row of table.rows) {
    const own = targets.filter(({ target }) => target.source.table === table.id && target.source.row === row.id);
    putRow(page, row, columns, resultCells(rolled, row.kind === "section" ? [] : own, places));
  }
  if (targets.some(({ decided }) => decided)) page.line(decidedNote, "paperFooter");
  const left = rolled.targets.some((each) => each.target.source.table === table.id && !targets.includes(each));
  if (left) page.line(furtherNote, "paperFooter");
  return page.model(name, footer);
};

/** The plan's appendix tables filled with results; "KQ Phụ lục 1", named apart where two tables are called alike. */
export const appendixSheets = (rolled: RolledUp, places: ResultPlaces, footer: string): readonly SheetModel[] => {
  const taken = new Set<string>();
  return rolled.gathering.pack.tables.map((table) => {
    const name = `KQ ${table.name}`.slice(0, 27);
    let own = name;
    for (let number = 2; taken.has(foldSheetName(own)); number += 1) own = `${name} (${number})`;
    taken.add(foldSheetName(own));
    return tableSheet(rolled, table, own, places, footer);
  });
};
