// Writes docs/totals.md: what the measures of the plans that come with Rà Soát divide by. Run: npm run totals.
import { writeFileSync } from "node:fs";
import { loadBuiltin } from "../src/plan/builtin";
import { report } from "./totals-report";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
writeFileSync("docs/totals.md", report(builtin.value));
