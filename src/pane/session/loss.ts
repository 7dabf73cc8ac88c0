import type { Finding } from "../../findings/finding";
import { describeInFull } from "../../findings/describe";
import { inBoth } from "../../kernel/text";
import type { Refusal } from "../../findings/refusals";
import { refusalText } from "../words/words";
import { notice, type Notice } from "../model/state";

/** What a command says, and behind it that a sheet is gone: whatever else was done, that comes first for whoever reads it. */
export const withLoss = (said: Notice | null, findings: readonly Finding[]): Notice | null => {
  const lost = findings.filter(({ code }) => code === "sheet-lost");
  if (lost.length === 0) return said;
  const words = inBoth((lang) =>
    [...(said === null ? [] : [said.text[lang]]), ...lost.map((found) => describeInFull(found, lang))].join(" "),
  );
  return notice("error", words, said?.offer ?? null);
};

/** That the sheet without which a workbook of ours cannot be checked is gone; null: it is refused for something else. */
export const lostForm = (refusal: Refusal): Notice | null =>
  refusal.code === "sheet-lost" ? notice("error", refusalText(refusal)) : null;
