import { writeFileSync } from "node:fs";
import { metadata } from "../src/excel/functions/definitions";

// Writes assets/functions.json, what Excel shows of the custom functions; a test fails when it is stale.
writeFileSync(new URL("../assets/functions.json", import.meta.url), `${JSON.stringify(metadata(), null, 2)}\n`);
