import { damaged, limits, Unreadable } from "../problem";
import { decodeXml } from "./text";

/**
 * Walks an XML part from token to token and keeps offsets, so that the same walk serves reading and splicing.
 * It checks that elements are closed in order, refuses DTDs (entities can swell without end) and bounds the depth.
 * Names come without their prefix: makers choose prefixes as they like.
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

  /**
   * `meant`: what a piece of the source says, where that is written in bytes (../decode, byteText) and not in characters. All
   * that the walk itself looks for is ASCII, the same in both.
   */
  constructor(
    readonly source: string,
    readonly part: string,
    private readonly meant: ((piece: string) => string) | null = null,
  ) {}

  /** What stands between two offsets of the source. */
  between(from: number, to: number): string {
    const piece = this.source.slice(from, to);
    return this.meant === null ? piece : this.meant(piece);
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
    const { source } = this;
    this.start = this.end;
    this.inCdata = false;
    if (this.start >= source.length) return this.finish();
    if (source.charCodeAt(this.start) !== 60) return this.readText();
    const second = source.charCodeAt(this.start + 1);
    if (second === 33) return this.readMarkup();
    if (second === 63) return this.skipTo("?>");
    return second === 47 ? this.readClose() : this.readOpen();
  }

  /**
   * The text of the token last met, decoded; refused before that where it is written with more than `most` characters, as one
   * of more than `said`.
   */
  text(most = Infinity, said = most): string {
    if (this.end - this.start > most) throw damaged(this.part, "length", said);
    const raw = this.between(this.start, this.end);
    return this.inCdata ? raw.slice(9, -3) : decodeXml(raw, this.part);
  }

  /** The attributes of the tag last opened; one with a prefix is found as ":name". */
  attributes(): ReadonlyMap<string, string> {
    return readAttributes(this.between(this.start, this.end), this.part);
  }

  /**
   * The text inside the element just opened where `<name>` alone stands in it, and in that nothing but text of at most `most`
   * characters: passes over both then, as reading token by token would. null where anything else does; nothing is passed over.
   */
  only(name: string, most: number): string | null {
    const { source, path } = this;
    const outer = path.at(-1) ?? "";
    const open = `<${name}>`;
    if (this.empty || path.length >= limits.depth || !source.startsWith(open, this.end)) return null;
    const from = this.end + open.length;
    const to = source.indexOf("<", from);
    const close = `</${name}></${outer}>`;
    if (to < 0 || to - from > most || !source.startsWith(close, to)) return null;
    path.pop();
    this.end = to + close.length;
    this.start = this.end - outer.length - 3;
    this.kind = "close";
    this.name = local(outer);
    return decodeXml(this.between(from, to), this.part);
  }

  /** Passes over everything inside the element just opened. */
  skip(): void {
    if (this.empty) return;
    const depth = this.depth;
    while (this.depth >= depth && this.next());
  }

  private finish(): boolean {
    if (this.path.length > 0) throw damaged(this.part, "unclosed", `<${this.path.at(-1) ?? ""}>`);
    this.kind = "end";
    return true;
  }

  private readText(): boolean {
    const at = this.source.indexOf("<", this.start);
    this.end = at < 0 ? this.source.length : at;
    this.kind = "text";
    if (this.path.length > 0) return true;
    if (this.source.slice(this.start, this.end).trim() !== "") throw damaged(this.part, "outside");
    return false;
  }

  private readMarkup(): boolean {
    if (this.source.startsWith("<!--", this.start)) return this.skipTo("-->");
    if (!this.source.startsWith("<![CDATA[", this.start)) throw new Unreadable({ kind: "doctype", part: this.part });
    this.end = this.after("]]>");
    this.inCdata = true;
    this.kind = "text";
    return true;
  }

  private skipTo(close: string): boolean {
    this.end = this.after(close);
    return false;
  }

  private after(close: string): number {
    const at = this.source.indexOf(close, this.start);
    if (at < 0) throw damaged(this.part, "cut");
    return at + close.length;
  }

  private readClose(): boolean {
    this.end = this.after(">");
    let last = this.end - 1;
    while (isBlank(this.source.charCodeAt(last - 1))) last--;
    const name = this.source.slice(this.start + 2, last);
    if (this.path.pop() !== name) throw damaged(this.part, "order", `</${name}>`);
    this.name = local(name);
    this.kind = "close";
    return true;
  }

  private readOpen(): boolean {
    const { source, start } = this;
    this.end = tagEnd(source, start, this.part);
    this.empty = source.charCodeAt(this.end - 2) === 47;
    let at = start + 1;
    while (isNameChar(source.charCodeAt(at))) at++;
    const name = source.slice(start + 1, at);
    if (name === "") throw damaged(this.part, "tag", "<");
    this.name = local(name);
    this.kind = "open";
    if (this.empty) return true;
    if (this.path.push(name) > limits.depth) throw damaged(this.part, "nesting");
    return true;
  }
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Anything but white space, "/", ">", "<", "=" and quotes. */
const isNameChar = (code: number): boolean =>
  code > 32 && code !== 47 && code !== 62 && code !== 60 && code !== 61 && code !== 34 && code !== 39;

/** Offset after the ">" that ends a tag, minding quotes. */
function tagEnd(source: string, start: number, part: string): number {
  let quote = 0;
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
    else if (code === 60) break;
  }
  throw damaged(part, "cut");
}

/** White space as XML has it. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** White space as a pattern's \s has it. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

const afterSpace = (tag: string, from: number): number => {
  let at = from;
  while (isSpace(tag.charCodeAt(at))) at++;
  return at;
};

const afterName = (tag: string, from: number): number => {
  let at = from;
  while (at < tag.length && isNameChar(tag.charCodeAt(at)) && !isSpace(tag.charCodeAt(at))) at++;
  return at;
};

/** Whether a tag ends at this place: with ">" or "/>" and nothing behind. */
const endsAt = (tag: string, at: number): boolean => {
  const close = tag.charCodeAt(at) === 47 ? at + 1 : at;
  return tag.charCodeAt(close) === 62 && close === tag.length - 1;
};

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

/** The attribute whose name begins at this place, as it is written; null where none does. */
const attributeAt = (tag: string, start: number): Attribute | null => {
  const end = afterName(tag, start);
  const equals = afterSpace(tag, end);
  const open = afterSpace(tag, equals + 1);
  const quote = tag.charCodeAt(open);
  if (end === start || tag.charCodeAt(equals) !== 61 || (quote !== 34 && quote !== 39)) return null;
  const close = tag.indexOf(quote === 34 ? '"' : "'", open + 1);
  const value = tag.slice(open + 1, close);
  return close < 0 || value.includes("<") ? null : { name: tag.slice(start, end), value, end: close + 1 };
};

/** Offset behind the name of the element that a tag is of. */
const afterElement = (tag: string): number => {
  let at = 1;
  for (; at < tag.length; at++) {
    const code = tag.charCodeAt(at);
    if (isSpace(code) || code === 47 || code === 62) break;
  }
  return at;
};

/** The attributes of one tag; one with a prefix is found as ":name", whatever its prefix is. */
export function readAttributes(tag: string, part: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = afterElement(tag);
  for (;;) {
    const start = afterSpace(tag, at);
    if (endsAt(tag, start)) return found;
    const attribute = start === at ? null : attributeAt(tag, start);
    const colon = attribute?.name.indexOf(":") ?? -1;
    if (attribute === null || (colon < 0 && found.has(attribute.name))) throw damaged(part, "tag", tag.slice(0, 40));
    found.set(colon < 0 ? attribute.name : attribute.name.slice(colon), decodeXml(attribute.value, part));
    at = attribute.end;
  }
}
