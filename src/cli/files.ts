import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { refuse } from "./context";

/** The system's own word for what went wrong ("EACCES"), "?" for anything else. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "?";

/** The bytes of a file; a missing file, a folder and a locked file are each refused with their own sentence. */
export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    if ((await stat(file)).isDirectory()) return refuse("is-a-folder", { file });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (codeOf(error) === "?") throw error;
    return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR"
      ? refuse("file-not-found", { file })
      : refuse("cannot-read", { file, what: codeOf(error) });
  }
};

/** A file as UTF-8 text; one in another encoding is refused (`not-text`), never read with signs in place of letters. */
export const readText = async (file: string): Promise<string> => {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("not-text", { file });
  }
};

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
