/** A phrase and its reading by hand, in the short form of `notation.ts`; `column`: the unit of the phrase's column. */
export interface Entry {
  readonly phrase: string;
  readonly column?: string;
  readonly targets?: readonly string[];
  readonly deadline?: readonly string[];
  readonly aside?: readonly string[];
  readonly unread?: readonly string[];
}

/** A phrase whose number is placed and sets nothing, "why: words". */
export const told = (phrase: string, ...aside: readonly string[]): Entry => ({ phrase, aside });
export const sets = (phrase: string, ...targets: readonly string[]): Entry => ({ phrase, targets });
export const by = (phrase: string, ...deadline: readonly string[]): Entry => ({ phrase, deadline });
export const leaves = (phrase: string, ...unread: readonly string[]): Entry => ({ phrase, unread });
/** A rise: what it sets, and where it begins. */
export const from = (phrase: string, target: string, baseline: string): Entry => ({
  phrase,
  targets: [target],
  aside: [`baseline: ${baseline}`],
});
export const both = (phrase: string, targets: readonly string[], deadline: readonly string[]): Entry => ({
  phrase,
  targets,
  deadline,
});
