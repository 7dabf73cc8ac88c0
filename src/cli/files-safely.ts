import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, open, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Output, refuse, Refused } from "./context";
import { codeOf, exists, readBytes, refuseTooLong } from "./files";
import { alone } from "./output-lock";
import { refuseOddName } from "./output-names";
import { say } from "./words";

/** Whether an older file may give way to the one to be written, since nothing is lost with it. */
export type Replaceable = (old: Uint8Array) => boolean | Promise<boolean>;

/** One folder after the other from the first that exists: mkdir's own `recursive` never ends where none can be made. */
const makeFolder = async (folder: string): Promise<void> => {
  if (await exists(folder)) return;
  if (path.dirname(folder) !== folder) await makeFolder(path.dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
};

/** What the disk says where nothing more fits on it, or into what a user may have of it. */
const full = ["ENOSPC", "EDQUOT", "EFBIG"];

const refuseWriting = (file: string, error: unknown): never => {
  if (error instanceof Refused) throw error;
  const what = codeOf(error);
  refuseTooLong(file, error);
  if (full.includes(what)) return refuse("disk-full", { file });
  if (what === "EROFS") return refuse("disk-read-only", { file });
  return refuse("cannot-write", { file, what });
};

/** Has the disk hold what was written, where the system lets a folder be synced at all. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

/** The whole content under a name of its own beside `file`, on the disk; nothing stays of it where it does not fit. */
const writeBeside = async (file: string, bytes: Uint8Array | string): Promise<string> => {
  const beside = path.join(path.dirname(file), `.ra-soat-${randomUUID()}.tmp`);
  const handle = await open(beside, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    return beside;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
    throw error;
  }
};

/** A second name for a file, never one that is taken; where the disk knows no second names (USB sticks), a copy. */
const secondName = async (file: string, name: string): Promise<void> => {
  try {
    await link(file, name);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    await copyFile(file, name, constants.COPYFILE_EXCL);
    const handle = await open(name, "r+");
    await handle.sync().finally(() => handle.close());
  }
};

/** Keeps a file as the first of "name (cũ 1).xlsx", "name (cũ 2).xlsx", … that is free, and gives that name. */
const keep = async (file: string, number = 1): Promise<string> => {
  const { dir, name, ext } = path.parse(file);
  const kept = path.join(dir, `${name} (cũ ${number})${ext}`);
  try {
    await secondName(file, kept);
    return kept;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return keep(file, number + 1);
  }
};

const same =
  (bytes: Uint8Array | string): Replaceable =>
  (old) =>
    Buffer.from(bytes).equals(old);

/** What is to be written, of what stands there now (null: nothing does). */
type Content = (old: Uint8Array | null) => Uint8Array | string;

/** Puts the finished content in the file's place; gives the name under which the older one is kept, if it is. */
const putInPlace = async (file: string, content: Content, replaceable: Replaceable): Promise<string | null> => {
  const old = (await exists(file)) ? await readBytes(file) : null;
  const beside = await writeBeside(file, content(old));
  try {
    const isKept = old !== null && old.length > 0 && !(await replaceable(old));
    const kept = isKept ? await keep(file) : null;
    await rename(beside, file);
    await syncFolder(path.dirname(file));
    return kept;
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw error;
  }
};

const writeInPlace = async (
  named: string,
  content: Content,
  output: Pick<Output, "lang" | "problem">,
  replaceable: Replaceable,
): Promise<void> => {
  const found = await stat(named).catch(() => null);
  if (found?.isDirectory() === true) refuse("is-a-folder", { file: named });
  try {
    // A pipe or a device takes what comes; there is nothing beside it.
    if (found?.isFile() === false) {
      await writeFile(named, content(null));
      return;
    }
    refuseOddName(named);
    await makeFolder(path.dirname(path.resolve(named)));
    const file = found === null ? path.resolve(named) : await realpath(named);
    const kept = await alone(file, () => putInPlace(file, content, replaceable));
    if (kept !== null)
      output.problem(
        say(output.lang, "oldKept", { file: named, kept: path.join(path.dirname(named), path.basename(kept)) }),
      );
  } catch (error) {
    refuseWriting(named, error);
  }
};

/**
 * Writes a file that a user asked for, and the folders above it that are missing. Whatever happens on the way (a full disk,
 * the process killed, a second process that writes the same file), the name holds the older file or the new one, whole. An
 * older file that is not `replaceable` (left out: any that differs) is kept under another name, which is said.
 * Refusals: the name, `is-a-folder`, `disk-full`, `disk-read-only`, `output-busy`, `cannot-write` with the system's code.
 */
export const writeSafely = (
  named: string,
  bytes: Uint8Array | string,
  output: Pick<Output, "lang" | "problem">,
  replaceable: Replaceable = same(bytes),
): Promise<void> => writeInPlace(named, () => bytes, output, replaceable);

/**
 * The same of a file that several processes add to: what is written is made of what stands there while no other process
 * writes it, and takes its place.
 */
export const amendSafely = (named: string, content: Content, output: Pick<Output, "lang" | "problem">): Promise<void> =>
  writeInPlace(named, content, output, () => true);
