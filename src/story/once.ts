/** A function that is worked out once for each object, and remembered for as long as somebody else holds the object. */
export function once<K extends object, V extends object>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before) return before;
    const found = find(of);
    known.set(of, found);
    return found;
  };
}
