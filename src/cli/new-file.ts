import { rename, stat } from "node:fs/promises";
import path from "node:path";
import type { SheetBlock } from "../sheet/find";
import { losesNothing } from "../intake/workbook/loses-nothing";
import { openWorkbook, type XlsxWorkbook } from "../workbook/xlsx";
import { type Output, refuse } from "./context";
import { codeOf, exists, readBytes, writeBytes } from "./files";
import { say } from "./words";

/** The first of "name (cũ 1).xlsx", "name (cũ 2).xlsx", … that is free. */
const keptName = async (file: string, number = 1): Promise<string> => {
  const { dir, name, ext } = path.parse(file);
  const kept = path.join(dir, `${name} (cũ ${number})${ext}`);
  return (await exists(kept)) ? keptName(file, number + 1) : kept;
};

const keep = async (file: string, output: Output): Promise<void> => {
  const kept = await keptName(file);
  try {
    await rename(file, kept);
  } catch (error) {
    refuse("cannot-write", { file, what: codeOf(error) });
  }
  output.problem(say(output.lang, "oldKept", { file, kept }));
};

/** Writes a file; one that is there already is kept under another name unless `replaceable` says that nothing is lost. */
const write = async (
  file: string,
  bytes: Uint8Array | string,
  output: Output,
  replaceable: (old: Uint8Array) => Promise<boolean>,
): Promise<void> => {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true) refuse("is-a-folder", { file });
  if (found?.isFile() === true && found.size > 0 && !(await replaceable(await readBytes(file))))
    await keep(file, output);
  await writeBytes(file, bytes);
};

/** Excel opens a workbook only under the ending of its kind; a name without any is the user's own affair. */
const refuseOtherEnding = (file: string, ending: XlsxWorkbook["ending"]): void => {
  const given = /\.(xls[xmb]?|ods|csv|pdf)$/i.exec(file)?.[1] ?? ending;
  if (given.toLowerCase() !== ending) refuse("other-ending", { file, ending });
};

/** The blocks of a workbook; none where the bytes are no workbook. */
const blocksIn = async (bytes: Uint8Array): Promise<readonly SheetBlock[]> => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  return read.ok ? (read.value[0] ?? []) : [];
};

/** Writes a form or a marked copy; figures that somebody entered, or another document, are kept under another name. */
export const writeBook = async (
  file: string,
  bytes: Uint8Array,
  output: Output,
  ending: XlsxWorkbook["ending"] = "xlsx",
): Promise<void> => {
  refuseOtherEnding(file, ending);
  await write(file, bytes, output, async (old) => losesNothing(await blocksIn(old), await blocksIn(bytes)));
};

/** Writes a calendar; anything but an older calendar is kept under another name. */
export const writeCalendar = (file: string, calendar: string, output: Output): Promise<void> =>
  write(file, calendar, output, (old) =>
    Promise.resolve(new TextDecoder().decode(old.subarray(0, 64)).startsWith("BEGIN:VCALENDAR")),
  );
