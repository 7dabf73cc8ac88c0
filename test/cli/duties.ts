import { runJson } from "./run";

export const day = "2026-11-22";
export const plans = ["phu-ly-2026", "tan-ky-2026", "hai-phong-2026", "tay-ninh-2026", "le-chan-2026"];

export interface Duty {
  readonly code: string;
  readonly text: string;
  readonly due: string | null;
  readonly state: string;
  readonly lead: readonly string[];
  readonly status: string | null;
}

/** What `deadlines --json` says on a day. */
export const duties = async (plan: string, on = day) =>
  (await runJson<readonly Duty[]>("deadlines", "--plan", plan, "--as-of", on)).json;
