import type { RollUp } from "../../plan/kinds/kinds";
import { holdsAt, type Quantity, shortfallAt } from "../../verdict/quantity";
import type { Threshold } from "../../verdict/threshold";
import type { Verdict } from "../../verdict/verdict";
import { fewestSchools, type Room } from "./closing";
import type { Brought, Piece } from "./pieces";
import type { RosterSchool } from "../types";
import type { Tally } from "./tally";
import type { ClosingSchool, Contributor } from "./types";

const shareOf = (n: number, d: number): Quantity => ({ kind: "share", n, d });

/** How many more a known piece needs to hold by itself; a school that is to say yes lacks one. */
const lackOf = ({ least, of, known }: Piece, { operator, value }: Threshold): number =>
  known && of !== null && of > 0 ? (shortfallAt(shareOf(least, of), operator, value) ?? 0) : 0;

const saysNo = ({ least, of, known }: Piece): boolean => known && least === 0 && of === 1;

/** Schools by how much each falls short, most first, ties by code. */
export const contributorsTo = (
  brought: readonly Brought[],
  rollUp: RollUp["kind"],
  threshold: Threshold,
): readonly Contributor[] =>
  brought
    .flatMap(({ school: one, pieces }): readonly Contributor[] => {
      const lacks = pieces.map((piece) => (rollUp === "sums" ? lackOf(piece, threshold) : saysNo(piece) ? 1 : 0));
      const shortfall = lacks.reduce((sum, lack) => sum + lack, 0);
      return one === null || shortfall === 0 ? [] : [{ code: one.school.code, school: one.school.name, shortfall }];
    })
    .sort((a, b) => b.shortfall - a.shortfall || (a.code < b.code ? -1 : 1));

interface Known {
  readonly school: RosterSchool;
  readonly piece: Piece;
}

const knownIn = (brought: readonly Brought[], part: number): readonly Known[] =>
  brought.flatMap(({ school: one, pieces }): readonly Known[] => {
    const piece = pieces[part];
    return one === null || piece?.known !== true ? [] : [{ school: one.school, piece }];
  });

/** What a school could still bring: all that it counts and that does not qualify yet. */
const roomsOf = (known: readonly Known[]): readonly Room[] =>
  known.map(({ school, piece }) => ({ code: school.code, room: (piece.of ?? 0) - piece.least }));

/** The one part that falls short, and by how much; null where none or several do, or where nothing can be added. */
const gapOf = (
  tallies: readonly Tally[],
  { operator, value }: Threshold,
  verdict: Verdict,
): { readonly part: number; readonly need: number } | null => {
  const counted = verdict.denominator === null && tallies.length === 1;
  if (counted) return verdict.shortfall === null ? null : { part: 0, need: verdict.shortfall };
  const short = [...tallies.entries()].filter(([, { n, d }]) => d > 0 && !holdsAt(shareOf(n, d), operator, value));
  const [only, ...more] = short;
  if (only === undefined || more.length > 0) return null;
  const need = shortfallAt(shareOf(only[1].n, only[1].d), operator, value);
  return need === null ? null : { part: only[0], need };
};

/** What each school could add to the gap of a target that is not met, and how much is needed; null: it has no such gap. */
export const gapAndRooms = (
  brought: readonly Brought[],
  tallies: readonly Tally[],
  threshold: Threshold,
  verdict: Verdict,
): { readonly need: number; readonly rooms: readonly Room[] } | null => {
  if (verdict.status !== "notMet") return null;
  const gap = gapOf(tallies, threshold, verdict);
  return gap === null ? null : { need: gap.need, rooms: roomsOf(knownIn(brought, gap.part)) };
};

/** The fewest schools that close the gap of those counted. */
export const closings = (
  brought: readonly Brought[],
  gap: { readonly need: number; readonly rooms: readonly Room[] },
): readonly ClosingSchool[] | null => {
  const names = new Map(
    brought.flatMap(({ school: one }) => (one === null ? [] : [[one.school.code, one.school.name]])),
  );
  const members = new Set(gap.rooms.map(({ code }) => code));
  const found = fewestSchools(gap.rooms, [{ members, need: gap.need }]);
  return found?.map(({ code, adds }) => ({ code, school: names.get(code) ?? "", adds })) ?? null;
};
