/** What the tag of a cell says, as nearly every program writes it; `end` is where its tag ends, from the beginning of the part. */
export interface CellTag {
  /** From 0. */
  column: number;
  /** As Excel counts, from 1. */
  row: number;
  /** Of the cell's format; "0" where none is said. */
  style: number;
  type: string;
}

const [space, quote, slash, equals, greater] = [32, 34, 47, 61, 62];
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** At most so many signs are read: a row has seven digits, the number of a format five, "inlineStr" nine letters. */
const most = 9;

/** The whole number that stands between two offsets, all of them digits. */
const numberAt = (source: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + source.charCodeAt(at) - 48;
  return value;
};

const begin = '<c r="';

/** The offset behind `A1"`, which is written into the tag; -1: something else stands there. */
const readPlace = (source: string, from: number, into: CellTag): number => {
  let column = 0;
  let at = from;
  for (; isCapital(source.charCodeAt(at)) && at < from + 3; at++) column = column * 26 + source.charCodeAt(at) - 64;
  let end = at;
  while (isDigit(source.charCodeAt(end))) end++;
  if (at === from || end === at || end > at + most || source.charCodeAt(end) !== quote) return -1;
  into.column = column - 1;
  into.row = numberAt(source, at, end);
  return end + 1;
};

/**
 * The offset of the quote that ends the attribute ` x="…"` at this one; the same where it is not there, -1 where it holds
 * anything else.
 */
const afterAttribute = (source: string, at: number, letter: number, fits: (code: number) => boolean): number => {
  if (source.charCodeAt(at) !== space || source.charCodeAt(at + 1) !== letter) return at;
  if (source.charCodeAt(at + 2) !== equals || source.charCodeAt(at + 3) !== quote) return -1;
  let close = at + 4;
  while (fits(source.charCodeAt(close))) close++;
  return close > at + 4 && close <= at + 4 + most && source.charCodeAt(close) === quote ? close + 1 : -1;
};

const [s, t] = [115, 116];

const readStyle = (source: string, at: number, into: CellTag): number => {
  const end = afterAttribute(source, at, s, isDigit);
  if (end > at) into.style = numberAt(source, at + 4, end - 1);
  return end;
};

const readType = (source: string, at: number, into: CellTag): number => {
  const end = afterAttribute(source, at, t, isLetter);
  if (end > at) into.type = source.slice(at + 4, end - 1);
  return end;
};

/**
 * Reads the tag `<c r="A1" s="1" t="s">` that stands between two offsets, without a copy of anything: of a large file it is the
 * half of all that is read. Its attributes may be left out, and the last two change places as our own files have them; false
 * where it is written otherwise.
 */
export const readCellTag = (source: string, start: number, end: number, into: CellTag): boolean => {
  if (!source.startsWith(begin, start)) return false;
  const placeEnd = readPlace(source, start + begin.length, into);
  if (placeEnd < 0) return false;
  into.style = 0;
  into.type = "n";
  const typeFirst = source.charCodeAt(placeEnd + 1) === t;
  const one = typeFirst ? readType(source, placeEnd, into) : readStyle(source, placeEnd, into);
  if (one < 0) return false;
  const at = typeFirst ? readStyle(source, one, into) : readType(source, one, into);
  if (at < 0) return false;
  const close = source.charCodeAt(at) === slash ? at + 1 : at;
  return source.charCodeAt(close) === greater && close + 1 === end;
};
