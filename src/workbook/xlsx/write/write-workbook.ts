import { writeXlsx } from "hucre/xlsx";
import type { WorkbookModel } from "../../../sheet/model";
import { plainText } from "../../../files/xml/decode";
import { readDirectory } from "../../../files/zip/directory";
import { readPart } from "../../../files/zip/inflate";
import { packEntry, writeZip } from "../../../files/zip/write-zip";
import { checkModel } from "./check-model";
import { mendFor } from "./mend-parts";
import { definedNames } from "./names";
import { writeSheet } from "./sheet";
import { defaultFont } from "./style";

/** Our files carry no clock: one model gives the same bytes on any day and machine. */
const noDate = new Date(Date.UTC(2026, 0, 1));

/** Packs again without the machine's own deflate, and mends what the library writes otherwise than we want. */
function repack(bytes: Uint8Array): Uint8Array {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const entries = readDirectory(bytes).map((entry) => {
    const part = readPart(bytes, entry);
    const mend = mendFor(entry.name);
    return packEntry(entry.name, mend === null ? part : encoder.encode(mend(decoder.decode(part))));
  });
  return writeZip(entries);
}

/**
 * Writes a workbook from plain data. The same model always gives the same bytes. A formula with `cached: null` carries
 * no result and is calculated when the file is opened. Throws only on a model that Excel could not open (see checkModel).
 */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  checkModel(model);
  const bytes = await writeXlsx({
    sheets: model.sheets.map(writeSheet),
    properties: { title: plainText(model.title), creator: "Rà Soát", created: noDate, modified: noDate },
    namedRanges: definedNames(model),
    defaultFont,
    activeSheet: model.sheets.findIndex(({ visibility }) => visibility === "visible"),
  });
  return repack(bytes);
}
