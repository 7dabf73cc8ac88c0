import { stat } from "node:fs/promises";
import type { SheetBlock } from "../layout/find";
import { type Meta, readMeta } from "../layout/meta";
import { isUntouchedForm } from "../usecases/untouched-form";
import { openWorkbook, type XlsxWorkbook } from "../workbook/xlsx";
import { refuse } from "./context";
import { readBytes, writeBytes } from "./files";

/** Refuses to write over a file unless `replaceable` says that nothing is lost: `would-lose-file`. */
const refuseLoss = async (file: string, replaceable: (old: Uint8Array) => Promise<boolean>): Promise<void> => {
  const found = await stat(file).catch(() => null);
  if (found?.isFile() === true && found.size > 0 && !(await replaceable(await readBytes(file))))
    refuse("would-lose-file", { file });
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

/** Writes a form, never over figures that somebody entered or over another document. */
export const writeForm = async (file: string, bytes: Uint8Array): Promise<void> => {
  if ((await stat(file).catch(() => null))?.isDirectory() === true) refuse("would-lose-file", { file });
  await refuseLoss(file, async (old) => isUntouchedForm(await blocksIn(old)));
  refuseOtherEnding(file, "xlsx");
  await writeBytes(file, bytes);
};

/** Who answers what for when: the same for a return and for its marked copies. */
const identityOf = ({ respondent, plans, period }: Meta): string =>
  JSON.stringify([respondent, plans.map(({ id }) => id), period]);

/** Writes the marked copy of a return, over nothing but an older copy of the same return or a form that is still empty. */
export const writeMarked = async (file: string, workbook: XlsxWorkbook, meta: Meta): Promise<void> => {
  await refuseLoss(file, async (old) => {
    const blocks = await blocksIn(old);
    const known = readMeta(blocks);
    return (known.kind === "read" && identityOf(known.meta) === identityOf(meta)) || isUntouchedForm(blocks);
  });
  refuseOtherEnding(file, workbook.ending);
  await writeBytes(file, workbook.save());
};

/** Writes a calendar, over nothing but an older calendar. */
export const writeCalendar = async (file: string, calendar: string): Promise<void> => {
  await refuseLoss(file, (old) =>
    Promise.resolve(new TextDecoder().decode(old.subarray(0, 64)).startsWith("BEGIN:VCALENDAR")),
  );
  await writeBytes(file, calendar);
};
