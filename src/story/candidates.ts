/**
 * For each passage of one list, the indexes of those of another that share a feature with it, in ascending order.
 * An inverted index proposes them, so the cost is the features of both lists and the matches found, not their product.
 */
export function candidates(
  from: readonly Iterable<string>[],
  among: readonly Iterable<string>[],
): readonly (readonly number[])[] {
  const index = new Map<string, number[]>();
  for (const [i, features] of among.entries()) {
    for (const feature of new Set(features)) {
      const list = index.get(feature);
      if (list) list.push(i);
      else index.set(feature, [i]);
    }
  }
  return from.map((features) => {
    const found = new Set<number>();
    for (const feature of new Set(features)) for (const i of index.get(feature) ?? []) found.add(i);
    return [...found].sort((a, b) => a - b);
  });
}
