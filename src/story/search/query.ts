import type { Asked } from './asked.ts';
import { ideasOf } from './ideas.ts';
import { meansOf, WORTH } from './means.ts';
import type { Found } from './phrases.ts';
import { pronounIn } from './pronoun.ts';
import type { QueryContext } from './query-context.ts';
import { isName, META, nounsOf } from './query-words.ts';
import { speakerIn } from './speaker.ts';
import { mended } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * The power of its rarity that a word counts by. In a story of a hundred sentences rarities are close together: with 1 the topic,
 * which every passage touches, counts nearly as much as what is asked about it. From 1.2 to 1.6 the figures are flat.
 */
const SHARPNESS = 1.3;

/** How much a word counts that the story lacks: nouns say what a question is about, other words are easily put otherwise. */
const MISSING = { noun: 1, other: 0.6 };

/** The content words of a query, each once, with everything in the story that may stand for it. */
export function readQuery(query: string, context: QueryContext): Asked[] {
  const { frequencies } = context;
  const asked = new Map<string, Asked>();
  const nouns = nounsOf(query);
  const speaker = speakerIn(query);
  for (const language of context.languages) {
    const english = language === 'en';
    const read = wordsOf(query, language);
    const words = english ? read.map((word) => mended(word, query, context)) : read;
    const found = english ? ideasOf(words) : [];
    const parties = context.parties.find(words);
    for (const [i, word] of words.entries()) {
      const ideas = wholes(
        found.filter((idea) => stands(idea, i, words)),
        words,
      );
      if (word.stop && ideas.length === 0) continue;
      // The list of English words lacks some that have synonyms ("ceasefire").
      const known = ideas.some(({ id }) => id.startsWith('#'));
      const name = isName(query, words, i, { language, english: (one) => known || context.english(one) });
      const { text, near } = meansOf(word, { ideas, name, english }, context);
      const means = new Map(asked.get(word.folded)?.means);
      for (const [term, worth] of [...text, ...near]) means.set(term, Math.max(worth, means.get(term) ?? 0));
      if (means.size === 0 && (word.stop || META.has(word.folded))) continue;
      // Loose synonyms are often common words: a rare word must not lose all of its weight to one.
      const rarities = [word.term, ...text.keys()].map(frequencies.rarity);
      const rarity = ((frequencies.rarity(word.term) + Math.min(...rarities)) / 2) ** SHARPNESS;
      const weight = text.size > 0 ? rarity : rarity * MISSING[nouns.has(word.start) ? 'noun' : 'other'];
      for (const { id } of parties.filter((party) => stands(party, i, words))) {
        means.set(`&${id}`, WORTH.party).set(`~${id}`, WORTH.pronoun);
      }
      asked.set(word.folded, {
        word: word.folded,
        means,
        weight,
        name: name && (means.size === 0 || frequencies.count(word.term) > 0),
        speaker: speaker !== undefined && word.start >= speaker.start && word.end <= speaker.end,
      });
    }
  }
  const words = separate([...asked.values()]);
  return [...words, ...pronounIn(query, words, context)];
}

/** From this worth on a term surely stands for a word. */
const SURE = 0.8;

/** Words without the terms that surely stand for another: in "speed of the train", what is like "speed" is not "train". */
function separate(asked: readonly Asked[]): Asked[] {
  return asked.map((one) => {
    const others = asked.filter((other) => other !== one);
    const kept = [...one.means].filter(
      ([term, worth]) => worth >= SURE || !others.some(({ means }) => (means.get(term) ?? 0) >= SURE),
    );
    return { ...one, means: new Map(kept) };
  });
}

/** A phrase belongs to its content words; where all are function words ("run out"), to the first. */
function stands({ from, to }: Found, i: number, words: readonly Word[]): boolean {
  if (i < from || i >= to) return false;
  return words.slice(from, to).every((word) => word.stop) ? i === from : !words[i]?.stop;
}

/** What a word means: what a phrase of several content words means ("prime minister"), and else what it means alone. */
function wholes(ideas: readonly Found[], words: readonly Word[]): readonly Found[] {
  const phrases = ideas.filter(
    ({ from, to }) => words.slice(from, to).filter(({ stop }) => !stop).length > 1,
  );
  return phrases.length > 0 ? phrases : ideas;
}

/** What a query looks for in whole texts: each term with how well it stands for a word, at its best. */
export function weightsOf(asked: readonly Asked[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { means } of asked) {
    for (const [term, worth] of means) weights.set(term, Math.max(worth, weights.get(term) ?? 0));
  }
  return weights;
}
