import type { Content, EntryLine } from "../../plan/asked/lines";
import { type AskedCommon, askedCommon } from "../../plan/asked/common";
import { askedFigures } from "../../plan/asked/asked";
import { contentAt, type EntryRole } from "../../sheet/entry-cells";
import { type EntryKey, lineKey, linesByKey } from "../../sheet/keys";
import { answers, levelAnswers, taskAnswers, wordsOf } from "../../figures/answers";
import type { Catalogue } from "../../plan/catalogue";
import type { Recognised } from "../../intake/workbook/recognise";
import { vietnameseDay } from "../../kernel/day";
import { plainNumber } from "../../kernel/numbers";
import type { Cell } from "../../figures/cell";
import { readNumberText } from "../../figures/number-grammar";

/** How one entry cell is filled: from a list, as a number, or in words. */
export type EntryKind =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "words" };

const kinds: Readonly<Record<Content, EntryKind>> = {
  whole: { kind: "number" },
  decimal: { kind: "number" },
  rate: { kind: "number" },
  answer: { kind: "list", values: wordsOf(answers) },
  level: { kind: "list", values: wordsOf(levelAnswers) },
  status: { kind: "list", values: wordsOf(taskAnswers) },
  day: { kind: "words" },
  evidence: { kind: "words" },
};

/** A name, a code or a period is words, as the day is. */
const kindOf = ({ kind }: AskedCommon): EntryKind => kinds[kind === "total" ? "whole" : "day"];

const takesReason = (shared: AskedCommon | undefined): boolean =>
  shared?.kind === "total" || (shared?.kind === "day" && shared.within !== null);

/** What a workbook's rows ask for: the line of a key, and what each of its cells takes. */
export interface AskedRows {
  readonly line: (key: EntryKey) => EntryLine | null;
  /** What the cell in a role's column takes; null: nothing. */
  readonly kind: (key: EntryKey | null, role: EntryRole) => EntryKind | null;
  /** Whether the key is of what the whole form shares: a total, or the day of judgement. */
  readonly shared: (key: EntryKey) => AskedCommon["kind"] | null;
}

export const askedRows = (catalogue: Catalogue, { meta, packs }: Recognised): AskedRows => {
  const lines = linesByKey(askedFigures(catalogue, packs, meta.respondent));
  const common = new Map(askedCommon(catalogue, packs, meta.respondent).map((each) => [each.key, each]));
  const line = (key: EntryKey): EntryLine | null => lines.get(lineKey(key)) ?? null;
  const kind: AskedRows["kind"] = (key, role) => {
    if (key === null) return null;
    const [own, of] = [line(key), common.get(key.figure)];
    if (role === "reason" || role === "confirmed")
      return (own !== null && key.field === "n") || takesReason(of) ? { kind: "words" } : null;
    if (of !== undefined) return role === "n" ? kindOf(of) : null;
    const content = own === null ? null : contentAt(own, key.field, role);
    return content === null ? null : kinds[content];
  };
  return { line, kind, shared: (key) => common.get(key.figure)?.kind ?? null };
};

/** A cell as a Vietnamese Excel shows it: a comma before decimals, day/month/year. */
export const cellText = (cell: Cell): string => {
  switch (cell.type) {
    case "blank":
      return "";
    case "number":
      return cell.percent === true ? `${plainNumber(cell.value * 100, "vi")}%` : plainNumber(cell.value, "vi");
    case "text":
      return cell.text;
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "date":
      return vietnameseDay(cell.day);
    case "error":
      return cell.code;
  }
};

/**
 * What is written for what was typed: a number where a number is asked and the text is one beyond doubt, else the text as
 * it is, so that checking says what is wrong with it; null for nothing.
 */
export const writtenFor = (typed: string, kind: EntryKind): string | number | null => {
  const text = typed.normalize("NFC").trim();
  if (text === "") return null;
  if (kind.kind === "words" || (kind.kind === "list" && !/^\d$/.test(text))) return text;
  const reading = readNumberText(text);
  return reading.kind === "value" && !reading.percent ? reading.value : text;
};
