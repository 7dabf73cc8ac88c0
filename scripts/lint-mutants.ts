// One wrong field at a time in every target of the five plans, and how many of them lint names: npm run lint:mutants.
import { loadBuiltin } from "../src/plan/builtin";
import { isNoticed, mutants } from "../test/authoring/lint/mutants";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const counts = new Map<string, { noticed: number; tried: number; targets: Set<string> }>();
for (const mutant of mutants(builtin.value)) {
  const count = counts.get(mutant.field) ?? { noticed: 0, tried: 0, targets: new Set() };
  counts.set(mutant.field, count);
  count.tried += 1;
  count.targets.add(mutant.target.code);
  if (isNoticed(builtin.value, mutant)) count.noticed += 1;
}
for (const [field, { noticed, tried, targets }] of counts)
  console.log(`${field.padEnd(10)} ${noticed} of ${tried} noticed, in ${targets.size} targets`);
