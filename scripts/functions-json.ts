import { writeFileSync } from "node:fs";
import { metadata } from "../src/excel/functions/definitions";

// Writes what Excel shows of the custom functions, a file for each language; a test fails when one is stale.
const files = { vi: "functions.json", en: "functions-en.json" } as const;
for (const lang of ["vi", "en"] as const) {
  const text = `${JSON.stringify(metadata(lang), null, 2)}\n`;
  writeFileSync(new URL(`../assets/${files[lang]}`, import.meta.url), text);
}
