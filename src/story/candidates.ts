/** A feature of more passages than this points to none of them. */
const COMMON = 50;

/**
 * The pairs of passages of two lists that share a feature that is not common, as indexes into the lists, each pair once.
 * An inverted index proposes them, so the cost is the features of both lists and the matches found, at most `COMMON` a
 * feature, not the product of the lists.
 */
export function* candidates(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
): Generator<readonly [number, number]> {
  const index = new Map<string, number[]>();
  for (const [j, features] of b.entries()) {
    for (const feature of new Set(features)) {
      const list = index.get(feature);
      if (list) list.push(j);
      else index.set(feature, [j]);
    }
  }
  for (const [i, features] of a.entries()) {
    const matches = new Set<number>();
    for (const feature of new Set(features)) {
      const list = index.get(feature) ?? [];
      if (list.length <= COMMON) for (const j of list) matches.add(j);
    }
    for (const j of matches) yield [i, j];
  }
}
