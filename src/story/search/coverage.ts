import type { Asked } from './query.ts';

/** The part of a query's weight (0 to 1) that some index terms stand for. */
export type Coverage = (terms: Iterable<string>) => number;

/** The coverage of a query, prepared so that each passage costs one look-up a term. */
export function coverageOf(asked: readonly Asked[]): Coverage {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = new Map<string, { readonly word: number; readonly worth: number }[]>();
  for (const [word, { means }] of asked.entries()) {
    for (const [term, worth] of means) wanted.set(term, [...(wanted.get(term) ?? []), { word, worth }]);
  }
  return (terms) => {
    const best = new Map<number, number>();
    for (const term of terms) {
      for (const { word, worth } of wanted.get(term) ?? [])
        best.set(word, Math.max(worth, best.get(word) ?? 0));
    }
    let covered = 0;
    for (const [word, worth] of best) covered += worth * (asked[word]?.weight ?? 0);
    return whole > 0 ? covered / whole : 0;
  };
}
