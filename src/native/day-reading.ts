import { century, daySigns } from "../figures/day-text";
import { years } from "../figures/limits";
import { ourDay, serialOfDay } from "../kernel/day";
import { trimmedText } from "./seen";
import { and, firstOf, iff, isDigits, type Native, or, quoted } from "./text";

/** The first and the last serial day taken. */
const days = {
  first: serialOfDay(ourDay(`${years.first}-01-01`)) ?? 0,
  last: serialOfDay(ourDay(`${years.last}-12-31`)) ?? 0,
};

/** Every sign as both Unicode spellings have it: programs take them for different texts. */
const signs = [
  ...new Map(
    daySigns.flatMap(([sign, slash]) => [
      [sign, slash],
      [sign.normalize("NFD"), slash],
    ]),
  ),
];

/** A day written as text, with slashes for every word and separator; "" for anything but text. */
export const dayText = (cell: string): Native => {
  const slashed = signs.reduce(
    (text, [sign, slash]) => `SUBSTITUTE(${text},${quoted(sign)},${quoted(slash)})`,
    `LOWER(${trimmedText(cell)})`,
  );
  return { formula: iff(`ISTEXT(${cell})`, slashed, '""'), blank: "" };
};

/** Where the first separator stands: 5 when the year comes first; 0 when there is none. */
export const dayFirst = (text: string): Native => ({ formula: `IFERROR(FIND("/",${text}),0)`, blank: 0 });

/** Whether two characters stand behind the second separator. */
const isShort = (text: string, second: string): string => `LEN(${text})-${second}=2`;

/** The serial day that the parts come to, carrying over what no calendar has; 0 when they are no numbers. */
export const daySerial = (text: string, first: string): Native => {
  const second = `FIND("/",${text},${first}+1)`;
  const head = `VALUE(LEFT(${text},${first}-1))`;
  const month = `VALUE(MID(${text},${first}+1,${second}-${first}-1))`;
  const tail = `VALUE(MID(${text},${second}+1,9))`;
  const year = `${tail}+${iff(isShort(text, second), century, 0)}`;
  return {
    formula: `IFERROR(${iff(`${first}=5`, `DATE(${head},${month},${tail})`, `DATE(${year},${month},${head})`)},0)`,
    blank: 0,
  };
};

/** D when the cell holds a real day from 2000 to 2100, as a serial day or as a text that figures/day-text reads. */
export const dayReading = (cell: string, text: string, first: string, serial: string): Native => {
  const second = `FIND("/",${text},${first}+1)`;
  const head = `VALUE(LEFT(${text},${first}-1))`;
  const tail = `VALUE(MID(${text},${second}+1,9))`;
  // A day that its month does not have carries over into the next, so the month alone tells.
  const month = `MONTH(${serial})=VALUE(MID(${text},${first}+1,${second}-${first}-1))`;
  const shape = and(`${second}-${first}<=3`, month, isDigits(`SUBSTITUTE(${text},"/","")`));
  const full = and(`LEN(${text})-${second}=4`, `${tail}>=${years.first}`);
  const local = and(`${first}<=3`, or(full, isShort(text, second)));
  const standard = and(`${first}=5`, `LEN(${text})-${second}<=2`, `${head}>=${years.first}`);
  const inRange = (value: string): string => and(`${value}>=${days.first}`, `${value}<${days.last + 1}`);
  const written = iff(inRange(serial), `IFERROR(${iff(and(shape, or(local, standard)), '"D"', '"Id"')},"Id")`, '"Id"');
  return {
    formula: firstOf(
      [
        [`ISERROR(${cell})`, '"Ie"'],
        [`ISBLANK(${cell})`, '""'],
        [`ISLOGICAL(${cell})`, '"Il"'],
        [`ISNUMBER(${cell})`, iff(inRange(cell), '"D"', '"Id"')],
        [`LEN(${text})=0`, '""'],
      ],
      written,
    ),
    blank: "",
  };
};

/** D when there is any text or number. */
export const evidenceReading = (cell: string): Native => ({
  formula: firstOf(
    [
      [`ISERROR(${cell})`, '"Ie"'],
      [`ISLOGICAL(${cell})`, '"Il"'],
      [`LEN(${trimmedText(cell)})=0`, '""'],
    ],
    '"D"',
  ),
  blank: "",
});
