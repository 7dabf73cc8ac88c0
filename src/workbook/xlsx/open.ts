import { lastOf, type Steps } from "../../kernel/steps";
import type { Attempt } from "../../findings/refusals";
import type { Block, Change, RangeRef, WorkbookPort } from "../port";
import { parseReference } from "../../sheet/address";
import { markSheet } from "./mark/marks";
import { StylesPart } from "./mark/styles-part";
import { bySheet, type Wanted } from "../port/changes";
import { foldName, Package } from "../../files/opc";
import { Unreadable } from "../../files/problem";
import { XmlScan } from "../../files/xml/scan";
import { encodePart } from "../../files/xml/part";
import { packingQuickly, writeZip, type PackedEntry } from "../../files/zip/write";
import { blockOf, usedArea } from "./read/blocks";
import { readFormatKinds, type CellContext } from "./read/cell-value";
import { linkedFiles } from "./read/links";
import { readingSheetCells, type SheetContents } from "./read/sheet-part";
import { readWorkbookPart, type SheetPart, type WorkbookPart } from "./read/workbook-part";
import { attempt, attemptInSteps, Refused, workbookFormats } from "./refusal";
import { spreadsheetMl } from "./spreadsheet-ml";
import { readSharedStrings } from "./strings";

/** A workbook file held in memory: read it, mark it, save it. Nothing but what marks touch differs in what is saved. */
export interface XlsxWorkbook extends WorkbookPort {
  /** "xlsm" when the file carries macros: Excel opens it under no other ending. */
  readonly ending: "xlsx" | "xlsm";
  /** Whether a digital signature lies over it: it no longer holds once anything changes, and is not saved with the marks. */
  readonly signed: boolean;
  /** As `apply`, in steps. */
  applying(changes: readonly Change[]): Steps<Attempt<null>>;
  /** The file with the marks; the very bytes that were opened when nothing was marked. */
  save(): Uint8Array;
  /** The same in steps. */
  saving(): Steps<Uint8Array>;
  /** Bytes made of this file, opened anew; what stands in the very same packed bytes is not unpacked and read twice. */
  reopened(bytes: Uint8Array): Attempt<XlsxWorkbook>;
}

/** A part of a digital signature (ECMA-376 part 2, 13). */
const isSignature = ({ name }: { readonly name: string }): boolean => foldName(name).startsWith("_xmlsignatures/");

class OpenWorkbook implements XlsxWorkbook {
  readonly ending: XlsxWorkbook["ending"];
  readonly signed: boolean;
  private isMarked = false;
  /** Parts changed by marks, by folded name. */
  private readonly changed = new Map<string, string>();
  private readonly cells = new Map<string, SheetContents>();
  /** The sheets as they were opened, whatever was marked since. */
  private readonly asOpened = new Map<string, SheetContents>();
  /** How many cells each sheet took of what a file may hold. */
  private readonly counts = new Map<string, number>();
  /** The blocks of whole sheets, until they change. */
  private readonly made = new Map<string, Block>();

  private constructor(
    private readonly pack: Package,
    private readonly book: WorkbookPart,
    private readonly context: CellContext,
  ) {
    this.ending = book.macros ? "xlsm" : "xlsx";
    this.signed = pack.entries.some(isSignature);
    if (this.signed) this.takeSignatureOff();
  }

  /** Reads a package whole; `before`: this file as it was opened before it was marked. */
  static *opening(pack: Package, before: OpenWorkbook | null = null): Steps<OpenWorkbook> {
    const book = readWorkbookPart(pack);
    yield;
    const { styles, sharedStrings, date1904 } = book;
    const strings = sharedStrings === null ? [] : readSharedStrings(pack.scan(sharedStrings, spreadsheetMl));
    yield;
    const formats = styles === null ? [] : readFormatKinds(pack.scan(styles, spreadsheetMl));
    yield;
    const links = linkedFiles(pack, book.links);
    const context: CellContext = { strings, texts: new Map(), formats, date1904, links, read: { cells: 0 } };
    return yield* new OpenWorkbook(pack, book, context).reading(before);
  }

  /** Reads the cells of all sheets. */
  private *reading(before: OpenWorkbook | null): Steps<this> {
    for (const sheet of this.book.sheets) {
      const known = before?.alike(this, sheet) ?? null;
      if (known === null) yield* this.readingCells(sheet);
      else this.cells.set(sheet.name, known);
    }
    for (const [name, contents] of this.cells) this.asOpened.set(name, contents);
    return this;
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
    return lastOf(attemptInSteps(opening(bytes, this.pack, this)));
  }

  read(refs: readonly RangeRef[]): Promise<Attempt<readonly (readonly Block[])[]>> {
    return Promise.resolve(attempt(() => refs.map((ref) => this.blocks(ref))));
  }

  apply(changes: readonly Change[]): Promise<Attempt<null>> {
    return Promise.resolve(lastOf(this.applying(changes)));
  }

  *applying(changes: readonly Change[]): Steps<Attempt<null>> {
    const wanted = bySheet(changes);
    return wanted.ok ? yield* attemptInSteps(this.mark(wanted.value)) : wanted;
  }

  save(): Uint8Array {
    return lastOf(this.saving());
  }

  *saving(): Steps<Uint8Array> {
    if (!this.isMarked) return this.pack.bytes;
    const entries: PackedEntry[] = [];
    for (const entry of this.pack.entries.filter((each) => !isSignature(each))) {
      const text = this.changed.get(foldName(entry.name));
      const packed = this.pack.bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
      entries.push(
        text === undefined ? { ...entry, packed } : yield* packingQuickly(entry.name, encodePart(text), entry.time),
      );
    }
    yield;
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

  private *readingCells({ name, part }: SheetPart): Steps<SheetContents> {
    const before = this.context.read.cells;
    const changed = this.changed.get(foldName(part));
    const scan =
      changed === undefined ? this.pack.scan(part, spreadsheetMl) : new XmlScan(changed, part, spreadsheetMl);
    const contents = yield* readingSheetCells(scan, name, this.context);
    this.counts.set(name, this.context.read.cells - before);
    this.cells.set(name, contents);
    return contents;
  }

  /** A sheet that was changed is read anew when it is asked for; its cells count once, however often that is. */
  private forget(name: string): void {
    this.context.read.cells -= this.counts.get(name) ?? 0;
    this.counts.delete(name);
    this.cells.delete(name);
    this.made.delete(name);
  }

  private blocks(ref: RangeRef): readonly Block[] {
    const { sheets, names } = this.book;
    if (ref.kind === "everything" || ref.kind === "tables") return sheets.map((sheet) => this.whole(sheet));
    const found = ref.kind !== "named" ? ref : parseReference(names.get(ref.name.toLowerCase()) ?? "");
    const sheet = sheets.find(({ name }) => name === found?.sheet);
    return found === null || sheet === undefined ? [] : [blockOf(sheet, this.cellsOf(sheet), found.area)];
  }

  private whole(sheet: SheetPart): Block {
    const contents = this.cellsOf(sheet);
    const block = this.made.get(sheet.name) ?? blockOf(sheet, contents, usedArea(contents.cells));
    this.made.set(sheet.name, block);
    return block;
  }

  private cellsOf(sheet: SheetPart): SheetContents {
    return this.cells.get(sheet.name) ?? lastOf(this.readingCells(sheet));
  }

  /** All or nothing: no part changes unless every change can be written. */
  private *mark(wanted: ReadonlyMap<string, readonly Wanted[]>): Steps<null> {
    const stylesPart = this.book.styles;
    if (stylesPart === null) throw new Unreadable({ kind: "part-missing", part: "xl/styles.xml" });
    const styles = new StylesPart(this.text(stylesPart), stylesPart);
    const edited: [part: string, text: string][] = [];
    for (const [name, own] of wanted) {
      yield;
      const sheet = this.book.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Refused("mark-sheet-missing", { sheet: name });
      edited.push([sheet.part, markSheet(this.text(sheet.part), sheet.part, own, styles)]);
    }
    edited.push([stylesPart, styles.result()]);
    for (const [part, text] of edited) {
      if (text !== this.text(part)) this.changed.set(foldName(part), text);
    }
    for (const name of wanted.keys()) this.forget(name);
    this.isMarked = true;
    return null;
  }
}

/**
 * Opens the bytes of an .xlsx (or .xlsm, whose macros are ignored and kept) file. First what the bytes are, then sizes
 * as declared, CRC-32, missing parts and broken XML: a file is read in full or refused with a code and what to do.
 */
export function openWorkbook(bytes: Uint8Array): Attempt<XlsxWorkbook> {
  return lastOf(openInSteps(bytes));
}

function* opening(
  bytes: Uint8Array,
  known: Package | null = null,
  before: OpenWorkbook | null = null,
): Steps<XlsxWorkbook> {
  const pack = yield* Package.opening(bytes, workbookFormats, undefined, known);
  yield;
  return yield* OpenWorkbook.opening(pack, before);
}

/** The same as `openWorkbook` in steps, so that a page stays alive. */
export const openInSteps = (bytes: Uint8Array): Steps<Attempt<XlsxWorkbook>> => attemptInSteps(opening(bytes));
