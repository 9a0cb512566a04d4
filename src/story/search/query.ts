import type { Frequencies } from './frequencies.ts';
import { type Idea, ideasOf } from './ideas.ts';
import type { Lexicon } from './lexicon.ts';
import { type Word, wordsOf } from './words.ts';

/** One content word of a query (or a phrase of function words, "run out"), and what in the index stands for it. */
export interface Asked {
  /** The word in lower case, without accents. */
  readonly word: string;
  /** Index terms (stems, ideas, mended spellings), and how well each stands for the word, 0 to 1. Empty when nothing does. */
  readonly means: ReadonlyMap<string, number>;
  /** How much of the query the word carries: the rarity of what stands for it. */
  readonly weight: number;
  /** Probably a name: no word of general English, or written with a capital inside the query. */
  readonly name: boolean;
}

/** What a query is read against. */
export interface QueryContext {
  readonly lexicon: Lexicon;
  readonly frequencies: Frequencies;
  /** The languages of the story's articles (ISO 639-1). */
  readonly languages: readonly string[];
  /** Whether a folded word is one of general English. */
  readonly english: (folded: string) => boolean;
}

/** How well a synonym, and how well another name of the same country, stands for a word. */
const SYNONYM = 0.7;
const COUNTRY = 0.9;

/** The content words of a query, each once, with everything in the story that may stand for it. */
export function readQuery(query: string, context: QueryContext): Asked[] {
  const asked = new Map<string, Asked>();
  for (const language of context.languages) {
    const words = wordsOf(query, language);
    const ideas = language === 'en' ? ideasOf(words) : [];
    for (const [i, word] of words.entries()) {
      const own = ideas.filter((idea) => stands(idea, i, words));
      if (word.stop && own.length === 0) continue;
      const general = language === 'en' && isGeneral(word.folded, context.english);
      const means = new Map([
        ...(asked.get(word.folded)?.means ?? []),
        ...meansOf(word, own, general, context),
      ]);
      const name = !general || (word.start > 0 && /^\p{Lu}/u.test(query.slice(word.start)));
      const weight = Math.min(...[...means.keys(), word.term].map(context.frequencies.rarity));
      asked.set(word.folded, { word: word.folded, means, weight, name });
    }
  }
  return [...asked.values()];
}

/** An idea belongs to the content words of its phrase; where all are function words ("run out"), to the first. */
function stands({ from, to }: Idea, i: number, words: readonly Word[]): boolean {
  if (i < from || i >= to) return false;
  return words.slice(from, to).every((word) => word.stop) ? i === from : !words[i]?.stop;
}

/** Plurals are often missing from the list of English words. */
const isGeneral = (folded: string, english: (folded: string) => boolean): boolean =>
  english(folded) || (folded.endsWith('s') && english(folded.slice(0, -1)));

function meansOf(
  word: Word,
  ideas: readonly Idea[],
  general: boolean,
  { frequencies, lexicon }: QueryContext,
): Map<string, number> {
  const means = new Map<string, number>();
  for (const { id } of ideas)
    if (frequencies.count(id) > 0) means.set(id, id.startsWith('@') ? COUNTRY : SYNONYM);
  if (!word.stop && frequencies.count(word.term) > 0) means.set(word.term, 1);
  // A word that English has is meant as it stands: "villa" is no slip for "village".
  if (means.size === 0 && !general)
    for (const { term, weight } of lexicon.guess(word.folded)) means.set(term, weight);
  return means;
}

/** What a query looks for in whole texts: each term with how well it stands for a word, at its best. */
export function weightsOf(asked: readonly Asked[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { means } of asked) {
    for (const [term, worth] of means) weights.set(term, Math.max(worth, weights.get(term) ?? 0));
  }
  return weights;
}
