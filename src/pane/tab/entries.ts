import { askedTables, type Respondent } from "../../plan/asked/asked";
import { figuresIn } from "../../forms/entry-frame";
import { type EntryRole, inputStyles } from "../../sheet/entry-cells";
import { type EntryKey, writeKey } from "../../sheet/keys";
import type { Input } from "../../plan/asked/lines";
import { answers, levelChoices, taskStatuses } from "../../sheet/labels";
import type { Meta } from "../../sheet/identity";
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

const respondentOf = ({ respondent }: Meta): Respondent =>
  respondent.viewpoint === "office"
    ? { viewpoint: "office" }
    : { viewpoint: "school", school: { levels: respondent.levels, ownership: respondent.ownership } };

const figureKinds: Readonly<Record<Input, EntryKind>> = {
  pair: { kind: "number" },
  whole: { kind: "number" },
  rate: { kind: "number" },
  answer: { kind: "list", values: answers },
  level: { kind: "list", values: levelChoices },
  task: { kind: "list", values: taskStatuses },
};

/** What the cells of a workbook's rows take, by the row's key; null: the cell takes nothing. */
export const entryKinds = (
  catalogue: Catalogue,
  { meta, packs }: Recognised,
): ((key: EntryKey | null, role: EntryRole) => EntryKind | null) => {
  const inputs = new Map(
    askedTables(catalogue, packs, respondentOf(meta))
      .flatMap((table) => figuresIn(table.rows))
      .filter(({ enteredAt }) => enteredAt === null)
      .flatMap(({ figure, lines }) => lines.map(({ part, input }) => [writeKey({ figure, part }), input] as const)),
  );
  return (key, role) => {
    const input = key === null ? undefined : inputs.get(writeKey(key));
    if (input === undefined || inputStyles[input][role] === undefined) return null;
    return role === "n" || role === "d" ? figureKinds[input] : { kind: "words" };
  };
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
