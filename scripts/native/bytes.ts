/** What the bytes of a form are: by how much its file is smaller with one kind of thing left out, packed anew. */
import { strFromU8, strToU8, type Unzipped, zipSync } from "fflate";

const isSheet = (name: string): boolean => name.startsWith("xl/worksheets/sheet");

/** Sheets of paper print at full size; work sheets are fitted to their page's width. */
const isPaper = (xml: string): boolean => / scale="100"/.test(xml);

const inSheets =
  (change: (xml: string) => string) =>
  (name: string, xml: string): string =>
    isSheet(name) ? change(xml) : xml;

const kinds: Readonly<Record<string, (name: string, xml: string) => string>> = {
  "formulas of work sheets": inSheets((xml) => (isPaper(xml) ? xml : xml.replace(/<f[ >][^<]*<\/f>|<f [^>]*\/>/g, ""))),
  "print views": inSheets((xml) => (isPaper(xml) ? "" : xml)),
  "cells' addresses": inSheets((xml) => xml.replace(/<c r="[A-Z]+\d+"/g, "<c")),
  "remembered results": inSheets((xml) => xml.replace(/(<f[^>]*\/>|<\/f>)(?:<v>[^<]*<\/v>|<v\/>)/g, "$1")),
  "hints of lists": inSheets((xml) => xml.replace(/ (?:promptTitle|prompt|errorTitle|error)="[^"]*"/g, "")),
  "headers and footers": inSheets((xml) => xml.replace(/<headerFooter.*<\/headerFooter>/gs, "")),
  "texts of cells": (name, xml) => (name.endsWith("sharedStrings.xml") ? "" : xml),
  "lists and colours": inSheets((xml) =>
    xml.replace(/<dataValidations.*<\/dataValidations>|<conditionalFormatting.*<\/conditionalFormatting>/gs, ""),
  ),
  looks: (name, xml) => (name.endsWith("styles.xml") ? "" : xml),
};

const packed = (parts: Unzipped, change: (name: string, xml: string) => string): number => {
  const changed = Object.entries(parts).map(([name, part]) => [name, strToU8(change(name, strFromU8(part)))] as const);
  return zipSync(Object.fromEntries(changed), { level: 9 }).length;
};

/** Its parts behind each other in one: what is alike in two of them is then said once, as far as deflate looks back. */
const inOne = (parts: Unzipped): number => {
  const all = Object.values(parts)
    .map((part) => strFromU8(part))
    .join("");
  return zipSync({ all: strToU8(all) }, { level: 9 }).length;
};

/** Percents of a file, some of them of the same bytes: a formula of a print view is in both. */
export const bytesOf = (parts: Unzipped): string => {
  const whole = packed(parts, (_, xml) => xml);
  const share = (kind: string, rest: number): string => `${kind} ${(((whole - rest) / whole) * 100).toFixed(0)}%`;
  const shares = Object.entries(kinds).map(([kind, without]) => share(kind, packed(parts, without)));
  return [...shares, share("that its parts are packed apart", inOne(parts))].join(", ");
};
