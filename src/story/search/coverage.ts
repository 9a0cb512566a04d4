import type { Asked } from './asked.ts';

/** How well each word of a query is stood for by something, 0 to 1, in the order of the words; empty where nothing stands for any. */
export type Alignment = readonly number[];

export interface Coverage {
  /** How well some index terms stand for each word: a word counts by the best of them. */
  align(terms: Iterable<string>): Alignment;
  /** The part of the query's weight (0 to 1) that an alignment covers; 0 for a query without content. */
  part(alignment: Alignment): number;
}

/** The coverage of a query, prepared so that each passage costs one look-up a term. */
export function coverageOf(asked: readonly Asked[]): Coverage {
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = new Map<string, { readonly word: number; readonly worth: number }[]>();
  for (const [word, { means }] of asked.entries()) {
    for (const [term, worth] of means) wanted.set(term, [...(wanted.get(term) ?? []), { word, worth }]);
  }
  return {
    align(terms) {
      let best: number[] | undefined;
      for (const term of terms) {
        for (const { word, worth } of wanted.get(term) ?? NONE) {
          best ??= asked.map(() => 0);
          if (worth > (best[word] ?? 0)) best[word] = worth;
        }
      }
      return best ?? NOTHING;
    },
    part(alignment) {
      let covered = 0;
      for (const [word, { weight }] of asked.entries()) covered += weight * (alignment[word] ?? 0);
      return whole === 0 ? 0 : covered / whole;
    },
  };
}

/** How well each word is stood for by the best of some alignments. */
export const joined = (...alignments: readonly (Alignment | undefined)[]): Alignment => {
  const [first = NOTHING, ...others] = alignments.filter((one) => one !== undefined && one.length > 0);
  return others.length === 0
    ? first
    : first.map((worth, word) => Math.max(worth, ...others.map((other) => other?.[word] ?? 0)));
};

const NONE: readonly never[] = [];
const NOTHING: Alignment = [];
