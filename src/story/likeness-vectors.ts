/** Features of a passage and their weights, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>;

/** In how many passages each feature stands, and how many passages there are. */
export interface Frequencies {
  readonly passages: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Count in how many passages each feature stands; `features` gives those of one passage, repeated or not. */
export function countFrequencies(passages: readonly (readonly string[])[]): Frequencies {
  const of = new Map<string, number>();
  for (const features of passages) {
    for (const feature of new Set(features)) of.set(feature, (of.get(feature) ?? 0) + 1);
  }
  return { passages: passages.length, of };
}

/**
 * The frequencies of what features are made of, such as the pieces of words: the sum over the features that have it.
 * Takes as long as the features are many, not the passages; a passage with two such features counts twice.
 */
export function frequenciesOfParts(
  whole: Frequencies,
  partsOf: (feature: string) => readonly string[],
): Frequencies {
  const of = new Map<string, number>();
  for (const [feature, count] of whole.of) {
    for (const part of new Set(partsOf(feature))) {
      of.set(part, Math.min(whole.passages, (of.get(part) ?? 0) + count));
    }
  }
  return { passages: whole.passages, of };
}

/** How much a feature tells: the smoothed inverse of the passages that have it; at least 1. */
export const rarity = ({ passages, of }: Frequencies, feature: string): number =>
  Math.log((1 + passages) / (1 + (of.get(feature) ?? 0))) + 1;

/** TF-IDF of length 1, with the logarithm of how often a feature stands in the passage. */
export function weigh(features: Iterable<string>, frequencies: Frequencies): Vector {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  let square = 0;
  for (const [feature, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(frequencies, feature);
    counts.set(feature, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (const [feature, weight] of counts) counts.set(feature, weight / length);
  return counts;
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of small) sum += weight * (large.get(feature) ?? 0);
  return sum;
}
