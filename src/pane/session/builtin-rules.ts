import * as z from "zod";
import { builtinRules, loadCommon } from "../../plan/builtin";
import { type Catalogue, packNamed } from "../../plan/catalogue";
import { addPack, buildCatalogue } from "../../plan/load";
import type { Loaded } from "../../plan/problems";
import { pause } from "./tasks";

// A page with a strict content policy may not make functions from text, which zod would try for speed.
z.config({ jitless: true });

const must = <T>(loaded: Loaded<T>): T => {
  if (loaded.ok) return loaded.value;
  const [problem] = loaded.refusal;
  throw new Error(problem === undefined ? "?" : `${problem.file} ${problem.place}`);
};

type Source = (typeof builtinRules.packs)[number];

/** A plan after the plan above it, since adding one checks that the other is there. */
const inOrder = (sources: readonly Source[]): readonly Source[] =>
  [...sources].sort((a, b) => Number("under" in a.data) - Number("under" in b.data));

/** The same as plan/builtin's `loadBuiltin`, one plan at a time, so that the page stays alive on a slow machine. */
export const loadInSlices = async (): Promise<Catalogue> => {
  let catalogue = must(buildCatalogue(loadCommon(), []));
  for (const { data, file } of inOrder(builtinRules.packs)) {
    await pause();
    catalogue = must(addPack(catalogue, data, file));
  }
  return {
    ...catalogue,
    packs: new Map(
      builtinRules.packs.flatMap(({ data: { id } }) => {
        const pack = packNamed(catalogue, id);
        return pack === null ? [] : [[pack.id, pack] as const];
      }),
    ),
  };
};
