/**
 * A phrase of a public plan or report, with its reading by hand after READING-RULES: facts, kept short, with where they
 * stand. Targets as in `notation.ts` but for scopes, which these phrases are not kept for; numbers of names are left out.
 */
export interface PublicPhrase {
  readonly where: string;
  readonly year: number;
  readonly phrase: string;
  readonly targets: readonly string[];
  readonly deadline: readonly string[];
  readonly aside: readonly string[];
  readonly unread: readonly string[];
}

interface Said {
  readonly by?: readonly string[];
  readonly aside?: readonly string[];
  readonly unread?: readonly string[];
}

/** The phrases of one page: each with its targets, and what else it says. */
export const from = (
  where: string,
  year: number,
  ...phrases: readonly (readonly [phrase: string, targets: readonly string[], said?: Said])[]
): readonly PublicPhrase[] =>
  phrases.map(([phrase, targets, said = {}]) => ({
    where,
    year,
    phrase,
    targets,
    deadline: said.by ?? [],
    aside: said.aside ?? [],
    unread: said.unread ?? [],
  }));
