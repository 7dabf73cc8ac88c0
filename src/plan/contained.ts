import type { Totals } from "./schema/total";

/** Every total that contains `id` by its definition, at any remove. */
export const containing = (id: string, known: Totals): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const above = (Object.hasOwn(known, next) ? known[next]?.partOf : undefined) ?? [];
    waiting.push(...above.filter((each) => !found.has(each)));
    for (const each of above) found.add(each);
  }
  return found;
};
