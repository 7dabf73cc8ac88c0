import { stat } from "node:fs/promises";
import type { SheetBlock } from "../layout/find";
import { type Meta, readMeta } from "../layout/meta";
import { isUntouchedForm } from "../usecases/untouched-form";
import { openWorkbook } from "../workbook/xlsx";
import { refuse } from "./context";
import { readBytes, writeBytes } from "./files";

/** Writes a file, over an old one only where `replaceable` says that nothing is lost: else `would-lose-file`. */
const writeOver = async (
  file: string,
  bytes: Uint8Array | string,
  replaceable: (old: Uint8Array) => Promise<boolean>,
): Promise<void> => {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() === true && found.size > 0 && !(await replaceable(await readBytes(file))))
    refuse("would-lose-file", { file });
  await writeBytes(file, bytes);
};

/** The blocks of a workbook; none where the bytes are no workbook. */
const blocksIn = async (bytes: Uint8Array): Promise<readonly SheetBlock[]> => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  return read.ok ? (read.value[0] ?? []) : [];
};

/** Writes a form, never over figures that somebody entered or over another document. */
export const writeForm = async (file: string, bytes: Uint8Array): Promise<void> => {
  if ((await stat(file).catch(() => null))?.isDirectory() === true) refuse("would-lose-file", { file });
  await writeOver(file, bytes, async (old) => isUntouchedForm(await blocksIn(old)));
};

/** Who answers what for when: the same for a return and for its marked copies. */
const identityOf = ({ respondent, plans, period }: Meta): string =>
  JSON.stringify([respondent, plans.map(({ id }) => id), period]);

/** Writes the marked copy of a return, over nothing but an older copy of the same return or a form that is still empty. */
export const writeMarked = (file: string, bytes: Uint8Array, meta: Meta): Promise<void> =>
  writeOver(file, bytes, async (old) => {
    const blocks = await blocksIn(old);
    const known = readMeta(blocks);
    return (known.kind === "read" && identityOf(known.meta) === identityOf(meta)) || isUntouchedForm(blocks);
  });

/** Writes a calendar, over nothing but an older calendar. */
export const writeCalendar = (file: string, calendar: string): Promise<void> =>
  writeOver(file, calendar, (old) =>
    Promise.resolve(new TextDecoder().decode(old.subarray(0, 64)).startsWith("BEGIN:VCALENDAR")),
  );
