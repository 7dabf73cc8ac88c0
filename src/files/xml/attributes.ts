import { damaged } from "../problem";
import { decodeXml } from "./text";

/** Anything but white space, "/", ">", "<", "=" and quotes. */
export const isNameChar = (code: number): boolean =>
  code > 32 && code !== 47 && code !== 62 && code !== 60 && code !== 61 && code !== 34 && code !== 39;

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

/** The namespaces that a tag declares, by prefix ("" for names without one). */
export function declarationsIn(tag: string): readonly (readonly [prefix: string, space: string])[] {
  const found: (readonly [string, string])[] = [];
  let at = afterSpace(tag, afterElement(tag));
  for (let next = attributeAt(tag, at); next !== null; next = attributeAt(tag, at)) {
    const declared = /^xmlns(?::(.+))?$/.exec(next.name);
    if (declared !== null) found.push([declared[1] ?? "", decodeXml(next.value, "")]);
    at = afterSpace(tag, next.end);
  }
  return found;
}
