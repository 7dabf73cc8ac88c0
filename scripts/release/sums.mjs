// The checksums of a folder, as `sha256sum -c` reads them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every file below a folder, in the order of its path. */
export const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** One line a file, its path relative to the folder. */
export const sums = (folder) =>
  filesBelow(folder)
    .map((file) => [createHash("sha256").update(readFileSync(file)).digest("hex"), path.relative(folder, file)])
    .map(([sum, name]) => `${sum}  ${name}\n`)
    .join("");
