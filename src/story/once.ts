import { isSameList } from './same-list.ts';

/** A function that is worked out once for each object, and remembered for as long as somebody else holds the object. */
export function once<K extends object, V>(find: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly found: V }>();
  return (of) => {
    const result = known.get(of) ?? { found: find(of) };
    known.set(of, result);
    return result.found;
  };
}

/**
 * Remembers what was last found for an object. `find` is called again, with that, when `from`, all that it finds something by,
 * has another thing in it than the last time.
 */
export function lasting<K extends object, V>(): (
  of: K,
  from: readonly unknown[],
  find: (last?: V) => V,
) => V {
  const known = new WeakMap<K, { readonly from: readonly unknown[]; readonly found: V }>();
  return (of, from, find) => {
    const last = known.get(of);
    if (last && isSameList(last.from, from)) return last.found;
    const found = find(last?.found);
    known.set(of, { from, found });
    return found;
  };
}
