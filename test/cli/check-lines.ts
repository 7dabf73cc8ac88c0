import type { CheckJson } from "./check-json";
import { runJson, scratch } from "./run";

const at = scratch();
let next = 0;
export const header = "code,numerator,denominator,value,reason";

/** Checks figures lines under their header; `who` is a public school's level, or "" for the office. */
export const check = async (plan: string, who: string, day: string, ...rows: readonly string[]) => {
  next += 1;
  const file = at(`so-lieu-${next}.csv`, [header, ...rows, ""].join("\n"));
  const school = who === "" ? [] : ["--level", who, "--ownership", "public"];
  const ran = await runJson<CheckJson>("check", file, "--plan", plan, ...school, "--as-of", day);
  return { ...ran, file };
};
