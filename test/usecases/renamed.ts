import type { Catalogue } from "../../src/plan/catalogue";
import type { Measures } from "../../src/plan/schema/measure";
import type { Pack } from "../../src/plan/schema/pack";
import { catalogue } from "./forms";

/** The rules after measures were changed, and so got other ids (`was` names the former ones). */
export const renamedIn = (ids: Readonly<Record<string, string>>): Catalogue => {
  const nameOf = (id: string): string => ids[id] ?? id;
  const measures: Measures = Object.fromEntries(
    Object.entries(catalogue.measures).map(([id, measure]) =>
      ids[id] === undefined ? [id, measure] : [nameOf(id), { ...measure, was: [id] }],
    ),
  );
  const renamed = (pack: Pack): Pack => ({
    ...pack,
    targets: pack.targets.map((target) => ({ ...target, measure: nameOf(target.measure) })),
  });
  return { ...catalogue, measures, packs: new Map([...catalogue.packs].map(([id, pack]) => [id, renamed(pack)])) };
};
