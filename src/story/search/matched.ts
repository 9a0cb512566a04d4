import type { Range } from '../../corpus/article.ts';
import type { Asked } from './asked.ts';
import { ideasOf } from './ideas.ts';
import { wordsOf } from './words.ts';

/** How well a term must stand for a word to be shown as its match; what is less helps to find only. */
const SURE = 0.4;

/** The words of a text that stand for any word of the query: ranges in order, `offset` added to each. */
export function matchedIn(text: string, offset: number, language: string, asked: readonly Asked[]): Range[] {
  const wanted = new Set(
    asked.flatMap(({ means }) => [...means].filter(([, worth]) => worth >= SURE).map(([term]) => term)),
  );
  const words = wordsOf(text, language);
  const hit = new Set(
    [...words.entries()].filter(([, word]) => !word.stop && wanted.has(word.term)).map(([i]) => i),
  );
  for (const { id, from, to } of language === 'en' ? ideasOf(words) : []) {
    if (wanted.has(id)) for (let i = from; i < to; i += 1) hit.add(i);
  }
  return words
    .filter((_, i) => hit.has(i))
    .map(({ start, end }) => ({ start: offset + start, end: offset + end }));
}
