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

/** Two passages, as indexes into their lists, and how alike they are. */
interface Scored {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** Of some pairs, in their order, those that are among the `most` best of the one or of the other passage. */
export function nearest<T extends Scored>(pairs: readonly T[], most: number): T[] {
  const bounds = (index: (pair: T) => number): ReadonlyMap<number, number> => {
    const scores = new Map<number, number[]>();
    for (const pair of pairs) {
      const list = scores.get(index(pair));
      if (list) list.push(pair.score);
      else scores.set(index(pair), [pair.score]);
    }
    return new Map(
      [...scores].map(([at, list]) => [
        at,
        list.length > most ? (list.sort((x, y) => y - x)[most - 1] ?? 0) : 0,
      ]),
    );
  };
  const [ofA, ofB] = [bounds(({ i }) => i), bounds(({ j }) => j)];
  return pairs.filter(({ i, j, score }) => score >= Math.min(ofA.get(i) ?? 0, ofB.get(j) ?? 0));
}
