/**
 * node scripts/run-ts.mjs scripts/native/processor-time.ts PLANS [LEVELS]: how many milliseconds of the processor it takes to
 * make and to write a form, a school's of these levels or an officer's: the least of several. It is put into earlier trees too
 * (./before), so it uses only what was there from the first.
 */
import { ourDay } from "../../src/kernel/day";
import { loadBuiltin } from "../../src/plan/builtin";
import type { WorkbookModel } from "../../src/sheet/model";
import { makeOffice, makeSchool } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";

const rounds = 25;
const [, , plans = "", levels = ""] = process.argv;
const known = ["mam-non", "tieu-hoc", "thcs", "thpt"] as const;

const loaded = loadBuiltin();
if (!loaded.ok) throw new Error("The rules do not load");
const catalogue = loaded.value;
const packs = plans.split(",").flatMap((id) => [...catalogue.packs.values()].filter((pack) => pack.id === id));

const made = (): WorkbookModel => {
  if (levels === "") return makeOffice(catalogue, packs, "2026", ourDay("2026-12-31"));
  const asked = known.filter((level) => levels.split(",").includes(level));
  const named = { school: "Trường A", code: "A1" } as const;
  const school = { viewpoint: "school", levels: asked, ownership: "public", ...named } as const;
  const form = makeSchool(catalogue, packs, school, "2026");
  if (!form.ok) throw new Error("No such form");
  return form.value;
};

let least = Infinity;
for (let round = 0; round < rounds; round += 1) {
  const before = process.cpuUsage();
  await writeWorkbook(made());
  const { user, system } = process.cpuUsage(before);
  least = Math.min(least, (user + system) / 1000);
}
process.stdout.write(least.toFixed(1));
