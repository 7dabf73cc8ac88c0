/** Gives a text as a copy of its own; equal texts as the same copy. */
export type KeepText = (text: string) => string;

/**
 * Texts of a file are pieces of its whole XML, which stays in memory as long as one of them does. What is kept of many
 * files is therefore copied; the copies are shared, since a thousand returns say mostly the same.
 */
export const textKeeper = (): KeepText => {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const { own } = structuredClone({ own: text });
    kept.set(own, own);
    return own;
  };
};
