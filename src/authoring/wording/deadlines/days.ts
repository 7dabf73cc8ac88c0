import { isYear } from "./calendar";
import { key, type Reader, slash, small, whole, yearAfter } from "./keys";

/** "30/9/2026", "30-9-2026", "30.9.2026", "2026-09-30". */
export const fullDate: Reader = (tokens, from) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(key(tokens, from));
  if (dotted)
    return {
      unit: "day",
      day: Number(dotted[1]),
      month: Number(dotted[2]),
      year: Number(dotted[3]),
      from,
      to: from + 1,
    };
  const sign = key(tokens, from + 1);
  if (!slash(tokens, from + 1) || key(tokens, from + 3) !== sign) return undefined;
  const [a, month, c] = [whole(tokens, from), whole(tokens, from + 2), whole(tokens, from + 4)];
  if (isYear(c)) return { unit: "day", day: a, month, year: c, from, to: from + 5 };
  return isYear(a) && sign === "-" && c <= 31 ? { unit: "day", day: c, month, year: a, from, to: from + 5 } : undefined;
};

/** "30/9", to be believed only behind a word of time. */
export const shortDate: Reader = (tokens, from) => {
  const [day, month] = [small(tokens, from), small(tokens, from + 2)];
  if (day === undefined || month === undefined || key(tokens, from + 1) !== "/" || key(tokens, from + 3) === "/")
    return undefined;
  return { unit: "day", day, month, from, to: from + 3 };
};

/** "5 tháng 12 năm 2026". */
export const wordedDate: Reader = (tokens, from) => {
  const day = small(tokens, from);
  const month = small(tokens, from + 2);
  if (day === undefined || month === undefined || key(tokens, from + 1) !== "tháng") return undefined;
  return { unit: "day", day, month, from, ...yearAfter(tokens, from + 3) };
};

/** "30.9", "30-9": a date only behind "ngày". */
const otherSign: Reader = (tokens, from) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/u.exec(key(tokens, from));
  if (dotted) return { unit: "day", day: Number(dotted[1]), month: Number(dotted[2]), from, to: from + 1 };
  const [day, month] = [small(tokens, from), small(tokens, from + 2)];
  if (day === undefined || month === undefined || key(tokens, from + 1) !== "-") return undefined;
  return { unit: "day", day, month, from, to: from + 3 };
};

/** A date behind "ngày", however it is written. */
export const behindNgay: Reader = (tokens, from) => {
  if (key(tokens, from) !== "ngày") return undefined;
  const at = from + 1;
  const part = fullDate(tokens, at) ?? wordedDate(tokens, at) ?? shortDate(tokens, at) ?? otherSign(tokens, at);
  return part && { ...part, from };
};
