import { initSync, Model } from "@ironcalc/wasm";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Calculator } from "./host";
import { ironcalc } from "./ironcalc";

const state = { started: false };

/** IronCalc in Node; its WebAssembly starts once a process. */
export const startCalculator = (): Calculator => {
  if (!state.started) {
    const wasm = createRequire(join(process.cwd(), "package.json")).resolve("@ironcalc/wasm/wasm_bg.wasm");
    initSync({ module: readFileSync(wasm) });
    state.started = true;
  }
  return ironcalc(() => new Model("workbook", "en", "UTC", "en"));
};
