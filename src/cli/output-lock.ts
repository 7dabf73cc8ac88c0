import { createHash } from "node:crypto";
import { open, readFile, stat, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { codeOf } from "./files";
import { refuse } from "./context";

/** How often, and after how many milliseconds each time, a file that another process writes is asked for again. */
const patience = { times: 100, pause: 100 };

/** Milliseconds after which a lock is taken for left behind: no writing takes the first, no signing of a lock the second. */
const oldAge = { ofAnotherComputer: 10 * 60 * 1000, unsigned: 2000 };

/** The lock stands beside the file, under a name as short for the longest file name. */
const lockOf = (file: string): string =>
  path.join(
    path.dirname(file),
    `.ra-soat-${createHash("sha256").update(path.basename(file)).digest("hex").slice(0, 16)}.lock`,
  );

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
};

/** Whether whoever took the lock was stopped before giving it back. */
const isLeftBehind = async (lock: string): Promise<boolean> => {
  const [text, found] = await Promise.all([readFile(lock, "utf8").catch(() => null), stat(lock).catch(() => null)]);
  if (text === null || found === null) return false;
  const [host, pid] = text.split("\n");
  if (host === hostname() && /^\d+$/.test(pid ?? "")) return !isAlive(Number(pid));
  return Date.now() - found.mtimeMs > (text === "" ? oldAge.unsigned : oldAge.ofAnotherComputer);
};

const take = async (lock: string): Promise<boolean> => {
  try {
    const handle = await open(lock, "wx");
    await handle.writeFile(`${hostname()}\n${process.pid}\n`).finally(() => handle.close());
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if (await isLeftBehind(lock)) await unlink(lock).catch(() => undefined);
    return false;
  }
};

/** Does `work` while no other process does the same for this file; `output-busy` where one does for ten seconds. */
export const alone = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  const lock = lockOf(file);
  for (let time = 0; !(await take(lock)); time++) {
    if (time === patience.times) refuse("output-busy", { file });
    await pause(patience.pause);
  }
  try {
    return await work();
  } finally {
    await unlink(lock).catch(() => undefined);
  }
};
