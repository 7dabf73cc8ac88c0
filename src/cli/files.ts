import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { quoted } from "../figures/tidy";
import { decodeText } from "../files/decode";
import { limits } from "../files/problem";
import { refuse, Refused } from "./context";

/** The system's own word for what went wrong ("EACCES"), "?" for anything else. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "?";

/** Nothing holds a file of such a name: no program is to be closed for it. */
export const refuseTooLong = (file: string, error: unknown): void => {
  if (codeOf(error) === "ENAMETOOLONG") refuse("path-too-long", { file: quoted(file) });
};

/** Why a file or folder is not read, by the system's word for it. */
export const refuseReading = (file: string, error: unknown): never => {
  const what = codeOf(error);
  refuseTooLong(file, error);
  if (what === "ENOENT" || what === "ENOTDIR") refuse("file-not-found", { file });
  return refuse("cannot-read", { file, what });
};

/** Bytes of a file that is still read whole. */
const most = limits.fileBytes;

const refuseHeavy = (file: string): never => {
  throw new Refused({ code: "file-too-heavy", params: { limit: most / (1024 * 1024) } }, file);
};

/** What a pipe or a device gives until it ends, no more than a file may hold: it does not say how long it is. */
const readStream = async (file: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file)) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > most) return refuseHeavy(file);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

/**
 * The bytes of a file; one that is too large to be of use, before it is read; a missing file, a folder and a locked file
 * are each refused with their own sentence.
 */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return refuse("is-a-folder", { file });
    if (found.size > most) return refuseHeavy(file);
    return found.isFile() ? new Uint8Array(await readFile(file)) : await readStream(file);
  } catch (error) {
    if (codeOf(error) === "?") throw error;
    return refuseReading(file, error);
  }
};

/** A file as text, in UTF-8 or as Excel's "Unicode Text" has it; in another encoding it is refused, saying which menu to choose. */
export const readText = async (file: string, otherwise: "not-text" | "csv-not-unicode" = "not-text"): Promise<string> =>
  decodeText(await readBytes(file)) ?? refuse(otherwise, { file });

/** Whether there is a file or folder of that name. */
export const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Whether there is a folder of that name. */
export const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Whether two names are one file, links and all. */
export const sameFile = async (first: string, second: string): Promise<boolean> => {
  if (path.resolve(first) === path.resolve(second)) return true;
  const [one, other] = await Promise.all([first, second].map((file) => stat(file).catch(() => null)));
  return one != null && other != null && one.ino === other.ino && one.dev === other.dev;
};
