import { phrases } from "../../native/phrases";
import { dayName, selfWords } from "../../plan/asked/common";
import { givenWords, statusText } from "../../sheet/labels";
import { shownStatuses } from "../../verdict/shown";
import type { Text } from "../../kernel/text";

/** Who fills a form, for when, and by which day it judges, as its rows are called. */
const rowNames: readonly Text[] = [
  { vi: selfWords.school, en: "School" },
  { vi: selfWords.code, en: "Code" },
  { vi: selfWords.period, en: "Reporting period" },
  { vi: dayName, en: "As-of date" },
];

const ours: readonly Text[] = [...Object.values(phrases), givenWords, ...shownStatuses.map(statusText), ...rowNames];

/**
 * What a sheet says on its own, by its Vietnamese words: they stand in its cells whatever the language of the page. A piece
 * between two others may be no word at all in Vietnamese; a cell that says nothing does not say that piece.
 */
const known: ReadonlyMap<string, string> = new Map(
  ours.flatMap(({ vi, en }) => (vi.trim() === "" ? [] : [[vi.trim(), en.trim()] as const])),
);

/** A sheet's own words in English; null where they are no words of ours. */
export const ownWordsInEnglish = (words: string): string | null => known.get(words.trim()) ?? null;
