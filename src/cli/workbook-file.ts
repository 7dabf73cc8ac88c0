import type { SheetBlock } from "../sheet/find";
import { openWorkbook } from "../workbook/xlsx";
import { Refused } from "./context";
import { readBytes } from "./files";

/** The used ranges of all sheets of an Excel file; what cannot be read is refused with the file's name. */
export const blocksOfFile = async (file: string): Promise<readonly SheetBlock[]> => {
  const opened = openWorkbook(await readBytes(file));
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  if (!read.ok) throw new Refused(read.refusal, file);
  return read.value[0] ?? [];
};
