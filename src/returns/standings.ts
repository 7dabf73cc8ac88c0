import type { Figure } from "../figures/figure";
import type { FigureKey } from "../kernel/ids";
import { listed } from "../kernel/listed";
import type { AskedFigure } from "../plan/asked/asked";
import { type JudgeContext, verdictsOf } from "../usecases/verdicts";
import type { Verdict } from "../verdict/verdict";
import type { CountedReturn, SchoolVerdict } from "./gather/types";
import type { Keeper } from "./keeper";

/** Of a verdict what sums and pictures of many schools go by. */
const standingOf = ({ status, stretchMet, numerator, denominator }: Verdict): SchoolVerdict => ({
  status,
  stretchMet,
  numerator,
  denominator,
});

/** How a school stands on every target asked of it, in as little room as can be. */
export const standings = (
  context: JudgeContext,
  asked: readonly AskedFigure[],
  figureOf: (key: FigureKey) => Figure | undefined,
  keep: Pick<Keeper, "verdict" | "targetCodes">,
): CountedReturn["verdicts"] =>
  listed(
    new Map(verdictsOf(context, asked, figureOf).map(([code, verdict]) => [code, keep.verdict(standingOf(verdict))])),
    keep.targetCodes,
  );
