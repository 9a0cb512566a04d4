import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/story/search/asked.ts';
import { countTerms } from '../../../src/story/search/frequencies.ts';
import { pronounIn } from '../../../src/story/search/pronoun.ts';

const asked = (word: string, name = false): Asked => ({
  word,
  means: new Map([[word, 1]]),
  weight: 1,
  name,
  speaker: false,
});
const context = { person: 'karl brandt', frequencies: countTerms([['&karl brandt', 'boat'], ['boat']]) };

describe('pronounIn', () => {
  it('takes a pronoun beside other words for the foremost person', () => {
    const [he] = pronounIn('Where did he sell the boat?', [asked('sell'), asked('boat')], context);
    expect([...(he?.means.keys() ?? [])]).toEqual(['&karl brandt', '~karl brandt']);
    expect(he?.name).toBe(true);
  });

  it.each([
    ['Where did Brandt sell his boat?', [asked('brandt', true), asked('boat')], 'karl brandt'],
    ['Where was the boat sold?', [asked('boat')], 'karl brandt'],
    ['is he?', [], 'karl brandt'],
    ['Where did he sell the boat?', [asked('boat')], undefined],
  ])('takes nobody: %s', (query, words, person) => {
    expect(pronounIn(query, words, { ...context, person })).toEqual([]);
  });
});
