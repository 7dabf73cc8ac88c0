import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { plainText } from "../../../files/xml/text";
import type { ZipEntry } from "../../../files/zip/entry";
import { readDirectory, readPart } from "../../../files/zip/read";
import { packEntry, type PackedEntry, packPieces, writeZip } from "../../../files/zip/write";
import { absoluteArea, maxColumn, sheetPrefix } from "../../../sheet/address";
import type { Area, SheetModel, WorkbookModel } from "../../../sheet/model";
import { defaultFont } from "../../../sheet/style";
import { checkModel } from "../../port/check-model";
import { sortFontParts } from "../mark/looks";
import { chartMends } from "./chart";
import { withManyRows } from "./many-rows";
import { sharedPart, SharedTexts } from "./shared-texts";
import { areaNamePrefix } from "./named-areas";
import { formulasOf, writeSheet } from "./sheet";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** A cell beside and below all that a sheet holds, into which no text flows: nothing is printed of it. */
const blankBeyond = ({ cells }: SheetModel): Area => {
  const column = cells.reduce((most, cell) => Math.max(most, cell.column), -1) + 1;
  const row = cells.reduce((most, cell) => Math.max(most, cell.row), -1) + 1;
  return { top: row, left: column, bottom: row, right: column };
};

/**
 * What is printed of a sheet, a name that Excel reserves in its sheet's scope. Sheets that nobody sees have one too, of a
 * blank cell, since LibreOffice would print a hidden sheet with what is in its area: while it reads these names, a sheet
 * without one is paged over all its million rows, once for each name of any sheet.
 */
function printArea(sheet: SheetModel): NamedRange[] {
  const { name, print, visibility } = sheet;
  const area = visibility === "visible" ? (print?.area ?? null) : blankBeyond(sheet);
  return area === null ? [] : [{ name: "_xlnm.Print_Area", scope: name, range: absoluteArea(name, area) }];
}

/**
 * Which rows head every page of a sheet: a reserved name as well. Where its pages are reckoned and there is one, nothing is
 * repeated: for each of these names LibreOffice pages every sheet twice.
 */
function printTitles({ name, print }: SheetModel): NamedRange[] {
  const rows = print?.breaks?.length === 0 ? null : (print?.repeatRows ?? null);
  const range = (from: number, to: number): string => `${sheetPrefix(name)}!$${from + 1}:$${to + 1}`;
  return rows === null ? [] : [{ name: "_xlnm.Print_Titles", scope: name, range: range(rows.from, rows.to) }];
}

/**
 * Every defined name of the workbook, `own` those in the formulas of its sheets; areas before headings, which is the quicker
 * order for LibreOffice (see printArea).
 */
const definedNames = (model: WorkbookModel, own: readonly NamedRange[]): NamedRange[] => [
  ...model.names.map(({ name, sheet, area }) => ({ name, range: absoluteArea(sheet, area) })),
  ...model.sheets.flatMap(printArea),
  ...model.sheets.flatMap(printTitles),
  ...own,
];

/** The library writes a font's colour before its size; Microsoft's schema wants them the other way round. */
const orderFonts = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    const parts = Array.from(inner.matchAll(/<(\w+)(?![\w])[^>]*\/>/g), ([source, name = ""]) => ({ name, source }));
    return `<font>${sortFontParts(parts)}</font>`;
  });

/**
 * The columns behind a sheet's own, where nobody looks for any and nothing can be typed: hidden, and without a width, which
 * LibreOffice would set for one after the other.
 */
const nothingBehind = (sheet: SheetModel): string => {
  const { columns, visibility, print, charts } = sheet;
  const isWhole = print?.area?.right === columns.length - 1 && charts === undefined;
  const ends = columns.at(-1)?.hidden === true || visibility !== "visible" || isWhole;
  return sheet.protected && ends
    ? `<col min="${columns.length + 1}" max="${maxColumn + 1}" width="0" customWidth="true" hidden="true"/>`
    : "";
};

/** Columns beside each other that are alike, written once: the library writes each by itself. */
const joinColumns = (sheet: SheetModel, xml: string): string =>
  xml.replace(/<cols>(.*?)<\/cols>/s, (_, inner: string) => {
    const joined: { min: string; max: string; look: string }[] = [];
    for (const [, min = "", max = "", look = ""] of inner.matchAll(/<col min="(\d+)" max="(\d+)"([^>]*)\/>/g)) {
      const last = joined.at(-1);
      if (last?.look === look && Number(last.max) + 1 === Number(min)) last.max = max;
      else joined.push({ min, max, look });
    }
    const own = joined.map(({ min, max, look }) => `<col min="${min}" max="${max}"${look}/>`).join("");
    return `<cols>${own}${nothingBehind(sheet)}</cols>`;
  });

const relationships = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A part that relates to no other needs no name for how it would. */
const withoutUnused = (xml: string): string => (/ r:[a-z]/.test(xml) ? xml : xml.replace(relationships, ""));

/** What the library cannot say of a sheet: heights that programs may change, and that a paper's pages count from 1. */
const mendSheet = (sheet: SheetModel, whole: string): string => {
  const { rows, print } = sheet;
  const xml = withoutUnused(joinColumns(sheet, whole));
  const growing = new Set(rows.filter(({ grows }) => grows === true).map(({ row }) => String(row + 1)));
  const heights = xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (found, kept: string, row: string) =>
    growing.has(row) ? kept : found,
  );
  return print?.page.kind === "paper"
    ? heights.replace(/<pageSetup /, '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ')
    : heights;
};

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Puts right what the library writes otherwise than we want, by the part's name. */
const mendsOf = (sheets: readonly SheetModel[]): ReadonlyMap<string, (xml: string) => string> =>
  new Map([
    ["xl/styles.xml", orderFonts],
    [
      "xl/workbook.xml",
      (xml) =>
        xml.replaceAll(`<definedName name="${areaNamePrefix}`, `<definedName hidden="1" name="${areaNamePrefix}`),
    ],
    ...withoutTheme,
    ...chartMends(sheets),
    // The program named in a file's properties is ours, not the library's.
    ["docProps/app.xml", (xml) => xml.replace(">hucre<", ">Rà Soát<")],
    ...sheets.map((sheet, index): [string, (xml: string) => string] => [
      sheetPart(index),
      (xml) => mendSheet(sheet, xml),
    ]),
  ]);

/** A theme's colours and fonts: our looks name their own, and a file without one is opened with the program's. */
const theme = "xl/theme/theme1.xml";

const withoutTheme: readonly (readonly [string, (xml: string) => string])[] = [
  ["[Content_Types].xml", (xml) => xml.replace(/<Override PartName="\/xl\/theme\/theme1\.xml"[^>]*\/>/, "")],
  ["xl/_rels/workbook.xml.rels", (xml) => xml.replace(/<Relationship [^>]*Target="theme\/theme1\.xml"[^>]*\/>/, "")],
];

/** Our files carry no clock: one model gives the same bytes on any day and machine. */
const noDate = new Date(Date.UTC(2026, 0, 1));

const unchanged = (xml: string): string => xml;

/** Each part is packed by itself, and "standalone" is for documents with a type of their own. */
const shortHead = (xml: string): string => xml.replace(/^(<\?xml [^>]*?) standalone="yes"\?>/, "$1?>");

/** Packs again without the machine's own deflate, and mends what the library writes otherwise than we want. */
function repack(bytes: Uint8Array, sheets: readonly SheetModel[]): Uint8Array {
  const mends = mendsOf(sheets);
  const many = new Map(sheets.map((sheet, index) => [sheetPart(index), sheet.many]));
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const kept = readDirectory(bytes).filter(({ name }) => name !== theme);
  const shared = kept.find(({ name }) => name === sharedPart);
  const texts = new SharedTexts(shared === undefined ? "" : decoder.decode(readPart(bytes, shared)));
  const packed = (entry: ZipEntry): PackedEntry => {
    const text = shortHead((mends.get(entry.name) ?? unchanged)(decoder.decode(readPart(bytes, entry))));
    const rows = many.get(entry.name);
    return rows === undefined || rows.count === 0
      ? packEntry(entry.name, encoder.encode(text))
      : packPieces(entry.name, withManyRows(text, rows, texts));
  };
  const others = new Map(kept.flatMap((entry) => (entry === shared ? [] : [[entry.name, packed(entry)] as const])));
  // The sheets' rows have named their texts by now.
  const entries = kept.map(({ name }) => others.get(name) ?? packEntry(name, encoder.encode(shortHead(texts.whole))));
  return writeZip(entries);
}

/**
 * Writes a workbook from plain data. The same model always gives the same bytes. A formula with `cached: null` carries
 * no result and is calculated when the file is opened. Throws only on a model that Excel could not open (see checkModel).
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  checkModel(model);
  const formulas = model.sheets.map((sheet) => ({ sheet, ...formulasOf(sheet) }));
  const own = formulas.flatMap(({ sheet, names }) =>
    names.map(({ name, area }): NamedRange => ({ name, scope: sheet.name, range: area })),
  );
  const bytes = await writeXlsx({
    sheets: formulas.map(({ sheet, formulas: said }) => writeSheet(sheet, said)),
    properties: { title: plainText(model.title), creator: "Rà Soát", created: noDate, modified: noDate },
    namedRanges: definedNames(model, own),
    defaultFont,
    activeSheet: model.sheets.findIndex(({ visibility }) => visibility === "visible"),
  });
  return repack(bytes, model.sheets);
}
