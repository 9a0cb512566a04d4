/** In how many passages each feature stands, and how many passages there are. */
export interface Frequencies {
  readonly passages: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Count in how many passages each feature stands; `passages` has the features of each, repeated or not. */
export function countFrequencies(passages: readonly (readonly string[])[]): Frequencies {
  const of = new Map<string, number>();
  for (const features of passages) {
    for (const feature of new Set(features)) of.set(feature, (of.get(feature) ?? 0) + 1);
  }
  return { passages: passages.length, of };
}

/** Frequencies in little memory. */
export interface Tally {
  readonly passages: number;
  /** In the order in which they come first. */
  readonly features: readonly string[];
  readonly counts: Uint32Array;
}

/** Frequencies to be kept, and summed with others. */
export const tallyOf = ({ passages, of }: Frequencies): Tally => ({
  passages,
  features: [...of.keys()],
  counts: Uint32Array.from(of.values()),
});

/** The frequencies in all passages of some tallies; the same as those of the passages counted together. */
export function sumOf(tallies: readonly Tally[]): Frequencies {
  const of = new Map<string, number>();
  for (const { features, counts } of tallies) {
    for (const [i, feature] of features.entries()) of.set(feature, (of.get(feature) ?? 0) + (counts[i] ?? 0));
  }
  return { passages: tallies.reduce((sum, { passages }) => sum + passages, 0), of };
}

/** How much a feature tells that stands in `count` of some passages: the smoothed inverse of the share; at least 1. */
export const rarity = (count: number, passages: number): number =>
  Math.log((1 + passages) / (1 + Math.min(count, passages))) + 1;

/** Numbered features, ascending, with their weights; of length 1, or empty. */
export interface Vector {
  readonly features: Uint32Array;
  readonly weights: Float64Array;
}

/** TF-IDF of length 1, with the logarithm of how often a feature stands in the passage; `rarities` by feature. */
export function weigh(features: readonly number[], rarities: readonly number[]): Vector {
  const counts = new Map<number, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const ascending = Uint32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(
    ascending,
    (feature) => (1 + Math.log(counts.get(feature) ?? 1)) * (rarities[feature] ?? 1),
  );
  const length = Math.hypot(...weights);
  return { features: ascending, weights: weights.map((weight) => weight / length) };
}

/** The cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let [sum, i, j] = [0, 0, 0];
  while (i < a.features.length && j < b.features.length) {
    const [x, y] = [a.features[i] ?? 0, b.features[j] ?? 0];
    if (x === y) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
