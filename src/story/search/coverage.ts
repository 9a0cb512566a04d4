import type { Asked } from './query.ts';

/** The part of a query's weight (0 to 1) that some index terms stand for. */
export type Coverage = (terms: Iterable<string>) => number;

/** The coverage of a query, prepared so that each passage costs one look-up a term. */
export function coverageOf(asked: readonly Asked[]): Coverage {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = new Map<string, { readonly word: number; readonly worth: number }[]>();
  for (const [word, { means, weight }] of asked.entries()) {
    for (const [term, worth] of means) {
      wanted.set(term, [...(wanted.get(term) ?? []), { word, worth: (worth * weight) / whole }]);
    }
  }
  return (terms) => {
    let covered = 0;
    const best: number[] = [];
    for (const term of terms) {
      for (const { word, worth } of wanted.get(term) ?? NONE) {
        const more = worth - (best[word] ?? 0);
        if (more <= 0) continue;
        covered += more;
        best[word] = worth;
      }
    }
    return covered;
  };
}

const NONE: readonly never[] = [];
