import MiniSearch from 'minisearch';
import type { Entry } from './entries.ts';

/** An indexed term that a query word may have meant, and how sure that is (0 to 1). */
export interface Guess {
  readonly term: string;
  readonly weight: number;
}

/** Every word that occurs in the indexed text, for mending the words of a query. */
export interface Lexicon {
  /** Every word, folded, with its indexed term. */
  words(): Iterable<readonly [folded: string, term: string]>;
  /** Indexed terms of the same family as a folded word ("owner" for "owns"), nearest first. */
  family(folded: string): Guess[];
  /** Indexed terms that begin with a folded word or are a slip of the finger away from it, surest first. */
  guess(folded: string): Guess[];
}

/** How many slips are forgiven: none in short words and numbers, one from four letters on, two from eight. */
export const slips = (word: string): number =>
  /\p{N}/u.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/** Letters to insert, drop, replace or swap with their neighbour to get from one word to the other (optimal string alignment). */
export function distance(a: string, b: string): number {
  let [before, last, row]: [number[], number[], number[]] = [
    [],
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  const cell = (of: number[], j: number): number => of[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          cell(last, j) + 1,
          cell(row, j - 1) + 1,
          cell(last, j - 1) + same,
          swapped ? cell(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(row, b.length);
}

/** Words of one family share as many first letters as this, and differ in as many last ones at most; shorter words in fewer. */
const ROOT = 5;
const ENDING = 3;
const SHORT_ENDING = 2;
const FAMILY = 0.7;

function sharedPrefix(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** The lexicon of some words, repeated or not. Memory: about 500 bytes for each distinct word. */
export function buildLexicon(words: Iterable<Entry>): Lexicon {
  const entries = new Map<string, Entry>();
  const index = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  for (const entry of words) {
    // Articles in other languages may index another term for the same letters: the first one counts.
    if (entries.has(entry.folded)) continue;
    entries.set(entry.folded, entry);
    index.add({ id: entry.folded });
  }
  return {
    words: () => entries.values().map(({ folded, term }) => [folded, term] as const),
    family(folded) {
      const found = new Map<string, number>();
      for (const { id } of index.search(folded.slice(0, ROOT), { prefix: true })) {
        const apart = Math.max(folded.length, id.length) - sharedPrefix(folded, id);
        if (apart <= (sharedPrefix(folded, id) < ROOT ? SHORT_ENDING : ENDING))
          found.set(entries.get(id)?.term ?? id, FAMILY);
      }
      return [...found].map(([term, weight]) => ({ term, weight }));
    },
    guess(folded) {
      const most = slips(folded);
      const found = new Map<string, number>();
      // A swap of two letters is two edits to MiniSearch: it proposes, the stricter distance decides.
      for (const { id } of index.search(folded, {
        prefix: folded.length > 3,
        fuzzy: most > 0 ? most + 1 : false,
      })) {
        const apart = distance(folded, id);
        const begins = id.startsWith(folded);
        if (!begins && apart > most) continue;
        const term = entries.get(id)?.term ?? id;
        const weight = begins ? folded.length / id.length : 1 - apart / folded.length;
        found.set(term, Math.max(weight, found.get(term) ?? 0));
      }
      return [...found]
        .map(([term, weight]) => ({ term, weight }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 5);
    },
  };
}
