import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from '../../src/story/candidates.ts';
import { likenessAmong } from '../../src/story/likeness.ts';
import { contextOf } from '../../src/story/likeness-context.ts';
import { measureBy, vocabularyOf } from '../../src/story/likeness-features.ts';
import { likenessOf } from '../../src/story/likeness-sentences.ts';
import { termsOf } from '../../src/story/likeness-terms.ts';
import { madeArticle, madeStory } from './made.ts';

const PASSAGES = [
  'A ferry with 62 passengers ran aground off Cape Morrow on Sunday night.',
  'The ferry ran aground near Cape Morrow with 62 people on board.',
  'Divers found no leak in the hull of the ferry.',
  'The striker Ilan Benatar signed with Union Meersel for three years.',
  'Union Meersel paid nine million for the striker Benatar.',
  'The club from Meersel had looked for a striker since autumn.',
];

describe('termsOf', () => {
  it.each([
    ['inflected words share a stem', 'Negotiators negotiated', ['negoti', 'negoti']],
    ['accents and case are folded', 'RENÉE Renee', ['rene', 'rene']],
    ['numbers keep their marks', '1,200 of 3.5', ['1,200', '3.5']],
    ['words that only link or weigh are dropped', 'However, the situation is increasingly important', []],
    ['numbers in words are figures', 'Twelve of the 12 crew', ['12', '12', 'crew']],
    ['a day of the year is one word', 'on May 5th and Nov. 21', ['may5', 'nov21']],
    ['whichever comes first', 'on 5 May and the 21st of November', ['may5', 'nov21']],
    ['a dateline is no news', 'OSLO, Sept. 3 (Wire) — Ferries', ['ferri']],
    ['a denial stays', 'not signed', ['not', 'sign']],
  ])('%s', (_, text, stems) => {
    expect(termsOf(text).map((term) => term.stem)).toEqual(stems);
  });
});

describe('measureBy', () => {
  const measure = measureBy(vocabularyOf(PASSAGES));
  const features = (a: string, b: string) => measure.features(measure.profile(a), measure.profile(b));

  it('finds a passage most like itself', () => {
    for (const a of PASSAGES) {
      expect(features(a, a).pieces).toBeCloseTo(1);
      for (const b of PASSAGES) expect(features(a, b).shared).toBeLessThanOrEqual(features(a, a).shared);
    }
  });

  it.each([
    ['the same number', 'It carried 62 people.', '62 were on board.', { numbers: 1, otherNumbers: 0 }],
    ['other numbers', 'It carried 62 people.', '58 were on board.', { numbers: 0, otherNumbers: 1 }],
    ['a number in one only', 'It carried 62 people.', 'Many were on board.', { numbers: 0, otherNumbers: 0 }],
  ])('sees %s', (_, a, b, expected) => {
    expect(features(a, b)).toMatchObject(expected);
  });

  it('has finite features for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const any = measureBy(vocabularyOf([a, b]));
        const values = Object.values(any.features(any.profile(a), any.profile(b)));
        expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });
});

describe('contextOf', () => {
  it('likens two things by the third ones that both are like', () => {
    const like = new Set(['0-2', '1-2', '3-4']);
    const context = contextOf(5, (i, j) => (like.has(`${Math.min(i, j)}-${Math.max(i, j)}`) ? 0.8 : 0.05));
    expect(context(0, 1)).toBeGreaterThan(0.5);
    expect(context(0, 3)).toBeLessThan(0);
  });

  it('is symmetric and between -1 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 15, maxLength: 15 }),
        (values) => {
          const context = contextOf(
            6,
            (i, j) => values[(Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)] ?? 0,
          );
          for (let i = 0; i < 6; i++) {
            for (let j = 0; j < 6; j++) {
              expect(context(i, j)).toBe(context(j, i));
              expect(Math.abs(context(i, j))).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
        },
      ),
    );
  });
});

describe('likenessAmong', () => {
  it('puts every pair of one event above every pair of two', () => {
    const likeness = likenessAmong(PASSAGES);
    const event = (i: number): number => (i < 3 ? 0 : 1);
    const scores = PASSAGES.flatMap((_, i) =>
      PASSAGES.slice(0, i).map((_, j) => ({ same: event(i) === event(j), score: likeness(i, j) })),
    );
    const lowest = Math.min(...scores.filter(({ same }) => same).map(({ score }) => score));
    const highest = Math.max(...scores.filter(({ same }) => !same).map(({ score }) => score));
    expect(lowest).toBeGreaterThan(highest);
  });
});

describe('likenessOf', () => {
  const likeness = likenessOf(
    madeStory(
      madeArticle('a', 'The ferry of 2031 sank.\nThe ferry with 62 people on board ran aground in 2031.'),
      madeArticle('b', 'The ferry ran aground.\nThe striker signed in 2031.\nThe striker signed.'),
    ),
  );
  const like = (i: number, j: number): number =>
    likeness({ article: 'a', sentence: i }, { article: 'b', sentence: j });

  it('takes a year in common for nothing', () => {
    expect(like(0, 1)).toBeLessThan(0.3);
  });

  it('is surer of a short sentence that a long one holds than of two that share as much', () => {
    expect(like(1, 0)).toBeGreaterThan(like(0, 0));
    expect(like(1, 2)).toBeLessThan(0.2);
  });
});

describe('candidates', () => {
  it('gives each pair that shares a feature once', () => {
    const list = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const expected = a.flatMap((x, i) =>
          b.flatMap((y, j) => (x.some((f) => y.includes(f)) ? [`${i} ${j}`] : [])),
        );
        const found = [...candidates(a, b)].map(([i, j]) => `${i} ${j}`);
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('does not follow a feature that half the world has', () => {
    const many = Array.from({ length: 80 }, () => ['tram']);
    expect([...candidates([['tram']], many)]).toEqual([]);
    expect([...candidates([['tram', 'mayor']], [...many, ['mayor']])]).toEqual([[0, 80]]);
  });
});
