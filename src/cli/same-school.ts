import type { Meta } from "../sheet/identity";
import { listed } from "./arguments";
import { type Given, refuse } from "./context";

/** What a workbook says of itself, in the words of the options. */
const wordsOf = (meta: Meta): Readonly<Record<"plan" | "level" | "ownership", readonly string[]>> => ({
  plan: meta.plans.map(({ id }) => id),
  level: meta.respondent.viewpoint === "school" ? meta.respondent.levels : [],
  ownership: meta.respondent.viewpoint === "school" ? [meta.respondent.ownership] : [],
});

/** A workbook names its plans and school itself: options that say otherwise are refused, never ignored. */
export const refuseOtherWords = (given: Given, meta: Meta, file: string): void => {
  for (const [option, own] of Object.entries(wordsOf(meta))) {
    const text = given.text(option);
    const said = text === null ? own : listed(text);
    if (said.some((word) => !own.includes(word)))
      refuse("option-contradicts-file", { option, said: said.join(", "), file, own: own.join(", ") || "–" });
  }
};
