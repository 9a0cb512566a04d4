import { demonymsOf } from './demonyms.ts';
import type { Found } from './phrases.ts';
import type { QueryContext } from './query-context.ts';
import { META } from './query-words.ts';
import { termOf, type Word } from './words.ts';

/** How well what is no form of a word stands for it: a synonym, a country's or a party's other name, its people's, a pronoun. */
export const WORTH = { synonym: 0.85, country: 0.9, party: 0.9, demonym: 0.8, pronoun: 0.7 };

/** How an asker's word is read. */
interface Reading {
  /** What it means, alone or in a phrase. */
  readonly ideas: readonly Found[];
  /** Whether it is a name, and whether English at all. */
  readonly name: boolean;
  readonly english: boolean;
}

/** Index terms that stand for a word, with how well (0 to 1): those of the text, and those that are used alike. */
export interface Means {
  /** Its stem, what it means, or else its family, or what it may be a slip for. */
  readonly text: ReadonlyMap<string, number>;
  /** Terms of words that are used like it. */
  readonly near: ReadonlyMap<string, number>;
}

/** What in a story stands for a word of a query. */
export function meansOf(word: Word, reading: Reading, context: QueryContext): Means {
  const text = inText(word, reading, context);
  const country = reading.ideas.some(({ id }) => id.startsWith('@'));
  const open = reading.english && !reading.name && !country && !word.stop;
  // What only says which kind of answer is wanted ("the amount") is not stood for by words used like it ("the size").
  if (!open || (text.size === 0 && META.has(word.folded))) return { text, near: new Map() };
  return {
    text,
    near: new Map(context.near(word.folded, context.vectors).map(({ term, weight }) => [term, weight])),
  };
}

function inText(word: Word, { ideas, name, english }: Reading, context: QueryContext): Map<string, number> {
  const { frequencies, lexicon } = context;
  const means = new Map<string, number>();
  for (const { id } of ideas) {
    if (frequencies.count(id) > 0) means.set(id, id.startsWith('@') ? WORTH.country : WORTH.synonym);
  }
  if (!word.stop && frequencies.count(word.term) > 0) means.set(word.term, 1);
  if (name) {
    for (const term of demonymsOf(word.folded).map((form) => termOf(form, 'en'))) {
      if (!means.has(term) && frequencies.count(term) > 0) means.set(term, WORTH.demonym);
    }
  }
  // A word that English has is meant as it stands: "villa" is no slip for "village".
  if (means.size > 0 || word.stop) return means;
  const guesses = name || !english ? lexicon.guess(word.folded) : lexicon.family(word.folded);
  return new Map(guesses.map(({ term, weight }) => [term, weight]));
}
