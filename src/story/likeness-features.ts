import { pieceVectors } from './likeness-pieces.ts';
import { termsOf } from './likeness-terms.ts';
import { cosine, countFrequencies, type Frequencies, rarity, type Vector } from './likeness-vectors.ts';

/** What two passages have in common, each named for what it measures. */
export interface Features {
  /** The cosine of the pieces of their words: forgives spelling and inflection. */
  readonly pieces: number;
  /** How much the stems that they share tell together: a long common part counts even in long passages. */
  readonly shared: number;
  /** How rare the rarest stem that they share is: a rare word in common is hardly chance. */
  readonly rarest: number;
  /** How many numbers of more than one digit they share. */
  readonly numbers: number;
  /** 1 if both give such numbers and share none. */
  readonly otherNumbers: number;
}

/** A passage ready to be compared. */
export interface Profile {
  /** Each stem, and how much it tells. */
  readonly stems: ReadonlyMap<string, number>;
  readonly pieces: Vector;
  readonly numbers: ReadonlySet<string>;
}

/** Measures passages by the frequencies of the texts around them. */
export interface Measure {
  profile(passage: string): Profile;
  features(a: Profile, b: Profile): Features;
}

/** How frequent the words of some passages are, and their stems. */
export interface Vocabulary {
  readonly stems: Frequencies;
  readonly words: Frequencies;
}

/** Count the words of some passages; linear in their text. */
export function vocabularyOf(passages: Iterable<string>): Vocabulary {
  const terms = Array.from(passages, termsOf);
  return {
    stems: countFrequencies(terms.map((list) => list.map((term) => term.stem))),
    words: countFrequencies(terms.map((list) => list.map((term) => term.word))),
  };
}

/** A measure that takes its frequencies from a vocabulary. */
export function measureBy({ stems, words }: Vocabulary): Measure {
  const vectorOf = pieceVectors(words);
  // Sums of rarities grow with the logarithm of the passages; divided by it, stories of any size compare.
  const scale = Math.log(2 + stems.passages);
  const worth = (stem: string): number => rarity(stems.of.get(stem) ?? 0, stems.passages) / scale;
  return {
    profile(passage) {
      const list = termsOf(passage);
      const own = list.map((term) => term.word);
      return {
        stems: new Map(list.map(({ stem }) => [stem, worth(stem)])),
        pieces: vectorOf(own),
        numbers: new Set(own.filter((word) => NUMBER.test(word))),
      };
    },
    features(a, b) {
      let [shared, rarest, numbers] = [0, 0, 0];
      const [small, large] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
      for (const [stem, value] of small) {
        if (!large.has(stem)) continue;
        shared += value;
        rarest = Math.max(rarest, value);
      }
      for (const number of a.numbers) if (b.numbers.has(number)) numbers++;
      return {
        pieces: cosine(a.pieces, b.pieces),
        shared,
        rarest,
        numbers,
        otherNumbers: a.numbers.size > 0 && b.numbers.size > 0 && numbers === 0 ? 1 : 0,
      };
    },
  };
}

/** Small numbers are shared by chance. */
const NUMBER = /^\p{N}{2}|^\p{N}[.,]/u;
