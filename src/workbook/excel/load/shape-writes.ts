/// <reference types="office-js" />
import { plainText } from "../../../files/xml/text";
import { grouped } from "../../../kernel/groups";
import { areaName } from "../../../sheet/address";
import type { Area, SheetModel, SheetRow } from "../../../sheet/model";
import { pageSetup } from "../../../sheet/page";
import { pixelsPerCharacter } from "../../../sheet/style";
import { bounding, slices } from "../rectangles";
import { bytesOf, overhead, type Write } from "../writes";

/** A width in characters as the points that Excel's API takes, whatever font the user's workbook begins with. */
const pointsOf = (characters: number): number => Math.round(characters * pixelsPerCharacter * 75) / 100;

const write = (sheet: string, run: Write["run"], bytes = overhead): Write => ({ sheet, bytes, run });

/** All columns at once; the first of the model's columns is A. */
const columnWrites = (sheet: string, { columns }: SheetModel): readonly Write[] => {
  if (columns.length === 0) return [];
  const data = columns.map(({ width, hidden }): Excel.SettableColumnProperties => ({
    format: { columnWidth: pointsOf(width) },
    ...(hidden ? { columnHidden: true } : {}),
  }));
  const address = areaName({ top: 0, bottom: 0, left: 0, right: columns.length - 1 });
  return [
    write(
      sheet,
      (found) => {
        found.getRange(address).untrack().setColumnProperties(data);
      },
      overhead + bytesOf(data),
    ),
  ];
};

/** Rows in one write. */
const mostRows = 5_000;

const rowProperties = (row: SheetRow | undefined): Excel.SettableRowProperties => ({
  ...(row?.height === undefined ? {} : { format: { rowHeight: row.height } }),
  ...(row?.hidden === true ? { rowHidden: true } : {}),
});

/** All rows at once; those that the model says nothing of stay as they are. */
const rowWrites = (sheet: string, { rows }: SheetModel): readonly Write[] => {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const area = bounding(rows.map(({ row }) => ({ row, column: 0 })));
  return (area === null ? [] : slices(area, mostRows)).map((part) => {
    const data = Array.from({ length: part.bottom - part.top + 1 }, (_, index) =>
      rowProperties(byRow.get(part.top + index)),
    );
    return write(
      sheet,
      (found) => {
        found.getRange(areaName(part)).untrack().setRowProperties(data);
      },
      overhead + bytesOf(data),
    );
  });
};

interface Merge {
  readonly area: Area;
  /** Each row of the area by itself. */
  readonly across: boolean;
}

/** Merges of one row over the same columns go together where the rows follow each other. */
const mergesOf = (areas: readonly Area[]): readonly Merge[] => {
  const isRow = ({ top, bottom }: Area): boolean => top === bottom;
  const byColumns = grouped(areas.filter(isRow), ({ left, right }) => [`${left}:${right}`]);
  const rows = [...byColumns.values()].flatMap((same) => {
    const runs: Area[] = [];
    for (const area of [...same].sort((a, b) => a.top - b.top)) {
      const last = runs.at(-1);
      if (last?.bottom === area.top - 1) runs[runs.length - 1] = { ...last, bottom: area.top };
      else runs.push(area);
    }
    return runs;
  });
  return [
    ...areas.filter((area) => !isRow(area)).map((area) => ({ area, across: false })),
    ...rows.map((area) => ({ area, across: !isRow(area) })),
  ];
};

/** Merged cells, widths and heights, hidden rows and columns, frozen panes. */
export const shapeWrites = (sheet: string, model: SheetModel): readonly Write[] => {
  const { freeze } = model;
  const merges = mergesOf(model.merges).map(({ area, across }) =>
    write(sheet, (found) => {
      found.getRange(areaName(area)).untrack().merge(across);
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
