/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { nativeBridge, type NativeBridge } from "./bridge";
import { OfficeHost } from "./host";

/** The newest ExcelApi that the host pretends to have: what Office 2021 LTSC has. */
const floor = "1.14";

const library = "@microsoft/office-js/dist/excel-win32-16.01.debug.js";

interface Loaded {
  current: OfficeHost;
  supported: string;
}

const loaded: { realm: Loaded | null } = { realm: null };

const atMost = (wanted: string, most: string): boolean => {
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  const [mostMajor = 0, mostMinor = 0] = most.split(".").map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
};

const isSetSupported = (set: string, version = "1.1"): boolean => {
  if (set === "ExcelApi") return atMost(version, loaded.realm?.supported ?? floor);
  return set !== "ExcelApiOnline" && !set.startsWith("ExcelApiDesktop");
};

/** The globals that the library looks for when it loads. */
const prepareRealm = (bridge: NativeBridge): void => {
  const missing = { window: globalThis, navigator: { userAgent: "node" } };
  for (const [name, value] of Object.entries(missing)) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, value);
  }
  Reflect.set(globalThis, "_richApiNativeBridge", bridge);
};

/** Asleep by default: with it awake, a call above the floor fails here as it would in an older Excel. */
const wakeRequirementCheck = (): void => {
  const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof utility !== "function") throw new Error("the client library has no CommonUtility");
  Reflect.set(utility, "_doApiNotSupportedCheck", true);
  // `Office.context` asks this object, which office.js itself would have made inside Excel.
  const osf: unknown = Reflect.get(globalThis, "OSF");
  if (typeof osf !== "object" || osf === null) throw new Error("the client library has no OSF");
  Reflect.set(osf, "_OfficeAppFactory", { getContext: () => ({ requirements: { isSetSupported } }) });
};

const loadLibrary = (): Loaded => {
  const state: Loaded = { current: new OfficeHost(), supported: floor };
  prepareRealm(nativeBridge(() => state.current));
  // From the root of the checkout, where tests and scripts run: this file runs as a module of either kind.
  const file = createRequire(join(process.cwd(), "package.json")).resolve(library);
  // An indirect eval runs it in this realm, also inside a test runner's sandbox; vm.Script would leave the sandbox.
  const run = globalThis.eval;
  run(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
  wakeRequirementCheck();
  return state;
};

/** A fresh host behind the real client library, which loads once a process; `supported` is its ExcelApi version. */
export const startHost = (supported: string = floor): OfficeHost => {
  loaded.realm ??= loadLibrary();
  loaded.realm.supported = supported;
  loaded.realm.current = new OfficeHost();
  return loaded.realm.current;
};
