/// <reference types="office-js" />
import { plainText } from "../../../files/xml/text";
import { areaName, columnLetters } from "../../../sheet/address";
import type { SheetModel } from "../../../sheet/model";
import { pageSetup } from "../../../sheet/page";
import { pixelsPerCharacter } from "../../../sheet/style";
import { addressesOf } from "../rectangles";
import { overhead, type Write } from "../writes";

/** A width in characters as the points that Excel's API takes, whatever font the user's workbook begins with. */
const pointsOf = (characters: number): number => Math.round(characters * pixelsPerCharacter * 75) / 100;

interface Run<T> {
  readonly from: number;
  to: number;
  readonly value: T;
}

/** Neighbours with the same value together. */
const runsOf = <T>(items: readonly { readonly at: number; readonly value: T }[]): readonly Run<T>[] => {
  const runs: Run<T>[] = [];
  for (const { at, value } of [...items].sort((a, b) => a.at - b.at)) {
    const last = runs.at(-1);
    if (last?.to === at - 1 && last.value === value) last.to = at;
    else runs.push({ from: at, to: at, value });
  }
  return runs;
};

const write = (sheet: string, run: Write["run"], bytes = overhead): Write => ({ sheet, bytes, run });

const columnWrites = (sheet: string, { columns }: SheetModel): readonly Write[] => {
  const widths = runsOf(columns.map(({ width }, at) => ({ at, value: width })));
  const hidden = runsOf(columns.flatMap(({ hidden: isHidden }, at) => (isHidden ? [{ at, value: true }] : [])));
  const address = ({ from, to }: Run<unknown>): string => `${columnLetters(from)}:${columnLetters(to)}`;
  return [
    ...widths.map((run) =>
      write(sheet, (found) => {
        found.getRange(address(run)).untrack().format.columnWidth = pointsOf(run.value);
      }),
    ),
    ...hidden.map((run) =>
      write(sheet, (found) => {
        found.getRange(address(run)).untrack().columnHidden = true;
      }),
    ),
  ];
};

const rowAddress = (area: { readonly top: number; readonly bottom: number }): string =>
  `${area.top + 1}:${area.bottom + 1}`;

/** Rows of one height go together, however many there are. */
const rowWrites = (sheet: string, { rows }: SheetModel): readonly Write[] => {
  const heights = runsOf(rows.flatMap(({ row, height }) => (height === undefined ? [] : [{ at: row, value: height }])));
  const byHeight = new Map<number, Run<number>[]>();
  for (const run of heights) byHeight.set(run.value, [...(byHeight.get(run.value) ?? []), run]);
  const hidden = runsOf(
    rows.flatMap(({ row, hidden: isHidden }) => (isHidden === true ? [{ at: row, value: true }] : [])),
  );
  const addresses = (runs: readonly Run<number>[]): readonly string[] =>
    addressesOf(
      runs.map(({ from, to }) => ({ top: from, bottom: to, left: 0, right: 0 })),
      rowAddress,
    );
  return [
    ...[...byHeight].flatMap(([height, runs]) =>
      addresses(runs).map((address) =>
        write(
          sheet,
          (found) => {
            found.getRanges(address).untrack().format.rowHeight = height;
          },
          overhead + address.length,
        ),
      ),
    ),
    ...hidden.map(({ from, to }) =>
      write(sheet, (found) => {
        found.getRange(rowAddress({ top: from, bottom: to })).untrack().rowHidden = true;
      }),
    ),
  ];
};

/** Merged cells, widths and heights, hidden rows and columns, frozen panes. */
export const shapeWrites = (sheet: string, model: SheetModel): readonly Write[] => {
  const { freeze } = model;
  const merges = model.merges.map((area) =>
    write(sheet, (found) => {
      found.getRange(areaName(area)).untrack().merge(false);
    }),
  );
  const panes = write(sheet, ({ freezePanes }) => {
    const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
    if (rows > 0 && columns > 0)
      freezePanes.freezeAt(areaName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  });
  return [...merges, ...columnWrites(sheet, model), ...rowWrites(sheet, model), ...(freeze === null ? [] : [panes])];
};

type Texts = ReturnType<typeof pageSetup>["others"];

const setTexts = (target: Excel.HeaderFooter, { centerHeader, leftFooter, centerFooter }: Texts): void => {
  if (centerHeader !== undefined) target.centerHeader = centerHeader;
  if (leftFooter !== undefined) target.leftFooter = plainText(leftFooter);
  if (centerFooter !== undefined) target.centerFooter = centerFooter;
};

/** The same page as in our files. Excel heeds breaks only where nothing is fitted to the page. */
export const pageWrites = (sheet: string, { print }: SheetModel): readonly Write[] => {
  if (print === null) return [];
  const { landscape, repeatRows, area, breaks = [] } = print;
  const { margins, fitsWidth, first, others } = pageSetup(print);
  return [
    {
      sheet,
      bytes: overhead * (2 + breaks.length),
      run: (found) => {
        const { pageLayout } = found;
        pageLayout.paperSize = "A4";
        pageLayout.orientation = landscape ? "Landscape" : "Portrait";
        pageLayout.zoom = fitsWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
        pageLayout.centerHorizontally = fitsWidth;
        pageLayout.setPrintMargins("Inches", margins);
        setTexts(pageLayout.headersFooters.defaultForAllPages, others);
        if (first !== null) {
          pageLayout.headersFooters.state = "FirstAndDefault";
          setTexts(pageLayout.headersFooters.firstPage, first);
          pageLayout.firstPageNumber = 1;
        }
        if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
        if (area !== null) pageLayout.setPrintArea(areaName(area));
        if (!fitsWidth) for (const row of breaks) found.horizontalPageBreaks.add(`A${row + 1}`);
      },
    },
  ];
};
