import { describe, expect, it } from 'vitest';
import { speakerIn } from '../../../src/story/search/speaker.ts';

describe('speakerIn', () => {
  it.each([
    ['What did the harbour master say about the ferry?', 'harbour master'],
    ['what does their union think', 'union'],
    ['How did Ostrava react to the ban?', 'Ostrava'],
    ['what have the pilots said so far', 'pilots'],
    ['What did the ferry cost?', undefined],
    ['who said that', undefined],
    ['harbour master on the ferry', undefined],
  ])('%s', (query, speaker) => {
    const range = speakerIn(query);
    expect(range && query.slice(range.start, range.end)).toBe(speaker);
  });
});
