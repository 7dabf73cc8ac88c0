import { readyPieces, statusStyle, statusText } from "../../../../src/sheet/labels";
import { shownStatuses } from "../../../../src/verdict/shown";
import type { Style } from "../../../../src/sheet/style";
import { type StyleName, styles } from "../../../../src/sheet/styles";

/** A cell as a web page shows it. */
export interface Painted {
  readonly text: string;
  /** RRGGBB; "" where it has none. */
  readonly fill: string;
  readonly color: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

const plain = (html: string): string =>
  html
    .replace(/<br[^>]*>/gi, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();

const paintedCell = (attributes: string, inner: string): Painted => ({
  text: plain(inner),
  fill: /bgcolor="#(\w{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? "",
  color: /<font[^>]* color="#(\w{6})"/i.exec(inner)?.[1]?.toUpperCase() ?? "",
});

/** The cells of every visible sheet of a page that LibreOffice wrote, by the sheet's name, in reading order. */
export const paintedSheets = (page: string): ReadonlyMap<string, readonly Painted[]> =>
  new Map(
    Array.from(
      page.matchAll(/<h1>Sheet \d+: <em>(.*?)<\/em><\/h1><\/A>(.*?)<\/table>/gs),
      ([, name = "", table = ""]) => [
        plain(name),
        Array.from(table.matchAll(/<td([^>]*)>(.*?)<\/td>/gs), ([, attributes = "", inner = ""]) =>
          paintedCell(attributes, inner),
        ),
      ],
    ),
  );

const lookOf = (name: StyleName): Omit<Painted, "text"> => {
  const { fill = "", color = "" }: Style = styles[name];
  return { fill, color };
};

const statusLooks = shownStatuses.map((shown) => [statusText(shown).vi, statusStyle(shown)] as const);

const summaryLook = (text: string): StyleName => {
  if (text.startsWith(readyPieces.ready.vi)) return "statusMet";
  return text.includes("· số lỗi: 0 ·") ? "statusMissing" : "statusInvalid";
};

/** The status with which a result begins, without its figure; a summing-up as it is. */
export const statusIn = (text: string): string => statusLooks.find(([status]) => text.startsWith(status))?.[0] ?? text;

/** A result or a summing-up as it should be painted. */
export const asPainted = (text: string): Painted => {
  const look = statusLooks.find(([status]) => text.startsWith(status))?.[1];
  return { text: statusIn(text), ...lookOf(look ?? summaryLook(text)) };
};

/** Whether a text sums up how far a workbook is. */
export const isSummary = (text: string): boolean =>
  [readyPieces.ready, readyPieces.notReady].some(({ vi }) => text.startsWith(vi));

/** Whether a cell is one that shows a status or sums up. */
export const isJudgement = (text: string): boolean =>
  isSummary(text) || statusLooks.some(([status]) => text.startsWith(status));
