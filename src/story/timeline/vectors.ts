/** Weighted words, each by its number; of length 1 unless it is a sum. */
export type Vector = ReadonlyMap<number, number>;

/**
 * The words of each mention, weighed by how rare they are among all mentions, as vectors of length 1 (or empty).
 * `near` gives for each word how much it belongs to the mention, 0 to 1. Rarity counts by its root: the words that a
 * whole story is about say little in most of its sentences, but they are what its main events are told in.
 */
export function vectorsOf(mentions: readonly { readonly near: ReadonlyMap<string, number> }[]): Vector[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const shares = mentions.map(({ near }) => {
    const vector = new Map<number, number>();
    for (const [word, share] of near) {
      const number = numbers.get(word) ?? counts.push(0) - 1;
      numbers.set(word, number);
      counts[number] = (counts[number] ?? 0) + 1;
      vector.set(number, share);
    }
    return vector;
  });
  const worth = counts.map((count) => Math.sqrt(Math.log1p(mentions.length / count)));
  for (const vector of shares) {
    for (const [word, share] of vector) vector.set(word, share * (worth[word] ?? 0));
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
  }
  return shares;
}

/** For two vectors of length 1 their cosine, 0 to 1. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** Add a vector to a sum of vectors. */
export function addTo(sum: Map<number, number>, vector: Vector): void {
  for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
}
