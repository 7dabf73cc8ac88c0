import { grouped } from "../../../kernel/groups";
import type { Demand } from "./types";

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Codes hold capitals, digits and points alone: "Đ" is "DD", anything else is dropped. */
export const plainRow = (row: string): string =>
  row
    .normalize("NFD")
    .replace(/[đĐ]/gu, "DD")
    .toUpperCase()
    .replace(/[^A-Z0-9.]+/gu, "")
    .split(".")
    .filter((part) => part !== "")
    .join(".");

/**
 * The codes of a row's or clause's demands, in order: a letter for each where several are of one year; what is offered of a
 * task takes letters of its own after them. `plan/PL.5b`, `plan/PL2.14@2030`.
 */
export function codesOf(plan: string, place: string, demands: readonly Demand[]): readonly string[] {
  const base = `${plan}/${plainRow(place)}`;
  const firm = grouped(
    demands.filter(({ task }) => !task),
    ({ year }) => [year],
  );
  const count = new Map<number | null, number>();
  return demands.map(({ year, task }) => {
    const at = count.get(year) ?? 0;
    const lettered = task || (firm.get(year)?.length ?? 0) > 1;
    if (lettered) count.set(year, at + 1);
    return `${base}${lettered ? (letters[at] ?? `z`) : ""}${year === null ? "" : `@${year}`}`;
  });
}
