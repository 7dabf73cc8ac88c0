import { phrases } from "../../native/phrases";
import { givenWords, statusText } from "../../sheet/labels";
import { shownStatuses } from "../../verdict/shown";
import type { Text } from "../../kernel/text";

/** What a sheet says on its own, by its Vietnamese words: they stand in its cells whatever the language of the page. */
const known: ReadonlyMap<string, string> = new Map(
  [...Object.values(phrases), givenWords, ...shownStatuses.map(statusText)].map(({ vi, en }: Text) => [
    vi.trim(),
    en.trim(),
  ]),
);

/** A sheet's own words in English; null where they are no words of ours. */
export const ownWordsInEnglish = (words: string): string | null => known.get(words.trim()) ?? null;
