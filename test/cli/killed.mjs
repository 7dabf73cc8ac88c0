// Kills the process just before its nth call that changes the disk: node --import ./killed.mjs … with KILL_AT=n.
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const at = Number(process.env.KILL_AT);
let calls = 0;
const watched = (owner, name) => {
  const own = owner[name];
  owner[name] = function (...given) {
    calls++;
    if (calls === at) process.kill(process.pid, "SIGKILL");
    return own.apply(this, given);
  };
};
const probe = await fs.open(path.join(tmpdir()), "r");
for (const name of ["writeFile", "sync", "close"]) watched(Object.getPrototypeOf(probe), name);
await probe.close();
calls = 0;
for (const name of ["open", "mkdir", "link", "copyFile", "rename", "unlink", "writeFile"]) watched(fs, name);
syncBuiltinESMExports();
