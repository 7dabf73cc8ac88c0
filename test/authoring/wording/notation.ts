import type { Obligation } from "../../../src/plan/schema/obligation";
import type { PhraseReading, PhraseTarget } from "../../../src/authoring/wording";

const signs = {
  greaterThan: ">",
  greaterThanInclusive: "≥",
  lessThan: "<",
  lessThanInclusive: "≤",
  equal: "=",
} as const;

/** "≥15 % ~50 [tieu-hoc thcs public]": operator, value, unit ("?" where open), stretch, scope, for each. */
function showTarget({ operator, value, unit, stretch, scope, each }: PhraseTarget): string {
  const whom = [...(scope?.levels ?? []), ...(scope?.ownership ?? [])];
  const wish = stretch === undefined ? "" : ` ~${stretch}`;
  return `${signs[operator]}${value} ${unit ?? "?"}${wish}${whom.length > 0 ? ` [${whom.join(" ")}]` : ""}${each ? " each" : ""}`;
}

function showRecurring({ every, months, lastDay }: Extract<Obligation, { type: "recurring" }>): string {
  const month = lastDay?.month === undefined ? "" : `/${lastDay.month}`;
  const by = lastDay === undefined ? "" : ` by ${lastDay.day}${month}`;
  return `each ${every ?? months?.join(",") ?? "?"}${by}`;
}

/** "2026-12-31", "2026-01-01..", "each quarter by 14/3", "each 6,9,1", or the obligation's own name. */
export function showObligation(obligation: Obligation): string {
  switch (obligation.type) {
    case "date":
      return obligation.lastDay;
    case "span":
      return `${obligation.from}..${obligation.to ?? ""}`;
    case "recurring":
      return showRecurring(obligation);
    default:
      return obligation.type;
  }
}

export interface Shown {
  targets: string[];
  deadline: string[];
  aside: string[];
  unread: string[];
}

/** A reading in the short form that the tables of the tests are written in; cited documents are left out. */
export const show = ({ targets, deadline, aside, unread }: PhraseReading): Shown => ({
  targets: targets.map(showTarget),
  deadline: deadline.map(showObligation),
  aside: aside.filter(({ why }) => why !== "document").map(({ text, why }) => `${why}: ${text}`),
  unread,
});
