import { describe, expect, it } from 'vitest';
import type { SentenceReading } from '../../../src/extract/finding.ts';
import { isAnswered } from '../../../src/story/search/answered.ts';
import { coverageOf } from '../../../src/story/search/coverage.ts';
import { wantedBy } from '../../../src/story/search/kinds.ts';
import type { Asked } from '../../../src/story/search/query.ts';
import { isName } from '../../../src/story/search/query-words.ts';
import { wordsOf } from '../../../src/story/search/words.ts';
import { madeArticle } from '../made.ts';

const asked = (word: string, means: [string, number][], weight = 1, name = false): Asked => ({
  word,
  means: new Map(means),
  weight,
  name,
  speaker: false,
});

describe('isName', () => {
  const english = (word: string): boolean => ['what', 'did', 'say', 'mason', 'bridge', 'the'].includes(word);
  const named = (query: string, language: string): string[] => {
    const words = wordsOf(query, language);
    return words.filter((_, i) => isName(query, words, i, { language, english })).map(({ folded }) => folded);
  };

  it.each([
    ['what did mason say', 'en', []],
    ['what did Mason say', 'en', ['mason']],
    ['Mason Bridge say', 'en', ['mason', 'bridge']],
    ['Mason Bridge', 'en', ['mason', 'bridge']],
    ['What Did Mason Say', 'en', []],
    ['what did ulrichsen say', 'en', ['ulrichsen']],
    ['the bridges 2019', 'en', []],
    ['rebridge what', 'en', []],
    ['que dijo Ulrichsen', 'es', ['ulrichsen']],
    ['was sagte die Frau', 'de', []],
  ])('%s (%s)', (query, language, expected) => {
    expect(named(query, language)).toEqual(expected);
  });
});

describe('coverageOf', () => {
  it('counts each word once, by the best that stands for it', () => {
    const cover = coverageOf([
      asked('rise', [
        ['rise', 1],
        ['#1', 0.8],
      ]),
      asked('fare', [['fare', 1]], 3),
    ]);
    expect(cover(['rise', '#1', 'rise'])).toBeCloseTo(0.25);
    expect(cover(['#1', 'fare'])).toBeCloseTo(0.95);
    expect(cover([])).toBe(0);
  });

  it('is 0 for a query without content', () => {
    expect(coverageOf([])(['rise'])).toBe(0);
  });
});

describe('isAnswered', () => {
  it.each([
    ['enough is covered', [asked('rise', [['rise', 1]])], 0.8, true],
    ['too little is covered', [asked('rise', [['rise', 1]])], 0.1, false],
    ['a name is missing', [asked('rise', [['rise', 1]], 9), asked('brandt', [], 1, true)], 0.9, false],
    ['most is missing', [asked('rise', [['rise', 1]]), asked('wing', [], 2)], 0.4, false],
    ['little is missing', [asked('rise', [['rise', 1]], 2), asked('wing', [])], 0.6, true],
    ['nothing is asked', [], 0, false],
    [
      'a known name comes with what is not known',
      [asked('brandt', [['brandt', 1]], 3, true), asked('wing', [])],
      0.7,
      false,
    ],
    [
      'a known name comes with what is known',
      [asked('brandt', [['brandt', 1]], 3, true), asked('wing', [['wing', 1]])],
      1,
      true,
    ],
    ['names alone are asked for', [asked('brandt', [['brandt', 1]], 3, true)], 1, true],
    [
      'the speaker is hardly known',
      [{ ...asked('bishop', [['priest', 0.3]]), speaker: true }, asked('bridge', [['bridge', 1]], 3)],
      0.8,
      false,
    ],
    [
      'the speaker is known',
      [{ ...asked('bishop', [['priest', 0.6]]), speaker: true }, asked('bridge', [['bridge', 1]], 3)],
      0.9,
      true,
    ],
  ])('when %s', (_, words, covered, expected) => {
    expect(isAnswered(words, covered)).toBe(expected);
  });
});

describe('wantedBy', () => {
  const article = madeArticle('made', 'They met.');
  const dated = { ...article, published: { date: '2024-05-10', basis: 'stated' } } as const;
  const none: SentenceReading = { dates: [], figures: [], mentions: [], asks: [], origins: [], stems: [] };
  const at = { start: 0, end: 1, rule: 'made' };
  const day = { ...at, type: 'DATE', timex: '2024', basis: 'stated' } as const;
  const period = { start: '2024', end: '2024' };

  it.each([
    ['When did it open?', { ...none, dates: [{ ...day, period }] }, true],
    ['When did it open?', { ...none, dates: [day] }, false],
    [
      'how long did it last',
      { ...none, dates: [{ ...at, type: 'DURATION', timex: 'PT2H', basis: 'stated' } as const] },
      true,
    ],
    ['how long did it last', { ...none, dates: [{ ...day, period }] }, false],
    [
      'How many came when it opened?',
      { ...none, figures: [{ ...at, bound: 'exact', low: 5, high: 5 } as const] },
      true,
    ],
    ['How many came?', { ...none, figures: [{ ...at, bound: 'exact', low: 5, high: 5 } as const] }, true],
    ['what do they demand', { ...none, asks: [{ ...at, kind: 'demand', content: at } as const] }, true],
  ])('%s', (query, reading, expected) => {
    expect(wantedBy(query)?.({ reading, named: [], where: false, article }, new Set())).toBe(expected);
  });

  it.each([
    ['who came', 'person', '&1', true],
    ['which countries came', 'person', '&1', false],
    ['where did they go', 'country', '&1', true],
    ['which company came', 'organization', '&1', true],
    ['who came', 'person', '&2', false],
  ] as const)('%s, with a %s (%s)', (query, kind, term, expected) => {
    expect(wantedBy(query)?.({ named: [{ term, kind }], where: false, article }, new Set(['&2']))).toBe(
      expected,
    );
  });

  it.each([
    ['when will it open', '2024-06', true],
    ['when does it open', '2024-05', true],
    ['when will it open', '2024-05-09', false],
    ['when did it open', '2024-05-09', true],
    ['when was it opened', '2024-06', false],
    ['since when is it open', '2024-06', true],
  ])('%s, printed on 10 May 2024: %s', (query, on, expected) => {
    const reading = { ...none, dates: [{ ...day, period: { start: on, end: on } }] };
    expect(wantedBy(query)?.({ reading, named: [], where: false, article: dated }, new Set())).toBe(expected);
  });

  it('wants a place where one is asked for', () => {
    const passage = { named: [], where: true, article };
    expect(wantedBy('Where was it built?')?.(passage, new Set())).toBe(true);
    expect(wantedBy('Which country built it?')?.(passage, new Set())).toBe(false);
  });

  it('wants nothing of other queries', () => {
    expect(wantedBy('tram company')).toBeUndefined();
  });
});
