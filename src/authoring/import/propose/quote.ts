import type { Level } from "../../../plan/schema/scope";
import { readWhom } from "../../wording";
import type { NumberUse } from "../../wording/used";

/** The part of a text that a number stands in: up to a semicolon, a full stop or a list letter. */
function partAround(text: string, from: number, to: number): string {
  const marks =
    /;\s+|(?<=[.!?])\s+(?=\p{Lu}|\d{1,3}%|[-+•])|\s(?=[a-zđ]\)\s)|\s(?=[-+•]\s)|(?<=:)\s(?=\d{1,3}%)|,\s+(?=trong đó\s)/gu;
  const ends = [...text.matchAll(marks)].map(({ index, 0: sign }) => ({ from: index, to: index + sign.length }));
  const start = ends.filter((end) => end.to <= from).at(-1)?.to ?? 0;
  const stop = ends.find((end) => end.from >= to)?.from ?? text.length;
  return text
    .slice(start, stop)
    .replace(/^(?:[-+•]\s+)+/u, "")
    .trim();
}

/** Brackets that set something for some levels alone: "(riêng mầm non là 95%)". */
const apartBracket = /\(riêng [^()]*\)/giu;

/** The levels that such a bracket takes out of a number that stands outside of it. */
export function apartIn(text: string, use: NumberUse): readonly Level[] {
  const outside = [...text.matchAll(apartBracket)].filter(
    ({ index, 0: bracket }) => use.to <= index || use.from >= index + bracket.length,
  );
  return outside.flatMap(([bracket]) => readWhom(bracket)?.levels ?? []);
}

const longest = 400;

/** Of words such as "80% (2028)" nobody knows what they count. */
const countsNothing = (part: string): boolean =>
  !/\p{L}{2}/u.test(
    part.replace(/(?:năm|đến|hết|giai đoạn|đạt|trên|tối thiểu|từ|trở lên|ít nhất|và)(?!\p{L})/giu, " "),
  );

/** The words to quote for one of a text's demands: all of them where it is the only one, else its own part. */
export function quoteOf(text: string, use: NumberUse | undefined, only: boolean): string {
  const whole = text.replace(/^(?:[-+•]\s+)+/u, "");
  if (use === undefined || (only && text.length <= longest)) return whole;
  const part = partAround(text, use.from, use.to);
  return countsNothing(part) && text.length <= longest ? whole : part;
}
