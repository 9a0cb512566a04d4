import type { Word } from './words.ts';

/** A content word, folded, and the term that is indexed for it. */
export type Entry = Pick<Word, 'folded' | 'term'>;

/** Entries once made: the words of news repeat, and equal words are one object, which many texts hold once. */
const entries = new Map<string, Entry>();
const MOST_ENTRIES = 200_000;

/** The content words among some words, in order. */
export const contentOf = (words: readonly Word[]): Entry[] => words.filter(({ stop }) => !stop).map(entryOf);

function entryOf({ folded, term }: Word): Entry {
  const known = entries.get(folded);
  // Articles in other languages may index another term for the same letters.
  if (known?.term === term) return known;
  if (entries.size >= MOST_ENTRIES) entries.clear();
  const entry = { folded, term };
  entries.set(folded, entry);
  return entry;
}
