import type { Catalogue } from "../../plan/catalogue";
import type { RolledUp } from "../../returns/roll-up";
import { askedBy } from "./asked-by";

/** The schools' reasons as they stand in their returns, by the words of what was asked. */
export const reasonsOf = (
  catalogue: Catalogue,
  { gathering }: RolledUp,
): readonly { readonly code: string; readonly school: string; readonly words: string; readonly reason: string }[] => {
  const asked = askedBy(catalogue, gathering.pack);
  return gathering.counted.flatMap(({ school, reasons }) => {
    if (reasons.size === 0) return [];
    const { figures, common } = asked(school);
    const words = new Map<string, string>([
      ...figures.map(({ figure, called }) => [figure, called] as const),
      ...common.flatMap((one) => (one.kind === "total" ? [[one.key, one.words] as const] : [])),
    ]);
    return [...reasons].map(([key, reason]) => ({
      code: school.code,
      school: school.name,
      words: words.get(key) ?? key,
      reason,
    }));
  });
};
