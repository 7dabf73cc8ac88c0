import { damaged, limits, Unreadable } from "../problem";
import { isNameChar, readAttributes } from "./attributes";
import type { Pieces } from "./pieces";
import { decodeXml } from "./text";
import { Vocabulary } from "./vocabulary";

const cdata = "<![CDATA[";

/** The tags around the text in an element that alone stands in another: mostly the same two of a whole part. */
class Around {
  name = "";
  outer = "";
  open = "<>";
  close = "</></>";

  take(name: string, outer: string): void {
    [this.name, this.outer] = [name, outer];
    [this.open, this.close] = [`<${name}>`, `</${name}></${outer}>`];
  }
}

/**
 * Walks an XML part from token to token and keeps offsets, so that the same walk serves reading and splicing.
 * It checks that elements are closed in order, refuses DTDs (entities can swell without end) and bounds the depth.
 * Names come without their prefix: makers choose prefixes as they like. Where the part's own namespaces are given, elements of
 * any other are named ":like" this.
 */
export class XmlScan {
  /** What the last `next` met. */
  kind: "open" | "close" | "text" | "end" = "end";
  /** Local name of the element opened or closed. */
  name = "";
  /** Offsets of the token; for an element its tag. */
  start = 0;
  end = 0;
  /** An element without content: no "close" follows it. */
  empty = false;
  private readonly path: string[] = [];
  private inCdata = false;
  private readonly around = new Around();
  /** null: any namespace is as good as another. */
  private readonly vocabulary: Vocabulary | null;
  /** The names of the elements in `path`, where namespaces count. */
  private readonly names: string[] = [];
  /** Where a namespace is declared next; -1: nowhere in the source at hand; null: not looked for yet. */
  private declaredAt: number | null = null;
  /** From where on the source is kept, whatever is passed over; null: nothing before the token is. */
  private held: number | null = null;

  /**
   * `source`: what of the part is at hand. `more`: what comes behind it; each step may then let go what stands before its token,
   * and offsets hold no longer than the token. `own`: the namespaces of the part's own elements; none: they do not count.
   */
  constructor(
    public source: string,
    readonly part: string,
    own: readonly string[] = [],
    private readonly more: Pieces | null = null,
  ) {
    this.vocabulary = own.length === 0 ? null : new Vocabulary(own);
  }

  /** How many elements are open, this one included. */
  get depth(): number {
    return this.path.length;
  }

  /** Whether the element just opened is the part's root. */
  get atRoot(): boolean {
    return this.path.length === (this.empty ? 0 : 1);
  }

  /** Local names of the elements open around the token, outermost first. */
  parent(up = 1): string {
    if (this.vocabulary !== null) return this.names[this.names.length - up] ?? "";
    return local(this.path[this.path.length - up] ?? "");
  }

  /** Whether the element just opened stands directly in one of this name. */
  isIn(name: string): boolean {
    return this.parent(this.empty ? 1 : 2) === name;
  }

  /** Steps to the next token; false at the end of the part. */
  next(): boolean {
    // In a loop: a part may hold any number of comments one behind the other.
    while (!this.step());
    return this.kind !== "end";
  }

  /** Whether the piece of source passed over was a token; comments and the like are none. */
  private step(): boolean {
    this.start = this.end;
    this.inCdata = false;
    if (this.start >= this.source.length && !this.extend()) return this.finish();
    if (this.source.charCodeAt(this.start) !== 60) return this.readText();
    if (this.start + 1 === this.source.length) this.extend();
    const second = this.source.charCodeAt(this.start + 1);
    if (second === 33) return this.readMarkup();
    if (second === 63) return this.skipTo("?>");
    return second === 47 ? this.readClose() : this.readOpen();
  }

  /**
   * Takes in more of a part that is read in pieces, at least as much as is kept, so that what is searched again never grows by
   * the square; false at its end. The token's offsets move along.
   */
  private extend(): boolean {
    const from = this.held ?? this.start;
    const piece = this.more?.(this.source.length - from) ?? null;
    if (piece === null) return false;
    this.source = this.source.slice(from) + piece;
    this.start -= from;
    if (this.held !== null) this.held = 0;
    this.declaredAt = null;
    return true;
  }

  /**
   * The text of the token last met, decoded; refused before that where it is written with more than `most` characters, as one
   * of more than `said`.
   */
  text(most = Infinity, said = most): string {
    if (this.end - this.start > most) throw damaged(this.part, "length", said);
    const raw = this.source.slice(this.start, this.end);
    return this.inCdata ? raw.slice(9, -3) : decodeXml(raw, this.part);
  }

  /** The attributes of the tag last opened; one with a prefix is found as ":name". */
  attributes(): ReadonlyMap<string, string> {
    return readAttributes(this.source.slice(this.start, this.end), this.part);
  }

  /**
   * The text inside the element just opened where `<name>` alone stands in it, and in that nothing but text of at most `most`
   * characters: passes over both then, as reading token by token would. null where anything else does; nothing is passed over.
   */
  only(name: string, most: number): string | null {
    const { source, path, around, vocabulary } = this;
    const outer = path[path.length - 1] ?? "";
    if (name !== around.name || outer !== around.outer) around.take(name, outer);
    const { open, close } = around;
    if (this.empty || path.length >= limits.depth || !source.startsWith(open, this.end)) return null;
    if (vocabulary?.plain === false) return null;
    const from = this.end + open.length;
    const to = source.indexOf("<", from);
    if (to < 0 || to - from > most || !source.startsWith(close, to)) return null;
    path.pop();
    this.end = to + close.length;
    this.start = this.end - outer.length - 3;
    this.kind = "close";
    this.name = this.left(outer);
    return decodeXml(source.slice(from, to), this.part);
  }

  /** Passes over everything inside the element just opened. */
  skip(): void {
    if (this.empty) return;
    const depth = this.depth;
    while (this.depth >= depth && this.next());
  }

  /** The same, and gives what stands there as it is written. */
  inside(): string {
    if (this.empty) return "";
    this.held = this.end;
    this.skip();
    const written = this.source.slice(this.held, this.start);
    this.held = null;
    return written;
  }

  private finish(): boolean {
    if (this.path.length > 0) throw damaged(this.part, "unclosed", `<${this.path.at(-1) ?? ""}>`);
    this.kind = "end";
    return true;
  }

  private readText(): boolean {
    let at = this.source.indexOf("<", this.start);
    while (at < 0 && this.extend()) at = this.source.indexOf("<", this.start);
    this.end = at < 0 ? this.source.length : at;
    this.kind = "text";
    if (this.path.length > 0) return true;
    if (this.source.slice(this.start, this.end).trim() !== "") throw damaged(this.part, "outside");
    return false;
  }

  private readMarkup(): boolean {
    while (this.source.length - this.start < cdata.length && this.extend());
    if (this.source.startsWith("<!--", this.start)) return this.skipTo("-->");
    if (!this.source.startsWith(cdata, this.start)) throw new Unreadable({ kind: "doctype", part: this.part });
    this.end = this.after("]]>");
    this.inCdata = true;
    this.kind = "text";
    return true;
  }

  /** Passes over what is no token, however long: nothing of it is kept. */
  private skipTo(close: string): boolean {
    let at = this.source.indexOf(close, this.start);
    while (at < 0) {
      this.start = Math.max(this.start, this.source.length - close.length + 1);
      this.extendOrCut();
      at = this.source.indexOf(close, this.start);
    }
    this.end = at + close.length;
    return false;
  }

  private after(close: string): number {
    let at = this.source.indexOf(close, this.start);
    for (; at < 0; at = this.source.indexOf(close, this.start)) this.extendOrCut();
    return at + close.length;
  }

  private extendOrCut(): void {
    if (!this.extend()) throw damaged(this.part, "cut");
  }

  private readClose(): boolean {
    this.end = this.after(">");
    let last = this.end - 1;
    while (isBlank(this.source.charCodeAt(last - 1))) last--;
    const name = this.source.slice(this.start + 2, last);
    if (this.path.pop() !== name) throw damaged(this.part, "order", `</${name}>`);
    this.name = this.left(name);
    this.kind = "close";
    return true;
  }

  /** The name of the element that was just closed, whose declarations no longer hold. */
  private left(written: string): string {
    if (this.vocabulary === null) return local(written);
    this.vocabulary.leave(this.path.length);
    return this.names.pop() ?? "";
  }

  /** The name of the element that was just opened. */
  private entered(written: string): string {
    const { vocabulary, source, start, end, path } = this;
    if (vocabulary === null) return local(written);
    if (this.declaredAt === null || (this.declaredAt >= 0 && this.declaredAt < start))
      this.declaredAt = source.indexOf("xmlns", start);
    const depth = path.length + 1;
    if (this.declaredAt >= 0 && this.declaredAt < end) vocabulary.declare(source.slice(start, end), depth);
    const name = vocabulary.nameOf(written);
    if (this.empty) vocabulary.leave(path.length);
    else this.names.push(name);
    return name;
  }

  private readOpen(): boolean {
    this.end = tagEnd(this.source, this.start, this.part);
    while (this.end < 0) {
      this.extendOrCut();
      this.end = tagEnd(this.source, this.start, this.part);
    }
    const { source, start } = this;
    this.empty = source.charCodeAt(this.end - 2) === 47;
    let at = start + 1;
    while (isNameChar(source.charCodeAt(at))) at++;
    const name = source.slice(start + 1, at);
    if (name === "") throw damaged(this.part, "tag", "<");
    this.name = this.entered(name);
    this.kind = "open";
    if (this.empty) return true;
    if (this.path.push(name) > limits.depth) throw damaged(this.part, "nesting");
    return true;
  }
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Offset after the ">" that ends a tag, minding quotes; -1: the source ends before. */
function tagEnd(source: string, start: number, part: string): number {
  let quote = 0;
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
    else if (code === 60) throw damaged(part, "cut");
  }
  return -1;
}

/** White space as XML has it. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
