import type { BookLine, RuleBook } from "../rule-sheet/book";
import { decisionWords, keyOf, sureWords } from "../rule-sheet/words";

/** How a proposal is reviewed; `offered`: a number that is likely no target, left out unless a person takes it. */
export type Group = keyof typeof sureWords | "offered";

export const groups: readonly Group[] = ["open", "look", "sure", "offered"];

export const isTaken = ({ decision = "" }: BookLine): boolean => keyOf(decisionWords, decision) === "taken";
const isLeft = ({ decision = "" }: BookLine): boolean => keyOf(decisionWords, decision) === "left";

/** Whether a person has decided about it: taken, or left. */
export const isDecided = ({ decision = "" }: BookLine): boolean => decision.trim() !== "";

/** Which group each proposal is in, by its place in the document: as the draft had it, whatever was decided since. */
export const groupsOf = ({ targets }: RuleBook): ReadonlyMap<string, Group> =>
  new Map(
    targets.map((line) => [
      line["order"] ?? "",
      isLeft(line) ? "offered" : (keyOf(sureWords, line["sure"] ?? "") ?? "look"),
    ]),
  );

export interface Count {
  readonly done: number;
  readonly all: number;
}

/** How many of each group are decided, and of all that must be (what is only offered need not). */
export function countsOf(
  { targets }: Pick<RuleBook, "targets">,
  groupAt: ReadonlyMap<string, Group>,
): Readonly<Record<Group | "all", Count>> {
  const counts = { open: [0, 0], look: [0, 0], sure: [0, 0], offered: [0, 0] } satisfies Record<Group, number[]>;
  for (const line of targets) {
    const count = counts[groupAt.get(line["order"] ?? "") ?? "look"];
    count[1] = (count[1] ?? 0) + 1;
    if (isDecided(line)) count[0] = (count[0] ?? 0) + 1;
  }
  const of = (group: Group): Count => ({ done: counts[group][0] ?? 0, all: counts[group][1] ?? 0 });
  const needed = [of("open"), of("look"), of("sure")];
  const all = {
    done: needed.reduce((sum, { done }) => sum + done, 0),
    all: needed.reduce((sum, count) => sum + count.all, 0),
  };
  return { open: of("open"), look: of("look"), sure: of("sure"), offered: of("offered"), all };
}

/** The next proposal to decide: open ones first, then those to look at, then the sure; each in the order of `sequence`. */
export function nextOpen(
  { targets }: RuleBook,
  groupAt: ReadonlyMap<string, Group>,
  sequence: readonly string[],
  after: string | null,
): string | null {
  const waiting = new Set(targets.flatMap((line) => (isDecided(line) ? [] : [line["order"] ?? ""])));
  const from = after === null ? 0 : sequence.indexOf(after) + 1;
  const inTurn = [...sequence.slice(from), ...sequence.slice(0, from)].filter((order) => waiting.has(order));
  for (const group of groups.slice(0, 3)) {
    const found = inTurn.find((order) => groupAt.get(order) === group);
    if (found !== undefined) return found;
  }
  return null;
}
