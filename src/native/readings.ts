import { largest, most } from "../figures/limits";
import { and, firstOf, iff, isDigits, type Native, or } from "./text";

/** How many characters of a text are looked at, and digits and decimals a number may have. */
const { characters: longest, digits: mostDigits, decimals: mostDecimals } = most;
/** 10¹² as a formula writes it. */
const tooLarge = largest.toExponential().replace("e+", "E");

const stripped = (cell: string): string => `SUBSTITUTE(TRIM(${cell}),"−","-",1)`;

/** The text without outer spaces and without its % sign; "" for anything but text. */
export const textOf = (cell: string): Native => {
  const text = stripped(cell);
  const bare = iff(`RIGHT(${text})="%"`, `TRIM(LEFT(${text},LEN(${text})-1))`, text);
  return { formula: iff(`ISTEXT(${cell})`, iff(`LEN(${text})>${longest}`, '"x"', bare), '""'), blank: "" };
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

/** What never is a figure, in the order that tells them apart; `rest` reads a number or a text that is not blank. */
export const typed = (cell: string, number: string, text: string): Native => ({
  formula: firstOf(
    [
      [`ISERROR(${cell})`, '"Ie"'],
      [`ISBLANK(${cell})`, '""'],
      [`ISLOGICAL(${cell})`, '"Il"'],
      [`ISNUMBER(${cell})`, number],
      [`LEN(TRIM(${cell}))=0`, '""'],
    ],
    text,
  ),
  blank: "",
});

const tidied = (cell: string): string => iff(`ABS(${cell})>1E13`, cell, `ROUND(${cell},9)`);

/** The number in a cell, typed or written as text, before it is asked whether it fits the question. */
export const rawNumber = (cell: string, parts: Parts, open: string): Native =>
  typed(cell, tidied(cell), readText(parts, open));

const endsWithPercent = (cell: string): string => and(`ISTEXT(${cell})`, `RIGHT(TRIM(${cell}))="%"`);

const amount = (cell: string, raw: string, [unfit, problem]: readonly [string, string]): Native => ({
  formula: iff(
    `ISNUMBER(${raw})`,
    firstOf(
      [
        [endsWithPercent(cell), '"It"'],
        [`${raw}<0`, '"In"'],
        [`${raw}>${tooLarge}`, '"Ib"'],
        [unfit, problem],
      ],
      raw,
    ),
    raw,
  ),
  blank: "",
});

/** A count: a whole number from 0 to 10¹². */
export const wholeNumber = (cell: string, raw: string): Native => amount(cell, raw, [`${raw}<>INT(${raw})`, '"Iw"']);

/** A quantity: a number from 0 to 10¹² with two decimals at most. */
export const decimalNumber = (cell: string, raw: string): Native =>
  amount(cell, raw, [`${raw}<>${twoDecimals(raw)}`, '"I2"']);

/** A percent from 0 to 100; below 1 it may be a share, unless its % sign or a reason says that it is not. */
export const percent = (cell: string, raw: string, reason: string): Native => ({
  formula: iff(
    `ISNUMBER(${raw})`,
    firstOf(
      [
        [`${raw}<0`, '"In"'],
        [`${raw}>100`, '"Ip"'],
        [and(`${raw}>0`, `${raw}<1`, `${reason}=0`, `NOT(${endsWithPercent(cell)})`), '"U"'],
      ],
      raw,
    ),
    raw,
  ),
  blank: "",
});

/** The accents that Vietnamese typed in the decomposed form carries as signs of their own. */
const accents = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302", "\u0306", "\u031b"];

/** A text without accents of their own, so that the letters of a word stand next to each other; "" for anything else. */
export const reasonText = (cell: string): Native => ({
  formula: iff(
    `ISTEXT(${cell})`,
    accents.reduce((text, accent) => `SUBSTITUTE(${text},"${accent}","")`, cell),
    '""',
  ),
  blank: "",
});

/** 1 when two letters stand next to each other: what Proper writes otherwise than Upper does. */
export const reasonGiven = (text: string): Native => ({
  formula: iff(`EXACT(PROPER(${text}),UPPER(${text}))`, 0, 1),
  blank: 0,
});
