import { describe, expect, it } from 'vitest';
import { dot } from '../../../src/story/search/directions.ts';
import { englishEncoder } from '../../../src/story/search/encoder.ts';

const encode = englishEncoder();
const alike = (a: string, b: string): number => dot(encode(a), encode(b));

describe('englishEncoder', () => {
  it.each([
    [
      'nationalise the railways',
      'The government will take the trains into public ownership.',
      'The trains were late again on Monday.',
    ],
    [
      'who inherits the farm',
      'Her nephew is the sole heir to the land.',
      'Her nephew is a singer in the choir.',
    ],
    ['how old is she', 'She is 61 years of age.', 'She left for the coast.'],
  ])('knows what answers "%s"', (question, answer, other) => {
    expect(alike(question, answer)).toBeGreaterThan(alike(question, other) + 0.1);
  });

  it.each([
    ['nothing', ''],
    ['what it does not know', '東京 🦉'],
    ['more than it reads', 'The bridge is closed. '.repeat(1_000)],
  ])('reads %s', (_, text) => {
    expect(dot(encode(text), encode(text))).toBeCloseTo(1);
  });
});
