// Runs a TypeScript file: node scripts/run-ts.mjs FILE.ts [ARGUMENTS].
import { register } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

register("./ts-hooks.mjs", import.meta.url);
const [file = ""] = process.argv.splice(2, 1);
await import(pathToFileURL(path.resolve(file)).href);
