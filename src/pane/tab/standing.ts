import { blocks } from "../../checks/ready";
import { describe } from "../../findings/describe";
import type { Finding } from "../../findings/finding";
import type { TargetCode } from "../../kernel/ids";
import type { Lang } from "../../kernel/text";
import { lowerFirst, upperFirst } from "../../kernel/letters";
import { type Shown, standingOf } from "../../verdict/shown";
import type { Item } from "../model/item";
import { text } from "../words/words";
import type { LineView, SectionView } from "./lines";

/** How a line stands, in the language of the page. */
export interface Standing {
  readonly status: Shown;
  /** The figure and what to do: "50%; cần thêm 1 nhà giáo đạt yêu cầu". */
  readonly words: string;
}

const joined = (parts: readonly string[]): string =>
  upperFirst(
    parts
      .filter((part) => part !== "")
      .map((part) => lowerFirst(part.trim().replace(/[.;]$/, "")))
      .join("; "),
  );

/** Of those that a line shows, the one that stands on it, as in the cells of the sheet (verdict/shown). */
export const itemOf = (items: ReadonlyMap<TargetCode, Item>, targets: readonly TargetCode[]): Item | null => {
  const own = targets.flatMap((code) => items.get(code) ?? []);
  const standing = standingOf(own.map(({ judged }) => judged));
  return own.find(({ judged }) => judged === standing) ?? null;
};

const answered = ({ judged: { answer } }: Item, lang: Lang): string =>
  answer === null ? "" : text(lang, "answered", { answer });

/** The detail has the rest. */
const firstSentence = (words: string): string => words.split(/(?<=[.;]) /u)[0] ?? words;

/** What keeps the file back on this line, whatever its status; a blank says what it asks for itself. */
const faultOn = ({ findings, status }: Item): Finding | null =>
  status === "missing" ? null : (findings.find(blocks) ?? null);

const dueOf = ({ judged: { target, step } }: Item, lang: Lang): string =>
  target.deadline.text === "" ? step[lang] : `${text(lang, "deadline")}: ${target.deadline.text}`;

const wordsOf = (item: Item, lang: Lang): string => {
  const { rate, step } = item.judged;
  const figure = rate?.[lang] ?? "";
  const fault = faultOn(item);
  if (fault !== null) return joined([figure, firstSentence(describe(fault, lang).suggestion)]);
  switch (item.status) {
    case "met":
    case "stretchMet":
      return rate === null ? answered(item, lang) : figure;
    case "notDue":
      return dueOf(item, lang);
    case "notApplicable":
      return "";
    default:
      return joined([figure, step[lang]]);
  }
};

export const standingIn = (item: Item, lang: Lang): Standing => ({ status: item.status, words: wordsOf(item, lang) });

/** How many of a section's lines are met, and of how many; null: nothing is judged under it. */
export const metUnder = (
  lines: readonly (LineView | SectionView)[],
  at: number,
  items: ReadonlyMap<TargetCode, Item>,
): { readonly met: number; readonly count: number } | null => {
  const next = lines.findIndex(({ kind }, index) => index > at && kind === "section");
  const own = lines.slice(at + 1, next < 0 ? undefined : next);
  const judged = own.flatMap((line) => (line.kind === "line" ? (itemOf(items, line.targets) ?? []) : []));
  const met = judged.filter(({ status }) => status === "met" || status === "stretchMet").length;
  return judged.length === 0 ? null : { met, count: judged.length };
};

/** What the findings say of each entry cell that has to be corrected or explained. */
export const faultsOf = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.flatMap((finding) => (finding.cell !== null && blocks(finding) ? [[finding.cell, finding]] : [])));
