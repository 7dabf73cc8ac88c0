import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";
import { isSummary } from "../documents/summary/mark";
import { type Attempt, refused } from "../findings/refusals";
import { emptyJournal, type Journal, readJournal, withRecords } from "../returns/gather/journal";
import type { Source } from "../returns/gather";
import { isRoster } from "../returns/roster/read";
import { findTables, type SheetBlock } from "../sheet/find";
import { openWorkbook } from "../workbook/xlsx";
import { type Output, refuse, Refused } from "./context";
import { exists, readBytes, refuseReading } from "./files";
import { amendSafely } from "./files-safely";
import { filesIn, type InputFile } from "./input-files";
import { say } from "./words";

/** Under which the journal stands in the gathered folder, where no other place is named. */
export const journalName = "nhat-ky.csv";

const blocksIn = async (bytes: Uint8Array): Promise<Attempt<readonly SheetBlock[]>> => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  return read.ok ? { ok: true, value: read.value[0] ?? [] } : read;
};

/** A file whose bytes cannot be had is told like one that cannot be read, and the others go on. */
const bytesOf = async (file: string): Promise<Uint8Array | Refused> => {
  try {
    return await readBytes(file);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
};

/** Why a file's bytes cannot be had. */
const unread = ({ refusal: { code, params } }: Refused): Attempt<never> =>
  code === "file-too-heavy" ? refused(code, params) : refused("file-unreadable", { what: params["what"] ?? "?" });

/** A journal of another gathering in the same folder: it stays, and is no return. */
const isJournal = (name: string, bytes: Uint8Array): boolean =>
  /\.csv$/iu.test(name) &&
  bytes.length > 0 &&
  readJournal(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).ok;

/** What is the office's own and no return, told by its sheets: a summary, or a roster in which no row of a form stands. */
const noReturn = (blocks: readonly SheetBlock[]): "summarySkipped" | "rosterSkipped" | null => {
  if (isSummary(blocks)) return "summarySkipped";
  return isRoster(blocks) && findTables(blocks).length === 0 ? "rosterSkipped" : null;
};

const sourceOf = ({ path: file, name }: InputFile, output: Output): Source => {
  let told = false;
  return {
    name,
    read: async () => {
      const bytes = await bytesOf(file);
      if (bytes instanceof Refused) return { sha256: "", blocks: unread(bytes) };
      if (isJournal(name, bytes)) return null;
      const blocks = await blocksIn(bytes);
      const skipped = blocks.ok ? noReturn(blocks.value) : null;
      if (skipped === null) return { sha256: createHash("sha256").update(bytes).digest("hex"), blocks };
      if (!told) output.problem(say(output.lang, skipped, { file: name }));
      told = true;
      return null;
    },
  };
};

/** Whether a file is an older one that gave way to one of `beside` ("tong-hop (cũ 1).xlsx", cli/files-safely). */
const isKept = (file: string, beside: readonly string[]): boolean => {
  const { dir, name, ext } = path.parse(path.resolve(file));
  const now = name.replace(/ \(cũ \d+\)$/u, "");
  return now !== name && beside.some((each) => path.resolve(each) === path.join(dir, now + ext));
};

/** The files of a folder that may be returns: lock files and what `beside` names are left out, with what it replaced. */
export const sourcesIn = async (
  folder: string,
  beside: readonly string[],
  output: Output,
): Promise<readonly Source[]> => {
  const found = await stat(folder).catch((error: unknown) => refuseReading(folder, error));
  if (!found.isDirectory()) refuse("not-a-folder", { file: folder });
  const { files: all, locks } = await filesIn(folder, beside);
  const files = all.filter((file) => !isKept(file.path, beside));
  if (locks.length > 0) output.problem(say(output.lang, "locksSkipped", { files: locks.join(", ") }));
  if (files.length === 0) refuse("no-files", { folder });
  return files.map((file) => sourceOf(file, output));
};

/** Its text with the mark at its beginning, which belongs to what is kept. */
const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The journal in a file; none yet where there is no such file. Another document is refused (`journal-other`). */
export const journalFrom = async (file: string, output: Output): Promise<Journal> => {
  if (!(await exists(file))) return emptyJournal;
  const read = readJournal(textOf(await readBytes(file)));
  if (!read.ok) return refuse("journal-other", { file });
  if (read.value.torn) output.problem(say(output.lang, "journalTorn", { file }));
  return read.value;
};

/**
 * Adds a gathering's records to the journal, whole at every moment; nothing where there are none. Records that another
 * process has added since `before` was read stay, and one that it wrote as well is not written twice.
 */
export const saveJournal = async (file: string, before: Journal, now: Uint8Array, output: Output): Promise<void> => {
  const text = textOf(now);
  if (text === before.text && before.entries.length > 0 && !before.torn) return;
  const own = text.slice(before.text.length);
  const add = (old: Uint8Array | null): string => {
    if (old === null) return text;
    const there = readJournal(textOf(old));
    return there.ok ? withRecords(there.value, before, own) : refuse("journal-other", { file });
  };
  await amendSafely(path.resolve(file), add, output);
};
