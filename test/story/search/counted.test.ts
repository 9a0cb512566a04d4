import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/extract/read.ts';
import type { Asked } from '../../../src/story/search/asked.ts';
import { countIn, thingsIn } from '../../../src/story/search/counted.ts';
import { passagesOf } from '../../../src/story/search/passages.ts';
import { termOf } from '../../../src/story/search/words.ts';
import { linkStory } from '../../../src/story/story-text.ts';
import { madeArticle } from '../made.ts';

/** A word of a query that its own stem stands for, and words of its kind for less. */
const asked = (word: string, ...like: string[]): Asked => ({
  word,
  means: new Map([
    ...like.map((other) => [termOf(other, 'en'), 0.4] as const),
    [termOf(word, 'en'), 1] as const,
  ]),
  weight: 1,
  name: false,
  speaker: false,
});

function passageOf(text: string) {
  const article = madeArticle('made', text);
  const [linked] = linkStory('made', [article], readArticles([article])).linked;
  const [passage] = linked ? passagesOf(linked) : [];
  if (!passage) throw new Error('made without a sentence');
  return passage;
}

const words = [asked('ferries', 'boats'), asked('inspectors'), asked('sank')];

describe('countIn', () => {
  it.each([
    ['How many ferries sank?', 'Seven ferries sank.', 1],
    ['How many ferries sank?', 'Seven boats sank.', 0.4],
    ['the number of ferries', 'The town had seven old ferries.', 1],
    ['How many more ferry inspectors are there?', 'It has 12 inspectors.', 1],
    ['How many ferries sank?', 'At least 43 were sunk.', 0.5],
    ['How many ferries sank?', 'The ferries carried 12 cows.', 0.2],
    ['How many ferries sank?', 'The ferries cost 12 euros.', 0],
    ['How many ferries sank?', 'The ferries sank.', 0],
    ['How many people sank?', 'The ferries carried 12 nurses.', 0.5],
    ['How many people work there?', 'It has 12 inspectors.', 0.5],
  ])('%s %s', (query, text, expected) => {
    const things = thingsIn(query, words);
    expect(things && countIn(passageOf(text), things)).toBe(expected);
  });

  it.each(['How many sank?', 'how much is a ferry', 'ferries'])('asks for no things: %s', (query) => {
    expect(thingsIn(query, words)).toBeUndefined();
  });
});
