import { describe } from "../../findings/describe";
import { blocks } from "../../checks/ready";
import type { Lang } from "../../kernel/text";
import { sayNumber } from "../../kernel/numbers";
import type { Shown } from "../../verdict/shown";
import { sayAmount, sayBeyond, sayThreshold } from "../../verdict/words";
import type { Item } from "../model/item";
import { shortCell } from "../model/place";
import type { EntrySheets } from "../model/state";
import { sayDay } from "./say";
import { text } from "./words";

/** What a row of the list says under the plan's own words; empty where there is nothing to say. */
export interface RowWords {
  /** What is wrong, or the figure beside what is asked for. */
  readonly why: string;
  readonly step: string;
  /** Cell, deadline and lead, in this order. */
  readonly where: string;
}

const unitOf = (unit: string | null): string => unit ?? "";

/** "50%, yêu cầu trên 50%", and at the very threshold that it must be passed, with how many that takes. */
const compared = ({ judged: { target, verdict, rate } }: Item, lang: Lang): string => {
  const { operator, value, unit } = target;
  if (rate === null || operator === null || value === null) return "";
  const asked = sayThreshold(operator, value, unitOf(unit), lang);
  if (verdict.status === "notMet" && verdict.gap === 0) {
    const exact = text(lang, "exactly", {
      value: sayAmount(value, unitOf(unit), lang),
      target: sayBeyond({ operator, value, unit: unitOf(unit) }, lang),
    });
    const { shortfall } = verdict;
    if (shortfall === null || shortfall === 0) return exact;
    return `${exact}: ${text(lang, "mustPass", { count: sayNumber(shortfall, lang) })}`;
  }
  return text(lang, "required", { rate: rate[lang], target: asked });
};

/** "trên 50%": what a target with a number asks; empty where it has none. */
export const sayTarget = ({ judged: { target } }: Item, lang: Lang): string => {
  const { operator, value, unit } = target;
  return operator === null || value === null ? "" : sayThreshold(operator, value, unitOf(unit), lang);
};

const whyOf = (item: Item, lang: Lang): string => {
  const wrong = item.findings.find(blocks);
  if (wrong !== undefined && item.status !== "missing") return describe(wrong, lang).message;
  return compared(item, lang);
};

/** Statuses whose own step says already what an error or query on their row asks for. */
const saysItself: readonly Shown[] = ["missing", "invalid"];

/** What to do about a target: what keeps the return back comes before what its status alone asks for. */
export const sayStep = ({ findings, status, judged }: Item, lang: Lang): string => {
  const wrong = saysItself.includes(status) ? undefined : findings.find(blocks);
  return wrong === undefined ? judged.step[lang] : describe(wrong, lang).suggestion;
};

const dueOf = ({ judged: { deadline } }: Item, lang: Lang): string => {
  const { due, state } = deadline;
  if (due === null) return "";
  return state === "overdue" ? `${text(lang, "overdue")} ${sayDay(due, lang)}` : sayDay(due, lang);
};

const cellIn = ({ judged: { cell } }: Item, sheets: EntrySheets, lang: Lang): string =>
  cell === null ? "" : text(lang, "cellOf", { cell: shortCell(cell, sheets) });

/** A row in words: what is wrong in which cell, what is still needed, who leads, by when. */
export const rowWords = (item: Item, lang: Lang, sheets: EntrySheets): RowWords => ({
  why: whyOf(item, lang),
  step: sayStep(item, lang),
  where: [cellIn(item, sheets, lang), dueOf(item, lang), item.lead.join("; ")]
    .filter((part) => part !== "")
    .join(" · "),
});
