/** A character by its name, with the semicolon or, as HTML allows of old ones, without. */
const reference = /&[a-z][a-z0-9]*;?/giu;

/** What the page's own syntax is made of stays as it is written: the parser takes it, and must tell it from tags. */
const syntax = /[&<>"']/u;

/** What each reference stands for, as the browser knows it; they are asked for all at once. */
const askBrowser = (references: readonly string[]): ReadonlyMap<string, string> => {
  const page = new DOMParser().parseFromString(references.join("\n"), "text/html");
  const found = page.body.textContent.split("\n");
  return found.length === references.length
    ? new Map(references.map((name, at) => [name, found[at] ?? name]))
    : new Map();
};

/**
 * A web page's source with its named characters ("&agrave;", "&nbsp;") as they are, where a browser can tell them: the pages
 * of Rà Soát carry no table of them (scripts/webpack/few-names). In Node, whose parser has the table, as it was.
 */
export const withNamedCharacters = (source: string): string => {
  if (typeof DOMParser === "undefined") return source;
  // A line's end by its name would be taken for the end of an answer.
  const names = new Set(
    [...source.matchAll(reference)].map(([name]) => name).filter((name) => !/^&newline/iu.test(name)),
  );
  const known = askBrowser([...names]);
  return source.replace(reference, (name) => {
    const character = known.get(name) ?? name;
    return syntax.test(character) ? name : character;
  });
};
