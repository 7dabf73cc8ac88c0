import type { WorkbookRefusalCode } from "../findings/refusals/workbook";
import { limits } from "./limits";
import { Refused } from "./refused";

/** What the first bytes of a file say, whatever its name ends in. */
const magics: readonly (readonly [code: WorkbookRefusalCode, at: number, bytes: string])[] = [
  ["file-picture", 0, "\x89PNG"],
  ["file-picture", 0, "\xff\xd8\xff"],
  ["file-picture", 0, "GIF8"],
  ["file-picture", 0, "BM"],
  ["file-picture", 0, "II*\0"],
  ["file-picture", 0, "MM\0*"],
  ["file-picture", 8, "WEBP"],
  ["file-picture", 4, "ftyphei"],
  ["file-picture", 4, "ftypmif1"],
  ["file-pdf", 0, "%PDF"],
  ["file-archive", 0, "Rar!"],
  ["file-archive", 0, "7z\xbc\xaf"],
  ["file-archive", 0, "\x1f\x8b"],
  ["file-xls", 0, "\x09\x08"],
  ["file-xls", 0, "\x09\x04"],
  ["file-xls", 0, "\x09\x02"],
  ["file-xls", 0, "\x09\x00"],
  ["file-not-workbook", 0, "{\\rtf"],
  ["file-not-workbook", 0, "MZ"],
];

const latin1 = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Looks for a name as OLE directories hold it: two bytes a letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The old OLE container: a workbook locked with a password, an .xls, or another program's document. */
function oleKind(bytes: Uint8Array): WorkbookRefusalCode {
  if (holdsName(bytes, "EncryptedPackage")) return "file-password";
  return holdsName(bytes, "Workbook") || holdsName(bytes, "Book") ? "file-xls" : "file-not-workbook";
}

/** Exports that call themselves .xls or .xlsx but are text: web pages, XML of 2003, flat .ods, tables with separators. */
function textKind(bytes: Uint8Array): WorkbookRefusalCode {
  const start = bytes.subarray(0, 4096);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const head = latin1(wide ? start.filter((byte) => byte !== 0) : start).toLowerCase();
  if (/<(!doctype html|html|table|head|body|meta)\b/.test(head)) return "file-html";
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "file-xml2003";
  if (head.includes("office:document")) return "file-ods";
  const control = [...start].some((byte) => byte < 9 || (byte > 13 && byte < 32));
  return control && !wide ? "file-not-workbook" : "file-text";
}

const isZip = (head: string): boolean => head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");

/** Refuses by its first bytes whatever cannot be a workbook of this format; returns when it is a zip file. */
export function refuseByFirstBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused("file-empty");
  if (bytes.length > limits.fileBytes) throw new Refused("file-too-large", { limit: limits.fileBytes / 1048576 });
  const head = latin1(bytes.subarray(0, 16));
  if (isZip(head)) return;
  if (head.startsWith("\xd0\xcf\x11\xe0")) throw new Refused(oleKind(bytes));
  const magic = magics.find(([, at, text]) => head.startsWith(text, at));
  throw new Refused(magic?.[0] ?? textKind(bytes));
}
