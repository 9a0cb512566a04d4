/** A function that is worked out once for each object, and remembered for as long as somebody else holds the object. */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly found: V }>();
  return (of) => {
    const result = known.get(of) ?? { found: find(of) };
    known.set(of, result);
    return result.found;
  };
}

/** The same where more than the object decides: what was found last for it counts for as long as all of `given` is what it was. */
export function onceWith<K extends object, G, V>(
  find: (of: K, given: readonly G[]) => V,
): (of: K, given: readonly G[]) => V {
  const known = new WeakMap<K, { readonly given: readonly G[]; readonly found: V }>();
  return (of, given) => {
    const last = known.get(of);
    if (last && isSameList(last.given, given)) return last.found;
    const found = find(of, given);
    known.set(of, { given, found });
    return found;
  };
}

/** Whether two lists have the very same in the same order. */
export const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
