import type { Figure } from "../figures/figure";
import type { FigureKey } from "../kernel/ids";
import { listed } from "../kernel/listed";
import type { AskedFigure } from "../plan/asked/asked";
import { type JudgeContext, verdictsOf } from "../usecases/verdicts";
import type { Verdict } from "../verdict/verdict";
import type { CountedReturn, SchoolVerdict } from "./gather/types";

/** Verdicts that say no more than a status are of a few kinds: each is there once for all schools. */
const ofStatus = new Map<string, SchoolVerdict>();

/** Of a verdict what sums and pictures of many schools go by. */
const standingOf = ({ status, stretchMet, numerator, denominator }: Verdict): SchoolVerdict => {
  const own = { status, stretchMet, numerator, denominator };
  if (numerator !== null || denominator !== null) return own;
  const key = `${status} ${stretchMet}`;
  const known = ofStatus.get(key) ?? own;
  ofStatus.set(key, known);
  return known;
};

/** How a school stands on every target asked of it, in as little room as can be. */
export const standings = (
  context: JudgeContext,
  asked: readonly AskedFigure[],
  figureOf: (key: FigureKey) => Figure | undefined,
): CountedReturn["verdicts"] =>
  listed(new Map(verdictsOf(context, asked, figureOf).map(([code, verdict]) => [code, standingOf(verdict)])));
