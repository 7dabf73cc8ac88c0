/** A number that stood in an entry, and the one that stands there now. */
export interface Moved {
  readonly then: string;
  readonly now: string;
}

/** Nought and one come and go too easily to tell anything. */
const isTelling = (value: string): boolean => value !== "0" && value !== "1";

/**
 * Of entries that changed those that now hold each other's former numbers: what each held stands in another of them, and
 * what each holds stood in another. None, where fewer than two different numbers that tell anything were exchanged: a
 * number corrected from one row to another leaves a nought behind.
 */
export const exchanged = <Of extends Moved>(changed: readonly Of[]): readonly Of[] => {
  const [before, after] = [new Set(changed.map(({ then }) => then)), new Set(changed.map(({ now }) => now))];
  const kept = changed.filter(({ then, now }) => then !== now && after.has(then) && before.has(now));
  if (kept.length < changed.length) return exchanged(kept);
  return new Set(kept.map(({ now }) => now).filter(isTelling)).size < 2 ? [] : kept;
};
