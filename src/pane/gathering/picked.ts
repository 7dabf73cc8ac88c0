import { todayInVietnam } from "../../kernel/day";
import type { Day } from "../../kernel/ids";
import type { Steps } from "../../kernel/steps";
import { inOrder, isLock, isOfTheSystem } from "../../returns/gather/file-names";
import { inSlices } from "../session/slices";

/** A file of the user's; its bytes are read when its turn comes, and not kept. */
export interface Picked {
  /** Under the folder that was chosen, with "/" between folders. */
  readonly name: string;
  readonly size: number;
  /** When the file was last written, in Việt Nam: no more than a hint of when it came. */
  readonly modified: Day;
  readonly bytes: () => Promise<Uint8Array>;
}

const pickedFrom = (file: File, name: string): Picked => ({
  name,
  size: file.size,
  modified: todayInVietnam(new Date(file.lastModified)),
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/** "báo cáo/xã/T01.xlsx" → "xã/T01.xlsx": the folder that was chosen says nothing. */
const withoutTop = (path: string): string => path.slice(path.indexOf("/") + 1);

/** The files of an input: several, or those of a folder. In steps: a browser asks the disk for the size and date of each. */
export function* picking(files: readonly File[]): Steps<readonly Picked[]> {
  const picked: Picked[] = [];
  for (const file of files) {
    const { name, webkitRelativePath: path } = file;
    picked.push(pickedFrom(file, path === "" ? name : withoutTop(path)));
    yield;
  }
  return picked;
}

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    // A reader gives a hundred at a time, and none when there are no more.
    const more = (): void => {
      reader.readEntries((found) => {
        all.push(...found);
        if (found.length === 0) resolve(all);
        else more();
      }, reject);
    };
    more();
  });
};

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const within = async (entry: FileSystemEntry, path: string): Promise<readonly Picked[]> => {
  if (isFile(entry)) return [pickedFrom(await fileOf(entry), path)];
  if (!isFolder(entry)) return [];
  const inner: Picked[] = [];
  for (const each of await entriesOf(entry)) inner.push(...(await within(each, `${path}/${each.name}`)));
  return inner;
};

/** What was dropped, folders with all that is in them. To be called while the drop is being told, as a browser forgets it then. */
export const pickedFromDrop = async (dropped: DataTransfer): Promise<readonly Picked[]> => {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return inSlices(picking([...dropped.files]));
  const all: Picked[] = [];
  for (const entry of entries) all.push(...(await within(entry, entry.name)));
  const [only, ...more] = entries;
  return more.length === 0 && only?.isDirectory === true
    ? all.map((each) => ({ ...each, name: withoutTop(each.name) }))
    : all;
};

/** What may be of use, in a reader's order; lock files, hidden ones and the system's own are passed over. */
export const worthReading = (picked: readonly Picked[]): readonly Picked[] =>
  picked
    .filter(({ name }) => {
      const parts = name.split("/");
      return !parts.some(isOfTheSystem) && !isLock(parts.at(-1) ?? "");
    })
    .sort((one, other) => inOrder(one.name, other.name));
