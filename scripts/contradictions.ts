// Writes docs/contradictions.md: what lint finds on the plans that come with Rà Soát. The remark in the last column
// is a person's, after reading both texts; it stays with its pair. Run: npm run contradictions.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadBuiltin } from "../src/plan/builtin";
import { lint } from "../src/authoring/lint";
import { remarksIn, report, reported } from "./contradictions-report";

const file = "docs/contradictions.md";
const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const before = existsSync(file) ? readFileSync(file, "utf8") : "";
writeFileSync(file, report(reported(lint(builtin.value)), remarksIn(before), before));
