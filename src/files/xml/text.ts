import { damaged } from "../problem";

const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** "&#1114111;" and "&#x10FFFF;" are the longest ways to write a character. */
export const longestEntity = 10;

function entity(name: string, part: string): string {
  const known = named.get(name);
  if (known !== undefined) return known;
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  const code = digits?.[1] === undefined ? Number(digits?.[2]) : parseInt(digits[1], 16);
  if (digits === null || code === 0 || code > 0x10ffff) throw damaged(part, "entity", `&${name};`);
  return String.fromCodePoint(code);
}

/** Character data or an attribute's value as the text it stands for. Only XML's own entities: a DTD is never read. */
export function decodeXml(source: string, part: string): string {
  const lines = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  let text = "";
  let from = 0;
  for (let at = lines.indexOf("&"); at >= 0; at = lines.indexOf("&", from)) {
    const end = lines.slice(at, at + longestEntity).indexOf(";");
    if (end < 0) throw damaged(part, "entity", "&");
    text += lines.slice(from, at) + entity(lines.slice(at + 1, at + end), part);
    from = at + end + 1;
  }
  return from === 0 ? lines : text + lines.slice(from);
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as character data or as an attribute's value. */
export const encodeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => escapes[char] ?? char);

/** Text as character data alone, where quotation marks stand for themselves: formulas are full of them. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (char) => escapes[char] ?? char) : text;

/**
 * What XML cannot hold (control characters, lone surrogates, the non-characters U+FFFE and U+FFFF), and what nobody is to be led
 * by: the other control characters and the marks that turn the order of letters round.
 */
const unfit =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as a document may hold it: unfit characters dropped, line ends as one character. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(unfit, "");
