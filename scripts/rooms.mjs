// npm run rooms: what each room of src/ imports from which other, the cycles, and what breaks the rules of
// .dependency-cruiser.mjs. Ends with 1 when anything does. A room's name after it lists its single imports:
// npm run rooms -- pane
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { rooms } from "../.dependency-cruiser.mjs";

const options = await extractDepcruiseOptions("./.dependency-cruiser.mjs");
const { output } = await cruise(["src"], options, undefined, { tsConfig: extractTSConfig("tsconfig.json") });

const roomOf = (file) => rooms.find((room) => file.startsWith(`src/${room}/`) || file.startsWith(`src/${room}.ts`));

/** [from, to] of files of two rooms, by "room to-room". */
const between = new Map();
for (const { source, dependencies } of output.modules)
  for (const { resolved } of dependencies) {
    const [from, to] = [roomOf(source), roomOf(resolved)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    between.set(key, [...(between.get(key) ?? []), `${source} → ${resolved}`]);
  }

const asked = process.argv[2];
for (const room of rooms) {
  const own = rooms.flatMap((to) => (between.has(`${room} ${to}`) ? [[to, between.get(`${room} ${to}`)]] : []));
  const files = output.modules.filter(({ source }) => roomOf(source) === room).length;
  if (files === 0) continue;
  const imported = own.map(([to, imports]) => `${to} (${imports.length})`).join(", ");
  console.log(`${room.padEnd(16)}${String(files).padStart(4)} files import ${imported || "nothing"}`);
  if (room === asked) for (const [to, imports] of own) console.log(`  ${to}:\n    ${imports.join("\n    ")}`);
}

const broken = output.summary.violations;
const cycles = broken.filter(({ type }) => type === "cycle");
console.log(`\n${cycles.length} cycles, ${broken.length - cycles.length} imports against the direction`);
for (const { rule, from, to, cycle } of broken)
  console.log(`  ${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(" → ") ?? to}`);
process.exitCode = broken.length > 0 ? 1 : 0;
