import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { inOrder, isLock, isOfTheSystem } from "../returns/gather/file-names";
import { refuseReading } from "./files";

/** A file to be worked on: where it is, and its name under the folder it was found in, with "/" on every system. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
}

export interface InputFiles {
  readonly files: readonly InputFile[];
  /** Lock files, which Excel and LibreOffice keep beside a workbook that is open. */
  readonly locks: readonly string[];
}

interface NamedFiles extends InputFiles {
  /** Folders without any file to work on. */
  readonly empty: readonly string[];
}

/** Where a folder is looked through: `above` are the folders that it lies in, without links, itself among them. */
interface Place {
  readonly folder: string;
  /** What stands before its files' names. */
  readonly under: string;
  readonly above: ReadonlySet<string>;
}

const realName = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));

const found = async ({ folder, under, above }: Place, skip: ReadonlySet<string>): Promise<InputFiles> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refuseReading(folder, error),
  );
  const files: InputFile[] = [];
  const locks: string[] = [];
  for (const name of entries.map((entry) => entry.name).sort(inOrder)) {
    const [where, shown] = [path.join(folder, name), under + name];
    const is = await stat(where).catch(() => null);
    if (isLock(name)) locks.push(shown);
    else if (isOfTheSystem(name) || skip.has(path.resolve(where))) continue;
    else if (is?.isDirectory() === true) {
      const real = await realName(where);
      // A link (a junction of Windows) may lead back into a folder that is being looked through: without end.
      if (above.has(real)) continue;
      const inner = await found({ folder: where, under: `${shown}/`, above: new Set([...above, real]) }, skip);
      files.push(...inner.files);
      locks.push(...inner.locks);
    } else if (is === null || is.isFile()) files.push({ path: where, name: shown });
  }
  return { files, locks };
};

/**
 * The files in a folder and the folders in it, in the order in which a reader sorts them; hidden ones and lock files are
 * left out, and what `skip` names (what this very command writes); so are pipes and devices, and a link back to a folder above.
 */
export const filesIn = async (folder: string, skip: readonly string[] = []): Promise<InputFiles> =>
  found(
    { folder, under: "", above: new Set([await realName(folder)]) },
    new Set(skip.map((each) => path.resolve(each))),
  );

/** A folder's name as typed, without the "/" at its end. */
export const bareFolder = (folder: string): string => {
  let end = folder.length;
  while (end > 1 && (folder[end - 1] === "/" || folder[end - 1] === "\\")) end -= 1;
  return folder.slice(0, end);
};

/** Files and folders as they were named on the command line; a lock file that `*.xlsx` brought along is left out too. */
export const inputFiles = async (named: readonly string[], skip: readonly string[]): Promise<NamedFiles> => {
  const files: InputFile[] = [];
  const locks: string[] = [];
  const empty: string[] = [];
  for (const each of named) {
    const is = await stat(each).catch(() => null);
    if (is?.isDirectory() !== true) {
      if (isLock(path.basename(each))) locks.push(each);
      else files.push({ path: each, name: each });
      continue;
    }
    const inner = await filesIn(each, skip);
    if (inner.files.length === 0) empty.push(each);
    files.push(...inner.files.map(({ path: where, name }) => ({ path: where, name: `${bareFolder(each)}/${name}` })));
    locks.push(...inner.locks);
  }
  return { files, locks, empty };
};
