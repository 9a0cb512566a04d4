import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches, topicsOf } from '../../src/story/topics.ts';
import { madeArticle, madeStory } from './made.ts';

const STORY = madeStory(
  madeArticle(
    'a',
    `The ferry terminal reopened and Lena Okafor praised the harbour master.
The ferry terminal had been shut for weeks, Lena Okafor said.
Passengers said they waited for hours.`,
  ),
  madeArticle('b', 'Nobody at the ferry terminal spoke of safety.\nThe harbour master and Lena Okafor met.'),
);

describe('topicsOf', () => {
  const shown = topicsOf(STORY).map(({ phrase, count }) => {
    const article = STORY.articles.find(({ id }) => id === phrase.article);
    return [article?.text.slice(phrase.start, phrase.end), count];
  });

  it('offers the shared phrases, most frequent first', () => {
    expect(shown).toEqual([
      ['ferry terminal', 3],
      ['Lena Okafor', 3],
      ['harbour master', 2],
    ]);
  });

  it('offers nothing that is said once', () => {
    expect(topicsOf(madeStory(madeArticle('a', 'A quiet day in the Old Town.')))).toEqual([]);
  });

  it('offers at most 100', () => {
    const names = Array.from(
      { length: 150 },
      (_, i) => `The Grand Council of Mount ${String.fromCharCode(65 + (i % 26))}x${i}q met.`,
    );
    const text = names.join('\n');
    expect(topicsOf(madeStory(madeArticle('a', text), madeArticle('b', text))).length).toBeLessThanOrEqual(
      100,
    );
  });
});

describe('matches', () => {
  it.each([
    ['The harbours were closed.', 'harbour closing'],
    ['São Tomé voted', 'sao tome'],
    ['The ferry terminal reopened.', 'ferr termi'],
    ['The ferry terminal reopened.', 'the FERRY'],
    ['They are in it.', 'in'],
  ])('%s speaks of %s', (text, topic) => {
    expect(matches(text, topic)).toBe(true);
  });

  it.each([
    ['The ferry terminal reopened.', 'bus terminal'],
    ['The ferry terminal reopened.', ''],
    ['The ferry terminal reopened.', '—'],
    ['An interest', 'in'],
  ])('%s does not speak of %s', (text, topic) => {
    expect(matches(text, topic)).toBe(false);
  });

  it('finds any content word of a text in it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.nat(), (text, n) => {
        const words = text.match(/\p{L}+/gu) ?? [];
        expect(matches(text, words[n % words.length] ?? '')).toBe(words.length > 0);
      }),
    );
  });
});
