/** What a file is, whatever its name ends in. */
export type FileFormat =
  | "empty"
  | "picture"
  | "pdf"
  /** Packed by another program than zip: rar, 7z, gzip. */
  | "archive"
  | "zip"
  /** Zip files with parts, as Office writes them; "opc" has content types and is none of those known by name. */
  | "xlsx"
  | "xlsb"
  | "docx"
  | "pptx"
  | "opc"
  /** OpenDocument, zipped or flat. */
  | "opendocument"
  /** Numbers, Pages, Keynote. */
  | "iwork"
  /** The old container, by what is in it: a document locked with a password, an old workbook, anything else. */
  | "ole-locked"
  | "xls"
  | "ole"
  | "html"
  /** An XML Spreadsheet of 2003. */
  | "xml2003"
  | "rtf"
  | "program"
  | "text"
  | "unknown";

const magics: readonly (readonly [format: FileFormat, at: number, bytes: string])[] = [
  ["zip", 0, "PK\x03\x04"],
  ["zip", 0, "PK\x05\x06"],
  ["picture", 0, "\x89PNG"],
  ["picture", 0, "\xff\xd8\xff"],
  ["picture", 0, "GIF8"],
  ["picture", 0, "BM"],
  ["picture", 0, "II*\0"],
  ["picture", 0, "MM\0*"],
  ["picture", 8, "WEBP"],
  ["picture", 4, "ftyphei"],
  ["picture", 4, "ftypmif1"],
  ["pdf", 0, "%PDF"],
  ["archive", 0, "Rar!"],
  ["archive", 0, "7z\xbc\xaf"],
  ["archive", 0, "\x1f\x8b"],
  ["xls", 0, "\x09\x08"],
  ["xls", 0, "\x09\x04"],
  ["xls", 0, "\x09\x02"],
  ["xls", 0, "\x09\x00"],
  ["rtf", 0, "{\\rtf"],
  ["program", 0, "MZ"],
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

function oleFormat(bytes: Uint8Array): FileFormat {
  if (holdsName(bytes, "EncryptedPackage")) return "ole-locked";
  return holdsName(bytes, "Workbook") || holdsName(bytes, "Book") ? "xls" : "ole";
}

/** Exports that call themselves .xls or .xlsx but are text: web pages, XML of 2003, flat .ods, tables with separators. */
function textFormat(bytes: Uint8Array): FileFormat {
  const start = bytes.subarray(0, 4096);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const head = latin1(wide ? start.filter((byte) => byte !== 0) : start).toLowerCase();
  if (/<(!doctype html|html|table|head|body|meta)\b/.test(head)) return "html";
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml2003";
  if (head.includes("office:document")) return "opendocument";
  const control = [...start].some((byte) => byte < 9 || (byte > 13 && byte < 32));
  return control && !wide ? "unknown" : "text";
}

/** A zip file of which a few letters arrived reads as a text of them. */
const isCutZip = (head: string): boolean => "PK\x03\x04".startsWith(head);

/** What the bytes of a file are; a zip file's parts say more (`zipFormat`). */
export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return "empty";
  const head = latin1(bytes.subarray(0, 16));
  if (head.startsWith("\xd0\xcf\x11\xe0")) return oleFormat(bytes);
  if (isCutZip(head)) return "zip";
  const magic = magics.find(([, at, text]) => head.startsWith(text, at));
  return magic?.[0] ?? textFormat(bytes);
}

/** What tells a zipped format: the name of a part or of a folder, in small letters. */
const telling: readonly (readonly [format: FileFormat, name: string])[] = [
  ["opendocument", "mimetype"],
  ["opendocument", "meta-inf/manifest.xml"],
  ["xlsb", "xl/workbook.bin"],
  ["docx", "word"],
  ["pptx", "ppt"],
  ["iwork", "index.zip"],
  ["iwork", "index"],
  ["xlsx", "xl"],
  ["opc", "[content_types].xml"],
];

/** What a zip file is, by the names of its parts (in small letters, "/" between folders). */
export function zipFormat(names: readonly string[]): FileFormat {
  if (names.length === 0) return "unknown";
  const holds = (name: string) => names.some((own) => own === name || own.startsWith(`${name}/`));
  return telling.find(([, name]) => holds(name))?.[0] ?? "zip";
}
