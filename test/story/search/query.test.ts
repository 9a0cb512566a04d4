import { describe, expect, it } from 'vitest';
import type { SentenceReading } from '../../../src/extract/finding.ts';
import { groundsOf, isAnswered } from '../../../src/story/search/answered.ts';
import type { Asked } from '../../../src/story/search/asked.ts';
import { type Alignment, coverageOf, joined } from '../../../src/story/search/coverage.ts';
import type { Candidate } from '../../../src/story/search/evidence.ts';
import { wantedBy } from '../../../src/story/search/kinds.ts';
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
    ['what did BRIDGE say', 'en', []],
    ['what did the MBQ say', 'en', ['mbq']],
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
  const { align, part } = coverageOf([
    asked('rise', [
      ['rise', 1],
      ['#1', 0.8],
    ]),
    asked('fare', [['fare', 1]], 3),
  ]);

  it('counts each word once, by the best that stands for it', () => {
    expect(align(['rise', '#1', 'rise'])).toEqual([1, 0]);
    expect(part(align(['rise', '#1', 'rise']))).toBeCloseTo(0.25);
    expect(part(align(['#1', 'fare']))).toBeCloseTo(0.95);
    expect(part(align([]))).toBe(0);
  });

  it('joins what neighbours stand for', () => {
    expect(joined(align(['#1']), align(['fare', 'rise']), undefined)).toEqual([1, 1]);
  });

  it('is 0 for a query without content', () => {
    const none = coverageOf([]);
    expect(none.part(none.align(['rise']))).toBe(0);
  });
});

describe('isAnswered', () => {
  const evidence = { before: 0, after: 0, close: 0, closeBefore: 0, closeAfter: 0 };
  const sorts = { figure: 0, date: 0, party: 0, other: 0 };
  const candidate = (covered: number, own: Alignment, met = true, counts = 1): Candidate => ({
    of: [],
    at: 0,
    evidence: { ...evidence, ...sorts, covered },
    own,
    met,
    counts,
  });
  const [rise, wing] = [asked('rise', [['rise', 1]]), asked('wing', [['wing', 1]])];
  const brandt = asked('brandt', [['&1', 0.9]], 1, true);
  const bishop = { ...asked('bishop', [['priest', 0.1]]), speaker: true };

  it.each([
    ['Why did the wing fall?', 1],
    ['Where did the wing fall?', 1],
    ['What does the union demand?', 1],
    ['What did the bishop say?', 0],
    ['Who built the wing?', 0],
    ['the wing', 0],
  ])('knows what %s takes for granted', (query, expected) => {
    expect(groundsOf([wing], wantedBy(query), []).granted).toBe(expected);
  });

  it('looks for what is asked for', () => {
    const wanted = wantedBy('how many wings');
    const grounds = groundsOf([wing], wanted, [candidate(1, [1], false), candidate(0.4, [0.4])]);
    expect(grounds).toMatchObject({ covered: 0.4, figure: 1, speaker: 1 });
    const others = candidate(1, [1], true, 0.2);
    expect(groundsOf([wing], wanted, [others, candidate(0.4, [0.4])]).covered).toBe(0.4);
    expect(groundsOf([wing], wanted, [others]).covered).toBe(0.2);
    expect(groundsOf([bishop], undefined, [candidate(1, [0.1])]).speaker).toBe(0.1);
  });

  it('knows names from other words', () => {
    const grounds = groundsOf([brandt, asked('wing', [])], undefined, [candidate(0.5, [0.9, 0])]);
    expect(grounds).toMatchObject({ strange: 0, named: 1, known: 0 });
    const he = asked('he', [['&1', 0.9]], 1, true);
    expect(groundsOf([he, rise], undefined, [])).toMatchObject({ named: 0, known: 1 });
    expect(groundsOf([asked('brandt', [], 1, true)], undefined, []).strange).toBe(1);
  });

  it.each([
    ['everything is told in one place', [rise, wing], [candidate(1, [1, 1])], true],
    ['a name comes with what is known', [brandt, wing], [candidate(1, [0.9, 1])], true],
    ['a name is missing', [asked('brandt', [], 1, true), rise], [candidate(0.5, [0, 1])], false],
    [
      'a known name comes with what is not known',
      [brandt, asked('wing', [])],
      [candidate(0.5, [1, 0])],
      false,
    ],
    ['hardly anything is known', [asked('wing', [['fin', 0.2]])], [candidate(0.2, [0.2])], false],
    ['the speaker is hardly known', [bishop, rise], [candidate(0.55, [0.1, 1])], false],
  ])('when %s', (_, words, candidates, expected) => {
    expect(isAnswered(groundsOf(words, undefined, candidates))).toBe(expected);
  });
});

describe('wantedBy', () => {
  const article = madeArticle('made', 'They met.');
  const passageOf = (text: string) => {
    const made = madeArticle('made', text);
    const sentence = made.sentences[0] ?? expect.fail('there is a sentence');
    return { article: made, sentence, named: [], where: false };
  };
  const passage = passageOf('They met.');
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
    [
      'how much did it cost',
      { ...none, figures: [{ ...at, bound: 'exact', low: 5, high: 5 } as const] },
      false,
    ],
    [
      'how much did it cost',
      { ...none, figures: [{ ...at, bound: 'exact', low: 5, high: 5, unit: 'EUR' } as const] },
      true,
    ],
    [
      'how far is it',
      { ...none, figures: [{ ...at, bound: 'exact', low: 5, high: 5, unit: 'km' } as const] },
      true,
    ],
    ['what do they demand', { ...none, asks: [{ ...at, kind: 'demand', content: at } as const] }, true],
  ])('%s', (query, reading, expected) => {
    expect(wantedBy(query)?.met({ ...passage, reading }, new Set())).toBe(expected);
  });

  it.each([
    ['who came', 'person', '&1', true],
    ['which countries came', 'person', '&1', false],
    ['where did they go', 'country', '&1', true],
    ['which company came', 'organization', '&1', true],
    ['who came', 'person', '&2', false],
  ] as const)('%s, with a %s (%s)', (query, kind, term, expected) => {
    expect(wantedBy(query)?.met({ ...passage, named: [{ term, kind }] }, new Set(['&2']))).toBe(expected);
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
    expect(wantedBy(query)?.met({ ...passage, reading, article: dated }, new Set())).toBe(expected);
  });

  it('wants a place where one is asked for', () => {
    const place = { ...passage, where: true };
    expect(wantedBy('Where was it built?')?.met(place, new Set())).toBe(true);
    expect(wantedBy('Which country built it?')?.met(place, new Set())).toBe(false);
  });

  it.each([
    ['why did they close it', 'It closed because of the rain.', true],
    ['why did they close it', 'It closed on Monday.', false],
    ['what did the mayor say', 'The mayor said it would rain.', true],
    ['what did the mayor say', 'The mayor went home.', false],
  ])('%s: %s', (query, text, expected) => {
    expect(wantedBy(query)?.met(passageOf(text), new Set())).toBe(expected);
  });

  it('wants nothing of other queries', () => {
    expect(wantedBy('tram company')).toBeUndefined();
  });
});
