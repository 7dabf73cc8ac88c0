// Prints the built-in plans as one catalogue, checked: what the built command takes instead of checking them at each start.
// Run by scripts/webpack/checked-rules.js.
import { isDeepStrictEqual } from "node:util";
import { loadBuiltin } from "../src/plan/builtin";
import { sayProblem } from "../src/plan/problems";

const loaded = loadBuiltin();
if (!loaded.ok) {
  console.error(loaded.refusal.map((problem) => sayProblem(problem, "en")).join("\n"));
  process.exit(1);
}
const { packs, ...others } = loaded.value;
const plain = { ...others, packs: [...packs] };
const text = JSON.stringify(plain);
if (!isDeepStrictEqual(JSON.parse(text), plain)) throw new Error("The catalogue holds what JSON does not carry.");
console.log(text);
