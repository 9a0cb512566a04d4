/** Words by their numbers, each once, and their weights; of length 1 (or empty) unless it is a sum. */
export interface Vector {
  readonly words: readonly number[];
  readonly weights: readonly number[];
}

/** Of what some words tell, a vector of length 1; an empty one of none. */
export function unitOf(words: readonly number[], weights: readonly number[]): Vector {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { words, weights: weights.map((weight) => weight / length) };
}

/** A sum of vectors, as weights of words by their numbers. */
export type Sum = ReadonlyMap<number, number>;

/** A vector as a sum. */
export function asSum({ words, weights }: Vector): Map<number, number> {
  const sum = new Map<number, number>();
  for (let i = 0; i < words.length; i++) sum.set(words[i] ?? 0, weights[i] ?? 0);
  return sum;
}

/** The product of two sums: for two of length 1 their cosine. */
export function dot(a: Sum, b: Sum): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

/** Add a sum to another. */
export function addTo(sum: Map<number, number>, other: Sum): void {
  for (const [word, weight] of other) sum.set(word, (sum.get(word) ?? 0) + weight);
}
