import { statusStyle, statusText } from "../../../../src/sheet/labels";
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

const statusLooks = new Map(shownStatuses.map((shown) => [statusText(shown).vi, statusStyle(shown)]));

const summaryLook = (text: string): StyleName => {
  if (!text.includes("· Số lỗi: 0 ·")) return "statusInvalid";
  return text.includes("✔ SẴN SÀNG NỘP") ? "statusMet" : "statusMissing";
};

/** A status or a summing-up as it should be painted. */
export const asPainted = (text: string): Painted => ({
  text,
  ...lookOf(statusLooks.get(text) ?? summaryLook(text)),
});

/** Whether a cell is one that shows a status or sums up. */
export const isJudgement = ({ text }: Painted): boolean => statusLooks.has(text) || text.startsWith("Đã nhập ");
