import { binds } from "../../plan/population";
import { type Shown, shownStatus } from "../../verdict/shown";
import type { CountedReturn } from "../gather/types";
import type { RosterSchool } from "../types";
import type { RolledTarget } from "./types";

/** How a school stands on a target; null: it is not asked. */
export const standingAt = (
  { target }: Pick<RolledTarget, "target">,
  school: RosterSchool,
  returned: CountedReturn | undefined,
): Shown | null => {
  if (!binds(target.scope, school)) return null;
  const verdict = returned?.verdicts.get(target.code);
  return verdict === undefined ? "missing" : shownStatus(verdict);
};
