import { type Article, slice } from '../corpus/article.ts';
import { kinOf } from './kin.ts';
import { termsOf } from './likeness-terms.ts';
import { countFrequencies } from './likeness-vectors.ts';
import { once } from './once.ts';

/** The classes of the content words of each sentence of an article, and in how many of its sentences each stands. */
export const wordsOf = once((article: Article) => {
  const sentences = article.sentences.map((sentence) => [
    ...new Set(termsOf(slice(article, sentence)).map(({ stem }) => kinOf(stem))),
  ]);
  return { sentences, counts: countFrequencies(sentences).of };
});

/** The part of the words of the `i`-th sentence of an article that stand anywhere in another one, 0 to 1. */
export function coverage(article: Article, i: number, other: Article): number {
  const words = wordsOf(article).sentences[i] ?? [];
  const { counts } = wordsOf(other);
  return words.filter((word) => counts.has(word)).length / Math.max(1, words.length);
}
