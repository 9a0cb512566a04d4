import { pieces, termsOf } from './likeness-terms.ts';
import {
  cosine,
  countFrequencies,
  type Frequencies,
  rarity,
  type Vector,
  weigh,
} from './likeness-vectors.ts';

/** What two passages have in common, each named for what it measures. */
export interface Features {
  /** The cosine of their stems: how much of all that they say is the same. */
  readonly stems: number;
  /** The cosine of the pieces of their words: forgives spelling and inflection. */
  readonly pieces: number;
  /** How much the stems that they share tell together: a long common part counts even in long passages. */
  readonly shared: number;
  /** How rare the rarest stem that they share is: a rare word in common is hardly chance. */
  readonly rarest: number;
  /** How many numbers they share. */
  readonly numbers: number;
  /** 1 if both give numbers and share none. */
  readonly otherNumbers: number;
  /** The logarithm of the content words of the shorter one: two fragments are alike by chance. */
  readonly shortest: number;
}

/** A passage ready to be compared. */
export interface Profile {
  readonly words: number;
  readonly stems: Vector;
  readonly pieces: Vector;
  readonly numbers: ReadonlySet<string>;
}

/** Measures passages by the frequencies of the texts around them. */
export interface Measure {
  profile(passage: string): Profile;
  features(a: Profile, b: Profile): Features;
}

/** A measure that takes its frequencies from some passages; linear in their text. */
export function measureBy(passages: Iterable<string>): Measure {
  const terms = Array.from(passages, termsOf);
  const stems = countFrequencies(terms.map((list) => new Set(list.map((term) => term.stem))));
  const parts = countFrequencies(terms.map((list) => new Set(list.flatMap((term) => pieces(term.word)))));
  // Sums of rarities grow with the logarithm of the passages; divided by it, stories of any size compare.
  const scale = Math.log(2 + stems.passages);
  return {
    profile: (passage) => profileOf(passage, stems, parts),
    features(a, b) {
      let [shared, rarest, numbers] = [0, 0, 0];
      const [small, large] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
      for (const stem of small.keys()) {
        if (!large.has(stem)) continue;
        const value = rarity(stems, stem) / scale;
        shared += value;
        rarest = Math.max(rarest, value);
      }
      for (const number of a.numbers) if (b.numbers.has(number)) numbers++;
      return {
        stems: cosine(a.stems, b.stems),
        pieces: cosine(a.pieces, b.pieces),
        shared,
        rarest,
        numbers,
        otherNumbers: a.numbers.size > 0 && b.numbers.size > 0 && numbers === 0 ? 1 : 0,
        shortest: Math.log(1 + Math.min(a.words, b.words)),
      };
    },
  };
}

function profileOf(passage: string, stems: Frequencies, parts: Frequencies): Profile {
  const terms = termsOf(passage);
  return {
    words: terms.length,
    stems: weigh(
      terms.map((term) => term.stem),
      stems,
    ),
    pieces: weigh(
      terms.flatMap((term) => pieces(term.word)),
      parts,
    ),
    numbers: new Set(terms.filter((term) => /^\p{N}/u.test(term.word)).map((term) => term.word)),
  };
}
