import type { Attempt } from "../../findings/refusals";
import type { Block, Change, RangeRef, WorkbookPort } from "../port";
import { parseReference } from "../../sheet/address";
import { markSheet } from "./mark/marks";
import { StylesPart } from "./mark/styles-part";
import { bySheet, type Wanted } from "../port/changes";
import { foldName, Package } from "../../files/opc";
import { Unreadable } from "../../files/problem";
import { XmlScan } from "../../files/xml/scan";
import { encodePart } from "../../files/xml/text";
import { packQuickly, writeZip, type PackedEntry } from "../../files/zip/write";
import { blockOf, usedArea } from "./read/blocks";
import { readFormatKinds, type CellContext } from "./read/cell-value";
import { linkedFiles } from "./read/links";
import { readSheetCells, type SheetContents } from "./read/sheet-part";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./read/workbook-part";
import { attempt, Refused, workbookFormats } from "./refusal";
import { readSharedStrings } from "./strings";

/** A workbook file held in memory: read it, mark it, save it. Nothing but what marks touch differs in what is saved. */
export interface XlsxWorkbook extends WorkbookPort {
  /** "xlsm" when the file carries macros: Excel opens it under no other ending. */
  readonly ending: "xlsx" | "xlsm";
  /** Whether a digital signature lies over it: it no longer holds once anything changes, and is not saved with the marks. */
  readonly signed: boolean;
  /** The file with the marks; the very bytes that were opened when nothing was marked. */
  save(): Uint8Array;
  /** Bytes made of this file, opened anew; what stands in the very same packed bytes is not unpacked and read twice. */
  reopened(bytes: Uint8Array): Attempt<XlsxWorkbook>;
}

/** A part of a digital signature (ECMA-376 part 2, 13). */
const isSignature = ({ name }: { readonly name: string }): boolean => foldName(name).startsWith("_xmlsignatures/");

class OpenWorkbook implements XlsxWorkbook {
  readonly ending: XlsxWorkbook["ending"];
  readonly signed: boolean;
  private readonly book: WorkbookPart;
  private readonly context: CellContext;
  private isMarked = false;
  /** Parts changed by marks, by folded name. */
  private readonly changed = new Map<string, string>();
  private readonly cells = new Map<string, SheetContents>();
  /** The sheets as they were opened, whatever was marked since. */
  private readonly asOpened: ReadonlyMap<string, SheetContents>;

  constructor(
    private readonly pack: Package,
    before: OpenWorkbook | null = null,
  ) {
    this.book = readWorkbookPart(pack);
    this.ending = this.book.macros ? "xlsm" : "xlsx";
    this.signed = pack.entries.some(isSignature);
    if (this.signed) this.takeSignatureOff();
    const { styles, sharedStrings, date1904, links } = this.book;
    this.context = {
      strings: sharedStrings === null ? [] : readSharedStrings(pack.scan(sharedStrings)),
      texts: new Map(),
      formats: styles === null ? [] : readFormatKinds(pack.scan(styles)),
      date1904,
      links: linkedFiles(pack, links),
      read: { cells: 0 },
    };
    for (const sheet of this.book.sheets) {
      const known = before?.alike(this, sheet) ?? null;
      if (known === null) this.readCells(sheet);
      else this.cells.set(sheet.name, known);
    }
    this.asOpened = new Map(this.cells);
  }

  /** A sheet of this file as it was opened, where another reads the same from the same bytes; else null. */
  private alike({ pack, book, context }: OpenWorkbook, { name, part }: SheetPart): SheetContents | null {
    const { sharedStrings } = this.book;
    const sameStrings =
      sharedStrings === book.sharedStrings && (sharedStrings === null || pack.shares(this.pack, sharedStrings));
    const sameFormats = this.context.formats.every((kind, index) => kind === context.formats[index]);
    const sameLinks = this.context.links.join("\n") === context.links.join("\n");
    const sameContext = sameStrings && sameFormats && sameLinks && this.context.date1904 === context.date1904;
    const samePart = this.book.sheets.some((own) => own.name === name && own.part === part);
    return sameContext && samePart && pack.shares(this.pack, part) ? (this.asOpened.get(name) ?? null) : null;
  }

  reopened(bytes: Uint8Array): Attempt<XlsxWorkbook> {
    return attempt(() => new OpenWorkbook(Package.open(bytes, workbookFormats, undefined, this.pack), this));
  }

  read(refs: readonly RangeRef[]): Promise<Attempt<readonly (readonly Block[])[]>> {
    return Promise.resolve(attempt(() => refs.map((ref) => this.blocks(ref))));
  }

  apply(changes: readonly Change[]): Promise<Attempt<null>> {
    const wanted = bySheet(changes);
    return Promise.resolve(wanted.ok ? attempt(() => this.mark(wanted.value)) : wanted);
  }

  save(): Uint8Array {
    if (!this.isMarked) return this.pack.bytes;
    const kept = this.pack.entries.filter((entry) => !isSignature(entry));
    const entries = kept.map((entry): PackedEntry => {
      const text = this.changed.get(foldName(entry.name));
      if (text !== undefined) return packQuickly(entry.name, encodePart(text), entry.time);
      return { ...entry, packed: this.pack.bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize) };
    });
    return writeZip(entries);
  }

  /** A relationship to parts that are not there any more would make Excel repair the file. */
  private takeSignatureOff(): void {
    const part = "_rels/.rels";
    const rels = this.pack.text(part);
    this.changed.set(part, rels.replace(/<(?:\w+:)?Relationship [^>]*digital-signature\/origin[^>]*\/>/g, ""));
  }

  private text(part: string): string {
    return this.changed.get(foldName(part)) ?? this.pack.text(part);
  }

  private readCells(sheet: SheetPart): SheetContents {
    const cells = readSheetCells(new XmlScan(this.text(sheet.part), sheet.part), sheet.name, this.context);
    this.cells.set(sheet.name, cells);
    return cells;
  }

  private blocks(ref: RangeRef): readonly Block[] {
    const { sheets, names } = this.book;
    const block = (sheet: SheetPart, contents: SheetContents, area = usedArea(contents.cells)) =>
      blockOf(sheet, contents, area);
    if (ref.kind === "everything" || ref.kind === "tables")
      return sheets.map((sheet) => block(sheet, this.cellsOf(sheet)));
    const found = ref.kind !== "named" ? ref : parseReference(names.get(ref.name.toLowerCase()) ?? "");
    const sheet = sheets.find(({ name }) => name === found?.sheet);
    return found === null || sheet === undefined ? [] : [block(sheet, this.cellsOf(sheet), found.area)];
  }

  private cellsOf(sheet: SheetPart): SheetContents {
    return this.cells.get(sheet.name) ?? this.readCells(sheet);
  }

  /** All or nothing: no part changes unless every change can be written. */
  private mark(wanted: ReadonlyMap<string, readonly Wanted[]>): null {
    const stylesPart = this.book.styles;
    if (stylesPart === null) throw new Unreadable({ kind: "part-missing", part: "xl/styles.xml" });
    const styles = new StylesPart(this.text(stylesPart), stylesPart);
    const edited: [part: string, text: string][] = [];
    for (const [name, own] of wanted) {
      const sheet = this.book.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Refused("mark-sheet-missing", { sheet: name });
      edited.push([sheet.part, markSheet(this.text(sheet.part), sheet.part, own, styles)]);
    }
    edited.push([stylesPart, styles.result()]);
    for (const [part, text] of edited) {
      if (text !== this.text(part)) this.changed.set(foldName(part), text);
    }
    this.cells.clear();
    this.isMarked = true;
    return null;
  }
}

/**
 * Opens the bytes of an .xlsx (or .xlsm, whose macros are ignored and kept) file. First what the bytes are, then sizes
 * as declared, CRC-32, missing parts and broken XML: a file is read in full or refused with a code and what to do.
 */
export function openWorkbook(bytes: Uint8Array): Attempt<XlsxWorkbook> {
  return attempt(() => new OpenWorkbook(Package.open(bytes, workbookFormats)));
}
