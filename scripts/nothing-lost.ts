/**
 * npm run nothing-lost: every command that writes files, over files that somebody has entered something into: killed before each
 * step that changes the disk, on disks that take no more after so many bytes, and twice at once. Writes docs/nothing-lost.md; ends
 * with 1 where anything was lost or half-written. Needs dist (npm run build:cli) and Linux.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Tried, Trial } from "./nothing-lost/trial";
import { page } from "./nothing-lost/page";
import { subjectsIn } from "./nothing-lost/subjects";

const root = mkdtempSync(path.join(tmpdir(), "ra-soat-lost-"));
const tried: Tried[] = [];
for (const subject of await subjectsIn(path.join(root, "from"))) {
  const trial = new Trial(root, subject);
  const killed = trial.kills();
  const full = trial.fullDisks();
  const both = await trial.atOnce(5);
  tried.push({ name: subject.name, files: trial.files, killed, full, both, lost: trial.lost });
  console.log(`${subject.name}: ${trial.files} files, killed at ${killed} steps, ${full.tried} full disks (${full.refused} refused), ${both} times two at once, lost ${trial.lost.length}`); // prettier-ignore
}
rmSync(root, { recursive: true });
const lost = tried.flatMap((each) => each.lost);
for (const what of lost) console.error(what);
writeFileSync("docs/nothing-lost.md", page(tried, new Date().toISOString().slice(0, 10)));
process.exitCode = lost.length === 0 ? 0 : 1;
