import { finding } from "../findings/make";
import { type Asked, contentOf, read, type Reading, refuse, refuseText } from "./reading";

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? date.toISOString().slice(0, 10) : null;
};

const dayOf = (text: string): string | null => {
  const bare = text.replace(/^ +| +$/g, "");
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  if (local !== null) return iso(Number(local[3]), Number(local[2]), Number(local[1]));
  const standard = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare);
  return standard === null ? null : iso(Number(standard[1]), Number(standard[2]), Number(standard[3]));
};

/** A day: a date cell, or a text as day/month/year or as an ISO day; 31/02 is none. Gives an ISO day. */
export const readDay = (asked: Asked): Reading<string> => {
  if (asked.cell.type === "date") return read(asked.cell.day);
  const content = contentOf(asked);
  if (content.kind === "number")
    return refuse(finding("bad-day", asked.at, { text: String(content.value), what: asked.what }));
  if (content.kind !== "text") return content;
  const day = dayOf(content.text);
  return day === null ? refuseText("bad-day", asked, content.text) : read(day);
};
