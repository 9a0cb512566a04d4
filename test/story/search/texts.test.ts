import { describe, expect, it } from 'vitest';
import { withFeedback } from '../../../src/story/search/feedback.ts';
import { countTerms } from '../../../src/story/search/frequencies.ts';
import { indexTexts } from '../../../src/story/search/texts.ts';

const TEXTS = [
  ['engine', 'piston', 'valve'],
  ['engine', 'piston', 'oil'],
  ['piston', 'valve', 'crank'],
  ['garden', 'rose', 'soil'],
];

describe('indexTexts', () => {
  it('ranks what shares a word with the query first, then what is like it', () => {
    const ids = indexTexts(TEXTS.length, (id) => TEXTS[id] ?? [])
      .rank(new Map([['engine', 1]]))
      .map(({ id }) => id);
    expect(ids.slice(0, 2).sort()).toEqual([0, 1]);
    expect(ids).toContain(2);
    expect(ids).not.toContain(3);
  });

  it.each([
    ['no term', new Map<string, number>()],
    ['an unknown term', new Map([['zebra', 1]])],
  ])('finds nothing for %s', (_, query) => {
    expect(indexTexts(TEXTS.length, (id) => TEXTS[id] ?? []).rank(query)).toEqual([]);
  });
});

describe('withFeedback', () => {
  it('adds the terms of the best texts, and keeps the sum of the weights at 1', () => {
    const { rarity } = countTerms(TEXTS);
    const ranked = [{ id: 0, score: 2 }];
    const weights = withFeedback(new Map([['engine', 1]]), ranked, (id) => TEXTS[id] ?? [], rarity);
    expect([...weights.keys()].sort()).toEqual(['engine', 'piston', 'valve']);
    expect([...weights.values()].reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(weights.get('engine')).toBeGreaterThan(weights.get('valve') ?? 0);
  });
});

describe('countTerms', () => {
  it('counts texts, not occurrences, and finds the rare rarer', () => {
    const { count, rarity } = countTerms([['a', 'a', 'b'], ['a']]);
    expect([count('a'), count('b'), count('c')]).toEqual([2, 1, 0]);
    expect(rarity('c')).toBeGreaterThan(rarity('b'));
    expect(rarity('b')).toBeGreaterThan(rarity('a'));
  });
});
