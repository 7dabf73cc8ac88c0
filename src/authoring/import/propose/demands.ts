import { withoutEnd } from "../../../kernel/trim";
import { examinePhrase, type PhraseTarget } from "../../wording";
import { readNumeral } from "../../wording/text/numbers";
import type { NumberUse } from "../../wording/used";
import { remark } from "../remarks/remark";
import { doubts, isTop } from "./doubts";
import { apartIn, quoteOf } from "./quote";
import type { Demand, NumberLine, Reason } from "./types";

/** What a row's cells or a clause's text ask for, and where each of its numbers went. */
export interface Found {
  readonly demands: readonly Demand[];
  readonly numbers: readonly NumberLine[];
}

/** Where words stand: row or clause, the plan's year and its last, the unit that the row's own column names. */
export interface Place {
  readonly row: string;
  readonly year: number | null;
  readonly lastYear?: number | null;
  readonly columnUnit?: string;
  /** The line above that ends with a colon and speaks of this one: "Khối 10-12 (530 học sinh):". */
  readonly under?: string;
}

interface Examined {
  readonly text: string;
  readonly targets: readonly PhraseTarget[];
  readonly numbers: readonly NumberUse[];
}

const examine = (text: string, { year, columnUnit }: Place): Examined =>
  examinePhrase(text, { ...(year === null ? {} : { year }), ...(columnUnit === undefined ? {} : { columnUnit }) });

const lineOf = (row: string, { text, used, why }: NumberUse): NumberLine => ({ row, text, used, why });

/** A percent whose sense nobody could tell: how much is known, only the comparison is left to a person. */
const percentOf = (text: string, use: NumberUse): Pick<Demand, "value" | "unit"> => {
  // Behind a letter or another digit it is the end of a number that nobody can read: "l00%", "5 0%".
  const whole = !/\p{L}$|\d ?$/u.test(text.slice(0, use.from));
  const numeral = whole && /^ ?%/u.test(text.slice(use.to)) ? readNumeral(use.text) : null;
  if (numeral === null || numeral.kind === "unclear" || numeral.value > 100) return { value: null, unit: null };
  return { value: numeral.value, unit: "%" };
};

/** The words behind a number up to the next comma, or to the next number's own: "cán bộ quản lý [và ít nhất 80% giáo viên]". */
const ownWords = (behind: string): string =>
  (/^ ?%? ?([^,;()%]*)/u.exec(behind)?.[1] ?? "").replace(/ (?:và|còn) (?:\p{L}+ ){0,3}[≥≤<>]? ?\d[\d.,]*\s*$/u, "");

const headOf = /^(?:[-+•] )?([^:;,%\d]{2,40}): /u;

/** What belongs to one of several numbers of a line alone: the words behind it up to the next comma, and its heads. */
function ownOf(text: string, use: NumberUse, only: boolean, under: string | undefined): Pick<Demand, "own"> {
  if (only && under === undefined) return {};
  const words = only ? "" : ownWords(text.slice(use.to));
  const head = headOf.exec(text)?.[1];
  const heads = [under?.replace(/\([^()]*\)/gu, ""), head].flatMap((one) => (one === undefined ? [] : [one]));
  return { own: { words: words.trim(), under: heads.map((one) => withoutEnd(one.replace(/^[-+•] /u, ""), " :")) } };
}

const unreadDemand = (text: string, use: NumberUse, only: boolean): Demand => ({
  ...{ quote: quoteOf(text, use, only), cell: null, operator: null, ...percentOf(text, use) },
  ...{ stretch: null, year: null, scope: null, unread: use.text, task: false, milestone: null },
  ...{ each: false, apart: [] },
  why: [remark("unread", { text: use.text })],
});

function demandOf(
  target: PhraseTarget,
  use: NumberUse,
  { text, only, before }: { readonly text: string; readonly only: boolean; readonly before: number },
): Demand {
  const { operator, value, unit, stretch, scope } = target;
  return {
    quote: quoteOf(text, use, only),
    cell: null,
    ...{ operator, value, unit, stretch: stretch ?? null, year: use.year, scope: scope ?? null },
    // Of a share nothing above 100% is possible: such an end of a range bounds nothing.
    ...{ unread: null, task: value === 100 && isTop(target, text, use), milestone: null },
    ...{ each: target.each === true, apart: apartIn(text, use) },
    why: [...doubts(target, text, use, before), ...(target.each === true ? [remark("each")] : [])],
  };
}

/** Words of its own tell a demand from another with the same quote; where the quotes differ, these do. */
const toldApart = (demands: readonly Demand[]): readonly Demand[] =>
  demands.map((demand, n) =>
    demand.own === undefined || demands.some(({ quote }, at) => at !== n && quote === demand.quote)
      ? demand
      : { ...demand, own: { ...demand.own, words: "" } },
  );

/** A year beside a number is a milestone where others stand beside it, or where it is ahead of the plan's last. */
const withoutOwnYear = (demands: readonly Demand[], lastYear: number | null): readonly Demand[] => {
  const several = new Set(demands.flatMap(({ year }) => year ?? [])).size > 1;
  return demands.map((demand) =>
    several || (demand.year ?? 0) > (lastYear ?? 9999) ? demand : { ...demand, year: null },
  );
};

/** "2/3" is one number that could not be read, not two. */
const asFractions = (text: string, numbers: readonly NumberUse[]): readonly NumberUse[] => {
  const uses: NumberUse[] = [];
  for (const use of numbers) {
    const before = uses.at(-1);
    const joined = before?.used === "unread" && use.used === "unread" && text.slice(before.to, use.from) === "/";
    if (joined) uses[uses.length - 1] = { ...before, text: text.slice(before.from, use.to), to: use.to };
    else uses.push(use);
  }
  return uses;
};

/** The targets and unread numbers of a text, in the order in which they stand. */
export function demandsIn(text: string, place: Place): Found {
  const examined = examine(text, place);
  const { targets, numbers } = examined;
  const demands: Demand[] = [];
  const wanted = new Set(
    numbers.flatMap(({ target, used }) => (target !== null ? [`t${target}`] : used === "unread" ? ["u"] : [])),
  );
  const uses = asFractions(examined.text, numbers);
  const only = wanted.size <= 1 && uses.filter(({ used }) => used === "unread").length <= 1;
  const said = new Set<number>();
  let before = 0;
  for (const use of uses) {
    if (use.used === "unread")
      demands.push({ ...unreadDemand(examined.text, use, only), ...ownOf(examined.text, use, only, place.under) });
    if (use.target !== null && !said.has(use.target)) {
      said.add(use.target);
      const target = targets[use.target];
      const own = ownOf(examined.text, use, only, place.under);
      if (target !== undefined)
        demands.push({ ...demandOf(target, use, { text: examined.text, only, before }), ...own });
    }
    before = use.to;
  }
  return {
    demands: withoutOwnYear(toldApart(demands), place.lastYear ?? place.year),
    numbers: numbers.map((use) => lineOf(place.row, use)),
  };
}

/** The same of several texts, one after the other. */
export const join = (founds: readonly Found[]): Found => ({
  demands: founds.flatMap(({ demands }) => demands),
  numbers: founds.flatMap(({ numbers }) => numbers),
});

/** Demands that are offered, by default no target, and why. */
export const asOffered = (found: Found, why: Reason, reason: "task" | "population"): Found => ({
  demands: found.demands.map((demand) => ({ ...demand, task: true, why: [...demand.why, why] })),
  numbers: found.numbers.map((line) => (line.used === "target" ? { ...line, used: "aside", why: reason } : line)),
});
