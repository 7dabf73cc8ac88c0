import { stat } from "node:fs/promises";
import { isUntouchedForm } from "../usecases/untouched-form";
import { openWorkbook } from "../workbook/xlsx";
import { refuse } from "./context";
import { readBytes, writeBytes } from "./files";

/** Whether a file may be replaced: it is not there, it is empty, or a form in which nothing was entered. */
const isFree = async (file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => null);
  if (found === null || (found.isFile() && found.size === 0)) return true;
  if (!found.isFile()) return false;
  const opened = openWorkbook(await readBytes(file));
  if (!opened.ok) return false;
  const read = await opened.value.read([{ kind: "everything" }]);
  return read.ok && isUntouchedForm(read.value[0] ?? []);
};

/** Writes a form, never over figures that somebody entered or over another document: `would-lose-file`. */
export const writeForm = async (file: string, bytes: Uint8Array): Promise<void> => {
  if (!(await isFree(file))) refuse("would-lose-file", { file });
  await writeBytes(file, bytes);
};
