import { fontOf, lineColorOf, type Style } from "../../../sheet/style";
import { encodeXml } from "../../../files/xml/text";
import { readAttributes } from "../../../files/xml/attributes";
import { childrenOf, opened, openTagOf, withAttribute, type Fragment } from "./xml-edit";

/**
 * How one of our styles changes a look that a cell already has, as XML. Fill, font colour, bold and italic become ours;
 * a border and wrapping are added where our style has them; font name, number format, protection and alignment stay.
 * Composing twice with one style gives the same XML, which is how a marked file is found marked.
 */
export interface Prefixed {
  /** "x:" where the part writes its elements so, else "". */
  readonly prefix: string;
  readonly part: string;
}

const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** A font's children in the order that Microsoft's schema wants. */
export const sortFontParts = (parts: readonly Fragment[]): string =>
  [...parts]
    .sort((a, b) => fontOrder.indexOf(a.name) - fontOrder.indexOf(b.name))
    .map(({ source }) => source)
    .join("");

/** A font with the style's colour, bold and italic; its name and size as well where `full` (a cell that had no look of its own). */
export function composeFont(base: string, style: Style, full: boolean, { prefix, part }: Prefixed): string {
  const { name, size } = fontOf(style);
  const replaced = new Set(["b", "i", "color", ...(full ? ["sz", "name", "family", "charset", "scheme"] : [])]);
  const children = childrenOf(base, part).filter((child) => !replaced.has(child.name));
  const own = [
    ...(style.bold === true ? [{ name: "b", source: `<${prefix}b/>` }] : []),
    ...(style.italic === true ? [{ name: "i", source: `<${prefix}i/>` }] : []),
    ...(full
      ? [
          { name: "sz", source: `<${prefix}sz val="${size}"/>` },
          { name: "name", source: `<${prefix}name val="${name}"/>` },
        ]
      : []),
    ...(style.color === undefined ? [] : [{ name: "color", source: `<${prefix}color rgb="FF${style.color}"/>` }]),
  ];
  return `<${prefix}font>${sortFontParts([...children, ...own])}</${prefix}font>`;
}

/** The style's fill, or none. */
export function composeFill(style: Style, { prefix }: Prefixed): string {
  const pattern =
    style.fill === undefined
      ? `<${prefix}patternFill patternType="none"/>`
      : `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${style.fill}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
  return `<${prefix}fill>${pattern}</${prefix}fill>`;
}

/** A box of thin lines, or null when the style asks for none and the cell's own border stays. */
export function composeBorder(style: Style, { prefix }: Prefixed): string | null {
  if (style.border !== true) return null;
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${prefix}${side} style="thin"><${prefix}color rgb="FF${lineColorOf(style)}"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join("")}<${prefix}diagonal/></${prefix}border>`;
}

/** Alignment: ours in full for a cell that had no look of its own, else only wrapping is added. */
function composeAlignment(base: string | undefined, style: Style, full: boolean, prefix: string): string | null {
  const plain = full ? `<${prefix}alignment/>` : (base ?? `<${prefix}alignment/>`);
  let tag = plain;
  if (full && style.horizontal !== undefined) tag = withAttribute(tag, "horizontal", style.horizontal);
  if (full && style.vertical !== undefined) tag = withAttribute(tag, "vertical", style.vertical);
  if (style.wrap === true) tag = withAttribute(tag, "wrapText", "1");
  return tag === `<${prefix}alignment/>` ? null : tag;
}

interface XfIds {
  readonly font: number;
  readonly fill: number;
  /** null: the cell's own border stays. */
  readonly border: number | null;
  /** null: the cell's own number format stays. */
  readonly numberFormat: number | null;
}

/** The cell format for these parts, built upon the cell's own format. */
export function composeXf(base: string, ids: XfIds, style: Style, full: boolean, { prefix, part }: Prefixed): string {
  const set: [name: string, value: string][] = [
    ...(ids.numberFormat === null
      ? []
      : ([
          ["numFmtId", String(ids.numberFormat)],
          ["applyNumberFormat", "1"],
        ] satisfies [string, string][])),
    ["fontId", String(ids.font)],
    ["fillId", String(ids.fill)],
    ...(ids.border === null
      ? []
      : ([
          ["borderId", String(ids.border)],
          ["applyBorder", "1"],
        ] satisfies [string, string][])),
    ["applyFont", "1"],
    ["applyFill", "1"],
  ];
  const children = childrenOf(base, part);
  const alignment = composeAlignment(children.find(({ name }) => name === "alignment")?.source, style, full, prefix);
  if (alignment !== null) set.push(["applyAlignment", "1"]);
  const unlocked = full && style.unlocked === true;
  if (unlocked) set.push(["applyProtection", "1"]);
  const tag = set.reduce((done, [name, value]) => withAttribute(done, name, value), openTagOf(base, part));
  const protection = unlocked
    ? `<${prefix}protection locked="0"/>`
    : (children.find(({ name }) => name === "protection")?.source ?? "");
  const rest = children.filter(({ name }) => name !== "alignment" && name !== "protection").map(({ source }) => source);
  const content = (alignment ?? "") + protection + rest.join("");
  if (content === "") return opened(tag).replace(/>$/, "/>");
  return `${opened(tag)}${content}</${prefix}xf>`;
}

/** The id of a number format code in <numFmts>, or null. */
export const numberFormatId = (fragment: string, code: string, part: string): string | null => {
  const attributes = readAttributes(fragment, part);
  return attributes.get("formatCode") === code ? (attributes.get("numFmtId") ?? null) : null;
};

/** A custom number format; Excel's own ids end at 163. */
export const numberFormatXml = (id: number, code: string, prefix: string): string =>
  `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`;
