import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { refuse } from "./context";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "?";

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

export const readText = async (file: string): Promise<string> => {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("not-text", { file });
  }
};

export const writeBytes = async (file: string, bytes: Uint8Array | string): Promise<void> => {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    refuse("cannot-write", { file, what: codeOf(error) });
  }
};

export const sameFile = (first: string, second: string): boolean => path.resolve(first) === path.resolve(second);
