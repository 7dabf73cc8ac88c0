import { writeXlsx, type WriteOptions } from "hucre/xlsx";
import { encodedPieces } from "../../../files/xml/part";
import { plainText } from "../../../files/xml/text";
import type { ZipEntry } from "../../../files/zip/entry";
import { readDirectory, readPart } from "../../../files/zip/read";
import { type PackedEntry, packingPieces, writeZip } from "../../../files/zip/write";
import { type Doing, lastOf, type Steps } from "../../../kernel/steps";
import { absoluteArea, sheetPrefix } from "../../../sheet/address";
import type { Area, SheetModel, WorkbookModel } from "../../../sheet/model";
import { defaultFont } from "../../../sheet/style";
import { checkModel } from "../../port/check-model";
import { sortFontParts } from "../mark/looks";
import { chartMends } from "./chart";
import type { Looks } from "./looks";
import { sharedPart, SharedTexts } from "./shared-texts";
import { areaNamePrefix } from "./named-areas";
import { SheetRows } from "./rows";
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

/** Columns beside each other that are alike, written once: the library writes each by itself. */
const joinColumns = (xml: string): string =>
  xml.replace(/<cols>(.*?)<\/cols>/s, (_, inner: string) => {
    const joined: { min: string; max: string; look: string }[] = [];
    for (const [, min = "", max = "", look = ""] of inner.matchAll(/<col min="(\d+)" max="(\d+)"([^>]*)\/>/g)) {
      const last = joined.at(-1);
      if (last?.look === look && Number(last.max) + 1 === Number(min)) last.max = max;
      else joined.push({ min, max, look });
    }
    const own = joined.map(({ min, max, look }) => `<col min="${min}" max="${max}"${look}/>`).join("");
    return `<cols>${own}</cols>`;
  });

const relationships = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A part that relates to no other needs no name for how it would. */
const withoutUnused = (xml: string): string => (/ r:[a-z]/.test(xml) ? xml : xml.replace(relationships, ""));

/** What the library cannot say of a sheet: that a paper's pages count from 1. */
const mendSheet = (sheet: SheetModel, whole: string): string => {
  const xml = withoutUnused(joinColumns(whole));
  return sheet.print?.page.kind === "paper"
    ? xml.replace(/<pageSetup /, '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ')
    : xml;
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

/** The library's part of a sheet with our rows in the place of its samples. */
function* sheetXml(xml: string, rows: SheetRows, texts: SharedTexts): Generator<string> {
  const [samples = ""] = /<sheetData>.*?<\/sheetData>|<sheetData\/>/s.exec(xml) ?? [];
  rows.looks.readFrom(samples);
  const at = xml.indexOf(samples);
  const { size } = rows;
  const before = xml
    .slice(0, at)
    .replace(/<dimension ref="[^"]*"\/>/, size === null ? "" : `<dimension ref="${size}"/>`)
    .replace("</cols>", () => `${rows.columnsBehind}</cols>`);
  yield `${before}<sheetData>`;
  yield* rows.xml(texts);
  yield `</sheetData>${xml.slice(at + samples.length)}`;
}

/** Packs again without the machine's own deflate, and mends what the library writes otherwise than we want; in steps. */
function* repacking(bytes: Uint8Array, sheets: readonly SheetModel[], rows: readonly SheetRows[]): Steps<Uint8Array> {
  const mends = mendsOf(sheets);
  const ofPart = new Map(rows.map((own, index) => [sheetPart(index), own]));
  const decoder = new TextDecoder();
  const kept = readDirectory(bytes).filter(({ name }) => name !== theme);
  const texts = new SharedTexts();
  const packed = new Map<ZipEntry, PackedEntry>();
  const isShared = ({ name }: ZipEntry): boolean => name === sharedPart;
  // Last the texts: the sheets' rows have named them by then.
  for (const entry of [...kept.filter((each) => !isShared(each)), ...kept.filter(isShared)]) {
    const { name } = entry;
    const text = shortHead((mends.get(name) ?? unchanged)(decoder.decode(readPart(bytes, entry))));
    const own = ofPart.get(name);
    const pieces = isShared(entry) ? texts.xml(text) : own === undefined ? [text] : sheetXml(text, own, texts);
    packed.set(entry, yield* packingPieces(name, encodedPieces(pieces), own?.isLong === true ? "quickly" : "tightly"));
    yield;
  }
  return writeZip(kept.flatMap((entry) => packed.get(entry) ?? []));
}

/** The formulas of all sheets, and their rows; in steps. */
function* planning({ sheets }: WorkbookModel) {
  const planned = [];
  for (const sheet of sheets) {
    const { formulas, names } = formulasOf(sheet);
    yield;
    planned.push({ sheet, names, rows: new SheetRows(sheet, formulas) });
    yield;
  }
  return planned;
}

/** With a text, so that the library writes a part for texts. */
const withText = (samples: Looks["samples"]): Looks["samples"] =>
  new Map([...samples, ["1,0", { value: "x", type: "string" }]]);

/**
 * Writes a workbook from plain data. The same model always gives the same bytes. A formula with `cached: null` carries
 * no result and is calculated when the file is opened. Throws only on a model that Excel could not open (see checkModel).
 */
export async function writeWorkbook(model: WorkbookModel, doing: Doing = lastOf): Promise<Uint8Array> {
  checkModel(model);
  const planned = await doing(planning(model));
  const own = planned.flatMap(({ sheet, names }) =>
    names.map(({ name, area }): NamedRange => ({ name, scope: sheet.name, range: area })),
  );
  const first = planned.findIndex(({ rows }) => rows.hasTexts);
  const bytes = await writeXlsx({
    sheets: planned.map(({ sheet, rows }, at) => writeSheet(sheet, at === first ? withText(rows.looks.samples) : rows.looks.samples)), // prettier-ignore
    properties: { title: plainText(model.title), creator: "Rà Soát", created: noDate, modified: noDate },
    namedRanges: definedNames(model, own),
    defaultFont,
    activeSheet: model.sheets.findIndex(({ visibility }) => visibility === "visible"),
  });
  const rows = planned.map((each) => each.rows);
  return doing(repacking(bytes, model.sheets, rows));
}
