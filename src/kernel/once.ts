/**
 * A function that works out what it gives once for each object and remembers it as long as that object lives. Only for what
 * hangs on nothing but the object, which nobody changes, and on what comes with it: `rest` is the same each time.
 */
export const onceFor = <Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): ((key: Key, ...rest: Rest) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const found = known.get(key) ?? { value: make(key, ...rest) };
    known.set(key, found);
    return found.value;
  };
};
