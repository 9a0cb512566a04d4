import { describe, expect, it } from 'vitest';
import { countTerms } from '../../../src/story/search/frequencies.ts';
import { pronounIn } from '../../../src/story/search/pronoun.ts';
import type { Asked } from '../../../src/story/search/query.ts';

const asked = (word: string, name = false): Asked => ({
  word,
  means: new Map([[word, 1]]),
  weight: 1,
  name,
  speaker: false,
});
const context = { person: 3, frequencies: countTerms([['&3', 'boat'], ['boat']]) };

describe('pronounIn', () => {
  it('takes a pronoun beside other words for the foremost person', () => {
    const [he] = pronounIn('Where did he sell the boat?', [asked('sell'), asked('boat')], context);
    expect([...(he?.means.keys() ?? [])]).toEqual(['&3', '~3']);
    expect(he?.name).toBe(true);
  });

  it.each([
    ['Where did Brandt sell his boat?', [asked('brandt', true), asked('boat')], 3],
    ['Where was the boat sold?', [asked('boat')], 3],
    ['is he?', [], 3],
    ['Where did he sell the boat?', [asked('boat')], undefined],
  ])('takes nobody: %s', (query, words, person) => {
    expect(pronounIn(query, words, { ...context, person })).toEqual([]);
  });
});
