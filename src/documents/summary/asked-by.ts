import { type AskedFigure, askedFigures } from "../../plan/asked/asked";
import { askedCommon, type AskedCommon } from "../../plan/asked/common";
import type { Catalogue } from "../../plan/catalogue";
import type { Population } from "../../plan/population";
import type { Pack } from "../../plan/schema/pack";
import { levels } from "../../plan/schema/scope";

/** What a plan asks of a school: its figures, and what it asks once for the whole form. */
interface Asked {
  readonly figures: readonly AskedFigure[];
  readonly common: readonly AskedCommon[];
}

/** What a plan asks of schools, worked out once for each population. */
export const askedBy = (catalogue: Catalogue, pack: Pack): ((school: Population) => Asked) => {
  const known = new Map<string, Asked>();
  return ({ levels: own, ownership }) => {
    const key = `${levels.filter((level) => own.includes(level)).join("+")}:${ownership}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const respondent = { viewpoint: "school", levels: own, ownership } as const;
    const asked = {
      figures: askedFigures(catalogue, [pack], respondent),
      common: askedCommon(catalogue, [pack], respondent),
    };
    known.set(key, asked);
    return asked;
  };
};
