/** A stretch of the plan's words; `strong`: it sets a target. */
export interface Stretch {
  readonly text: string;
  readonly strong: boolean;
}

/** A text as it stands in a pattern. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Where something was found in a text, and what. */
export type Found = Pick<RegExpExecArray, "index" | 0>;

/** The words cut where something was found in them, in its order; of two that overlap the first counts. */
export const cutAt = (words: string, found: readonly Found[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { index, 0: text } of found) {
    if (index < at) continue;
    stretches.push({ text: words.slice(at, index), strong: false }, { text, strong: true });
    at = index + text.length;
  }
  return [...stretches, { text: words.slice(at), strong: false }].filter(({ text }) => text !== "");
};
