// npm run demo: the main job on the sample return: check it, print the verdicts, write the marked copy to out/.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";

mkdirSync("out", { recursive: true });
const marked = "out/bao-cao-mau-danh-dau.xlsx";
rmSync(marked, { force: true });
const args = ["check", "assets/bao-cao-mau.xlsx", "--as-of", "2026-11-22", "--out", marked, ...process.argv.slice(2)];
console.log(`$ npx ra-soat ${args.join(" ")}\n`);
const { status } = spawnSync(process.execPath, ["dist/cli/ra-soat.js", ...args], { stdio: "inherit" });
// The sample has mistakes planted in it: 1 ("not ready to submit") is the right answer here.
console.log(`\nMã kết thúc / exit code: ${status}`);
process.exit(status === 1 && existsSync(marked) ? 0 : 1);
