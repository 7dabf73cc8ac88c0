// npm run install-size: what `npm ci` has put here, in MB on disk and files, and its largest packages.
import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";

const root = "node_modules";
const named = 12;

/** MB on disk and files below a folder. */
const sizeOf = (folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const blocks = files.map((entry) => lstatSync(path.join(entry.parentPath, entry.name)).blocks);
  return { megabytes: (blocks.reduce((sum, count) => sum + count, 0) * 512) / 1024 ** 2, files: files.length };
};

/** Packages by their names, those of a scope too; not what tools keep beside them. */
const packages = readdirSync(root)
  .filter((name) => !name.startsWith("."))
  .flatMap((name) =>
    name.startsWith("@") ? readdirSync(path.join(root, name)).map((own) => `${name}/${own}`) : [name],
  );

const sizes = packages
  .map((name) => ({ name, ...sizeOf(path.join(root, name)) }))
  .sort((one, other) => other.megabytes - one.megabytes);
const sum = (pick) => sizes.reduce((total, size) => total + pick(size), 0);

const line = (name, megabytes, files) =>
  console.log(`${megabytes.toFixed(0).padStart(6)} MB ${String(files).padStart(7)} files  ${name}`);
line(
  `${sizes.length} packages`,
  sum(({ megabytes }) => megabytes),
  sum(({ files }) => files),
);
for (const { name, megabytes, files } of sizes.slice(0, named)) line(name, megabytes, files);
