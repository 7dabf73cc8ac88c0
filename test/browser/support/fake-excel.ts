import { initSync, Model } from "@ironcalc/wasm";
import { ironcalc } from "../../office-host/ironcalc";
import { pretendExcel } from "../../office-host/window";

/**
 * Runs in the page before office.js: the window of a desktop Excel with the in-memory workbook of test/office-host behind
 * it, and IronCalc to calculate it. office.js itself is the real one.
 */
const host = pretendExcel(window, { excelApi: "1.14", language: "vi-VN" });
const sheet = host.book.addSheet("Sheet1");
host.book.active = { sheet: sheet.name, address: "A1" };

const light = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 };
const { external } = window as unknown as { external: { GetContext: () => object } };
Object.assign(external.GetContext(), { GetOfficeThemeInfo: () => JSON.stringify(light) });

const wasm = String(Reflect.get(window, "ironcalcWasm"));
initSync({ module: Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0)) });
host.calculator = ironcalc(() => new Model("workbook", "en", "UTC", "en"));

// For the tests, which are the person at this Excel.
Reflect.set(window, "excelHost", host);
