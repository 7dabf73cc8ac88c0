/** Puts an item behind those that stand under its key already. */
export function putUnder<Key, T>(groups: Map<Key, T[]>, key: Key, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The items under each of their keys, in the order in which they stand, by one walk. An item may have several keys, or none. */
export function grouped<T, Key>(
  items: readonly T[],
  keysOf: (item: T) => readonly Key[],
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) for (const key of keysOf(item)) putUnder(groups, key, item);
  return groups;
}
