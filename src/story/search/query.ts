import type { Frequencies } from './frequencies.ts';
import { ideasOf } from './ideas.ts';
import type { Lexicon } from './lexicon.ts';
import { nearTo } from './near.ts';
import type { Found, PhraseBook } from './phrases.ts';
import { isName, META, nounsOf } from './query-words.ts';
import { mended } from './spelling.ts';
import type { Vectors } from './vectors.ts';
import { type Word, wordsOf } from './words.ts';

/** One content word of a query (or a phrase of function words, "run out"), and what in the index stands for it. */
export interface Asked {
  /** The word in lower case, without accents. */
  readonly word: string;
  /** Index terms (stems, ideas, parties, mended spellings), and how well each stands for the word, 0 to 1. Empty when nothing does. */
  readonly means: ReadonlyMap<string, number>;
  /** How much of the query the word carries: the rarity of what stands for it. */
  readonly weight: number;
  /** Probably a name (see `isName`). */
  readonly name: boolean;
}

/** What a query is read against. */
export interface QueryContext {
  readonly lexicon: Lexicon;
  readonly frequencies: Frequencies;
  /** The story's parties by every name that its articles give them. */
  readonly parties: PhraseBook;
  /** The languages of the story's articles (ISO 639-1). */
  readonly languages: readonly string[];
  /** Whether a folded word is one of general English. */
  readonly english: (folded: string) => boolean;
  /** Which English words are used alike. */
  readonly vectors: Vectors;
}

/** How well what is no form of a word stands for it: a synonym, a country's or a party's other name, a pronoun. */
const WORTH = { synonym: 0.85, country: 0.9, party: 0.9, pronoun: 0.7 };

/** How much a word counts that the story lacks: nouns say what a question is about, other words are easily put otherwise. */
const MISSING = { noun: 1, other: 0.6 };

/** The content words of a query, each once, with everything in the story that may stand for it. */
export function readQuery(query: string, context: QueryContext): Asked[] {
  const asked = new Map<string, Asked>();
  const nouns = nounsOf(query);
  for (const language of context.languages) {
    const read = wordsOf(query, language);
    const words = language === 'en' ? read.map((word) => mended(word, query, context)) : read;
    const ideas = language === 'en' ? ideasOf(words) : [];
    const parties = context.parties.find(words);
    for (const [i, word] of words.entries()) {
      const own = ideas.filter((idea) => stands(idea, i, words));
      if (word.stop && own.length === 0) continue;
      // The list of English words lacks some that have synonyms ("ceasefire").
      const known = own.some(({ id }) => id.startsWith('#'));
      const name = isName(query, words, i, {
        language,
        english: (folded) => known || context.english(folded),
      });
      const means = new Map(asked.get(word.folded)?.means);
      for (const [term, worth] of inText(word, own, name || language !== 'en', context))
        means.set(term, worth);
      const lacking = means.size === 0;
      const rarities = [word.term, ...means.keys()].map(context.frequencies.rarity);
      // Loose synonyms are often common words: a rare word must not lose all of its weight to one.
      const rarity = (context.frequencies.rarity(word.term) + Math.min(...rarities)) / 2;
      if (language === 'en' && !name && !word.stop) {
        for (const { term, weight } of nearTo(word.folded, context.lexicon, context.vectors))
          means.set(term, Math.max(weight, means.get(term) ?? 0));
      }
      if (means.size === 0 && (word.stop || META.has(word.folded))) continue;
      const weight = !lacking ? rarity : rarity * (nouns.has(word.start) ? MISSING.noun : MISSING.other);
      for (const { id } of parties.filter((party) => stands(party, i, words))) {
        means.set(`&${id}`, WORTH.party).set(`~${id}`, WORTH.pronoun);
      }
      asked.set(word.folded, { word: word.folded, means, weight, name });
    }
  }
  return [...asked.values()];
}

/** A phrase belongs to its content words; where all are function words ("run out"), to the first. */
function stands({ from, to }: Found, i: number, words: readonly Word[]): boolean {
  if (i < from || i >= to) return false;
  return words.slice(from, to).every((word) => word.stop) ? i === from : !words[i]?.stop;
}

/** What in the text stands for a word: its stem, what it means, or else its family, or what it may be a slip for. */
function inText(
  word: Word,
  ideas: readonly Found[],
  misspelt: boolean,
  { frequencies, lexicon }: QueryContext,
): Map<string, number> {
  const means = new Map<string, number>();
  for (const { id } of ideas) {
    if (frequencies.count(id) > 0) means.set(id, id.startsWith('@') ? WORTH.country : WORTH.synonym);
  }
  if (!word.stop && frequencies.count(word.term) > 0) means.set(word.term, 1);
  // A word that English has is meant as it stands: "villa" is no slip for "village".
  if (means.size > 0 || word.stop) return means;
  const guesses = misspelt ? lexicon.guess(word.folded) : lexicon.family(word.folded);
  return new Map(guesses.map(({ term, weight }) => [term, weight]));
}

/** What a query looks for in whole texts: each term with how well it stands for a word, at its best. */
export function weightsOf(asked: readonly Asked[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { means } of asked) {
    for (const [term, worth] of means) weights.set(term, Math.max(worth, weights.get(term) ?? 0));
  }
  return weights;
}
