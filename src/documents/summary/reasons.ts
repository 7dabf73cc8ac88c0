import { askedFigures } from "../../plan/asked/asked";
import { askedCommon } from "../../plan/asked/common";
import type { Catalogue } from "../../plan/catalogue";
import type { RolledUp } from "../../returns/roll-up";

/** The schools' reasons as they stand in their returns, by the words of what was asked. */
export const reasonsOf = (
  catalogue: Catalogue,
  { gathering }: RolledUp,
): readonly { readonly code: string; readonly school: string; readonly words: string; readonly reason: string }[] =>
  gathering.counted.flatMap(({ school, reasons }) => {
    const respondent = { viewpoint: "school", ...school } as const;
    const words = new Map<string, string>([
      ...askedFigures(catalogue, [gathering.pack], respondent).map(({ figure, called }) => [figure, called] as const),
      ...askedCommon(catalogue, [gathering.pack], respondent).flatMap((one) =>
        one.kind === "total" ? [[one.key, one.words] as const] : [],
      ),
    ]);
    return [...reasons].map(([key, reason]) => ({
      code: school.code,
      school: school.name,
      words: words.get(key) ?? key,
      reason,
    }));
  });
