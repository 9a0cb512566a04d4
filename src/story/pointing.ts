import type { Article } from '../corpus/article.ts';
import { wordsOf } from './article-words.ts';

/**
 * How much the `i`-th sentence of an article and the `j`-th of another point at each other, from 0 on: each word that both
 * have counts the less, the more sentences of the two articles have it. A word that each article uses once can mean only this
 * one sentence of the other, however common it is in the story; one that runs through an article means none of its sentences.
 */
export function pointing(a: Article, i: number, b: Article, j: number): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const inB = new Set(y.sentences[j]);
  let sum = 0;
  for (const word of x.sentences[i] ?? [])
    if (inB.has(word)) sum += 1 / Math.sqrt((x.counts.get(word) ?? 1) * (y.counts.get(word) ?? 1));
  return sum;
}
