import type { Input } from "../../plan/kinds/question";
import { askedFigures } from "../../plan/asked/asked";
import { type EntryRole, inputStyles } from "../../sheet/entry-cells";
import { type EntryKey, linesByKey, writeKey } from "../../sheet/keys";
import { answers, levelAnswers, taskAnswers, wordsOf } from "../../figures/answers";
import type { Catalogue } from "../../plan/catalogue";
import type { Recognised } from "../../intake/workbook/recognise";

/** How one entry cell is filled: from a list, as a number, or in words. */
export type EntryKind =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "words" };

const figureKinds: Readonly<Record<Input, EntryKind>> = {
  pair: { kind: "number" },
  whole: { kind: "number" },
  decimal: { kind: "number" },
  rate: { kind: "number" },
  answer: { kind: "list", values: wordsOf(answers) },
  level: { kind: "list", values: wordsOf(levelAnswers) },
  task: { kind: "list", values: wordsOf(taskAnswers) },
};

/** What the cells of a workbook's rows take, by the row's key; null: the cell takes nothing. */
export const entryKinds = (
  catalogue: Catalogue,
  { meta, packs }: Recognised,
): ((key: EntryKey | null, role: EntryRole) => EntryKind | null) => {
  const lines = linesByKey(askedFigures(catalogue, packs, meta.respondent));
  return (key, role) => {
    const input = key === null ? undefined : lines.get(writeKey(key))?.input;
    if (input === undefined || inputStyles[input][role] === undefined) return null;
    return role === "n" || role === "d" ? figureKinds[input] : { kind: "words" };
  };
};
