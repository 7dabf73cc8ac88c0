/** A map as two lists beside each other: of many small maps the least that has to be held. Looked up by walking. */
class Listed<K, V> implements ReadonlyMap<K, V> {
  constructor(
    private readonly own: readonly K[],
    private readonly held: readonly V[],
  ) {}

  get size(): number {
    return this.own.length;
  }

  get(key: K): V | undefined {
    const at = this.own.indexOf(key);
    return at < 0 ? undefined : this.held[at];
  }

  has(key: K): boolean {
    return this.own.includes(key);
  }

  keys(): ArrayIterator<K> {
    return this.own.values();
  }

  values(): ArrayIterator<V> {
    return this.held.values();
  }

  entries(): ArrayIterator<[K, V]> {
    return this.pairs().values();
  }

  [Symbol.iterator](): ArrayIterator<[K, V]> {
    return this.entries();
  }

  forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.pairs()) each(value, key, this);
  }

  private pairs(): [K, V][] {
    return this.own.flatMap((key, at) => this.held.slice(at, at + 1).map((value): [K, V] => [key, value]));
  }
}

/** The same map, held in as little room as can be; for a few dozen keys. `shared`: a list of the same keys that is there already. */
export const listed = <K, V>(
  map: ReadonlyMap<K, V>,
  shared: (keys: readonly K[]) => readonly K[] = (keys) => keys,
): ReadonlyMap<K, V> => new Listed(shared([...map.keys()]), [...map.values()]);
