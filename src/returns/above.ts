import type { Pack } from "../plan/schema/pack";
import type { Gathering } from "./gather/types";

const nothing = { figures: new Map(), totals: new Map(), reasons: new Map(), verdicts: new Map() };

/**
 * The same schools and returns as the plan above sees them: of each return what it says of that plan, which is nothing where
 * its form does not ask for it. The gathering was made with `above` (gather/examine).
 */
export const gatheredFor = (above: Pack, gathering: Gathering): Gathering => ({
  ...gathering,
  pack: above,
  counted: gathering.counted.map((one) => ({ ...one, ...(one.above ?? nothing) })),
  changed: [],
});
