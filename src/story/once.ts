/** A function that is worked out once for each object, and remembered for as long as somebody else holds the object. */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly found: V }>();
  return (of) => {
    const result = known.get(of) ?? { found: find(of) };
    known.set(of, result);
    return result.found;
  };
}
