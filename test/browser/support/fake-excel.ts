import { initSync, Model } from "@ironcalc/wasm";
import type { Calculator } from "../../office-host/host";
import { ironcalc } from "../../office-host/ironcalc";
import { pretendExcel } from "../../office-host/window";

/**
 * Runs in the page before office.js: the window of a desktop Excel with the in-memory workbook of test/office-host behind
 * it, and IronCalc to calculate it. office.js itself is the real one.
 */
/** When the fake Excel itself was at work, each time in a task of its own: a real one is another program, whose time is not the page's. */
const spans: (readonly [from: number, to: number])[] = [];
const timed = (work: () => void): void => {
  const from = performance.now();
  work();
  spans.push([from, performance.now()]);
};

const language = String(Reflect.get(window, "excelLanguage") ?? "vi-VN");
const host = pretendExcel(window, { excelApi: "1.14", language }, (work) => {
  setTimeout(() => {
    timed(work);
  }, 0);
});
const sheet = host.book.addSheet("Sheet1");
host.book.active = { sheet: sheet.name, address: "A1" };

const light = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 };
const { external } = window as unknown as { external: { GetContext: () => object } };
Object.assign(external.GetContext(), { GetOfficeThemeInfo: () => JSON.stringify(light) });

/** The calculation engine; a page whose policy forbids compiling it goes without, and its formulas come to 0. */
const engine = (): Calculator => {
  const wasm = String(Reflect.get(window, "ironcalcWasm"));
  initSync({ module: Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0)) });
  return ironcalc(() => new Model("workbook", "en", "UTC", "en"));
};

host.calculator = Reflect.get(window, "excelCalculates") === false ? null : engine();
const typeIn = host.type.bind(host);
host.type = (...edit) => {
  timed(() => {
    typeIn(...edit);
  });
};
Reflect.set(window, "excelSpans", spans);

// For the tests, which are the person at this Excel.
Reflect.set(window, "excelHost", host);
