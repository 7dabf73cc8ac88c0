/** How many answers are kept: what is asked again and again is asked soon. */
const kept = 4;

/** The same work, which answers the texts it was asked of last without doing it again. Only for work without effects. */
export function latest<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    const [oldest] = known.keys();
    if (known.size >= kept && oldest !== undefined) known.delete(oldest);
    known.set(text, made);
    return made;
  };
}
