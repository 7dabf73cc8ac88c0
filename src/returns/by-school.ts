import { foldCode } from "./names";
import type { Gathering } from "./gather/types";

/** How a school of the roster stands, one state each: what counts of it, why nothing does, or that nothing came. */
export type SchoolState = "counted" | "countedWithQueries" | "toFix" | "conflict" | "missing";

/**
 * The roster's schools by state, in its order, each once: they add up to all. Of whom only empty forms came, or files of
 * something else, nothing came.
 */
export const schoolsByState = ({
  roster,
  returns,
  counted,
  missing,
}: Gathering): Readonly<Record<SchoolState, readonly Gathering["missing"][number][]>> => {
  const silent = new Set(missing.map(({ code }) => foldCode(code)));
  const open = new Set(returns.flatMap(({ code, state }) => (state === "conflict" && code !== null ? [foldCode(code)] : []))); // prettier-ignore
  const done = new Map(counted.map(({ school, state }) => [foldCode(school.code), state]));
  const stateOf = (code: string): SchoolState => {
    const own = foldCode(code);
    return done.get(own) ?? (silent.has(own) ? "missing" : open.has(own) ? "conflict" : "toFix");
  };
  const of = (state: SchoolState) => roster.schools.filter(({ code }) => stateOf(code) === state);
  return {
    counted: of("counted"),
    countedWithQueries: of("countedWithQueries"),
    toFix: of("toFix"),
    conflict: of("conflict"),
    missing: of("missing"),
  };
};
