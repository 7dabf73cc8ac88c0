import { largest, most } from "../figures/limits";
import { whyNoNumber } from "./seen";
import { and, firstOf, iff, isDigits, type Native, or } from "./text";

/** How many characters of a text are looked at, and digits and decimals a number may have. */
const { characters: longest, digits: mostDigits, decimals: mostDecimals } = most;
/** 10¹² as a formula writes it. */
const tooLarge = largest.toExponential().replace("e+", "E");

/** The text as it is seen (./seen) without its % sign; "" for anything but text. */
export const textOf = (seen: string): Native => {
  const text = `SUBSTITUTE(${seen},"−","-",1)`;
  const bare = iff(`RIGHT(${text})="%"`, `TRIM(LEFT(${text},LEN(${text})-1))`, text);
  return { formula: iff(`LEN(${text})>${longest}`, '"x"', bare), blank: "" };
};

const minus = (text: string): string => `(LEFT(${text})="-")`;

/** What stands before a comma, without a minus sign. */
export const wholePartOf = (text: string): Native => {
  const unsigned = iff(minus(text), `MID(${text},2,${longest})`, text);
  return { formula: `LEFT(${unsigned},FIND(",",${unsigned}&",")-1)`, blank: "" };
};

/** The digits before a comma, without dots. */
export const digitsOf = (whole: string): Native => ({ formula: `SUBSTITUTE(${whole},".","")`, blank: "" });

/** What stands after the comma. */
export const tailOf = (text: string, whole: string): Native => ({
  formula: `MID(${text},LEN(${whole})+2+${minus(text)},${longest})`,
  blank: "",
});

/** The cells that hold the parts of a text. */
export interface Parts {
  readonly text: string;
  readonly whole: string;
  readonly digits: string;
  readonly tail: string;
}

/** Whether a text with one dot may stand as a question: at least one of its readings must fit. */
export type Fit = "whole" | "decimal" | "percent";

const hasTail = ({ text, whole }: Parts): string => `LEN(${text})>LEN(${whole})+${minus(text)}`;

const twoDecimals = (number: string): string => `ROUND(${number},${mostDecimals})`;

/**
 * U for a single dot with digits on both sides and no comma, when one of its two readings fits; "" for any other text.
 * A count's digits are joined only where three follow the dot, as between thousands.
 */
export const openText = (parts: Parts, fit: Fit): Native => {
  const { text, whole, digits } = parts;
  const grouped = and(`FIND(".",${whole})<=4`, `LEN(${whole})-FIND(".",${whole})=3`);
  const decimal = `ROUND(VALUE(${digits})/10^(LEN(${whole})-FIND(".",${whole})),9)`;
  const fits = {
    percent: `${decimal}<=100`,
    decimal: or(and(`${decimal}<=${tooLarge}`, `${decimal}=${twoDecimals(decimal)}`), `VALUE(${digits})<=${tooLarge}`),
    whole: or(grouped, and(`${decimal}<=${tooLarge}`, `${decimal}=INT(${decimal})`)),
  }[fit];
  const open = and(or(`NOT${minus(text)}`, `VALUE(${digits})=0`), fits);
  const tooBig = {
    percent: '"Ip"',
    decimal: iff(`${decimal}>${tooLarge}`, '"Ib"', '"I2"'),
    whole: '"Iw"',
  }[fit];
  const wellFormed = and(isDigits(digits), `LEFT(${whole})<>"."`, `RIGHT(${whole})<>"."`);
  const read = iff(wellFormed, iff(open, '"U"', iff(minus(text), '"In"', tooBig)), '"It"');
  const oneDot = and(`LEN(${whole})=LEN(${digits})+1`, `NOT(${hasTail(parts)})`);
  return { formula: iff(oneDot, `IFERROR(${read},"It")`, '""'), blank: "" };
};

/** Digits, in groups of three with dots or without; then perhaps a comma and decimals. An error for anything else. */
const oneReading = (parts: Parts): string => {
  const { text, whole, digits, tail } = parts;
  const dots = `(LEN(${whole})-LEN(${digits}))`;
  const pattern = `REPT("0",LEN(${digits})-3*${dots})&REPT("\\.000",${dots})`;
  const wellFormed = and(
    `EXACT(TEXT(VALUE(${digits}),${pattern}),${whole})`,
    or(`${dots}=0`, and(`LEN(${digits})>3*${dots}`, `LEN(${digits})<=3*${dots}+3`)),
  );
  const fraction = iff(isDigits(tail), `VALUE(${tail})/10^LEN(${tail})`, '"x"');
  const value = `ROUND((1-2*${minus(text)})*(VALUE(${digits})+${iff(hasTail(parts), fraction, 0)}),9)`;
  return iff(wellFormed, value, '"It"');
};

const readText = (parts: Parts, open: string): string => {
  const tooLong = `LEN(${parts.digits})+LEN(${parts.tail})>${mostDigits}`;
  const read = firstOf(
    [
      [tooLong, '"It"'],
      [`${open}<>""`, open],
    ],
    oneReading(parts),
  );
  return `IFERROR(${read},"It")`;
};

/** What never is a figure, in the order that tells them apart; a text, `seen` as people see it, is read when it is not blank. */
export const typed = (cell: string, seen: string, number: string, text: string): Native => ({
  formula: firstOf(
    [
      [`ISERROR(${cell})`, '"Ie"'],
      [`ISBLANK(${cell})`, '""'],
      [`ISLOGICAL(${cell})`, '"Il"'],
      [`ISNUMBER(${cell})`, number],
      [`LEN(${seen})=0`, '""'],
    ],
    text,
  ),
  blank: "",
});

const tidied = (cell: string): string => iff(`ABS(${cell})>1E13`, cell, `ROUND(${cell},9)`);

/** The number in a cell, typed or written as text, before it is asked whether it fits the question. */
export const rawNumber = (cell: string, seen: string, parts: Parts, open: string): Native =>
  typed(cell, seen, tidied(cell), readText(parts, open));

/** A cell that asks for a number: its address, its text as it is seen, and the number in it before it is asked whether it fits. */
export interface NumberCell {
  readonly cell: string;
  readonly seen: string;
  readonly raw: string;
}

const endsWithPercent = (seen: string): string => `RIGHT(${seen})="%"`;

/** What a reading gives, or why a text gives none. */
const orWhy = ({ cell, seen, raw }: NumberCell): string => iff(`${raw}="It"`, whyNoNumber(cell, seen), raw);

const amount = (asked: NumberCell, [unfit, problem]: readonly [string, string]): Native => {
  const { seen, raw } = asked;
  const fitting = firstOf(
    [
      [endsWithPercent(seen), '"It"'],
      [`${raw}<0`, '"In"'],
      [`${raw}>${tooLarge}`, '"Ib"'],
      [unfit, problem],
    ],
    raw,
  );
  return { formula: iff(`ISNUMBER(${raw})`, fitting, orWhy(asked)), blank: "" };
};

/** A count: a whole number from 0 to 10¹². */
export const wholeNumber = (asked: NumberCell): Native => amount(asked, [`${asked.raw}<>INT(${asked.raw})`, '"Iw"']);

/** A quantity: a number from 0 to 10¹² with two decimals at most. */
export const decimalNumber = (asked: NumberCell): Native =>
  amount(asked, [`${asked.raw}<>${twoDecimals(asked.raw)}`, '"I2"']);

/** A percent from 0 to 100; below 1 it may be a share, unless its % sign or a reason says that it is not. */
export const percent = (asked: NumberCell, reason: string): Native => {
  const { seen, raw } = asked;
  const fitting = firstOf(
    [
      [`${raw}<0`, '"In"'],
      [`${raw}>100`, '"Ip"'],
      [and(`${raw}>0`, `${raw}<1`, `${reason}=0`, `NOT(${endsWithPercent(seen)})`), '"U"'],
    ],
    raw,
  );
  return { formula: iff(`ISNUMBER(${raw})`, fitting, orWhy(asked)), blank: "" };
};

/** The accents that Vietnamese typed in the decomposed form carries as signs of their own. */
const accents = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302", "\u0306", "\u031b"];

/**
 * 1 when a cell holds a word: two letters next to each other, which Proper writes otherwise than Upper does. Accents that stand as
 * signs of their own are taken off first; anything but text holds none.
 */
export const wordGiven = (cell: string): Native => {
  const bare = accents.reduce((text, accent) => `SUBSTITUTE(${text},"${accent}","")`, cell);
  return { formula: iff(`ISTEXT(${cell})`, iff(`EXACT(PROPER(${bare}),UPPER(${bare}))`, 0, 1), 0), blank: 0 };
};
