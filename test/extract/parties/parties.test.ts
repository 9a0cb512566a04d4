import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partiesIn } from './mentions.ts';

const words = fc.constantFrom(
  'Jane',
  'Doe',
  'Mr.',
  'President',
  'Kenya',
  'Kenyan',
  'the',
  'government',
  'union',
  'of',
  'said',
  'he',
  'they',
  'it',
  'its',
  "'s",
  ',',
  '.',
  '“',
  '”',
  '"',
  '(',
  ')',
  'NRU',
  '-',
  'and',
  'for',
  'a',
  'spokesman',
  'rebels',
  'U.S.',
  'Paris',
  '\n\n',
  'Ünal',
  '—',
  'Corp.',
);

describe('findParties', () => {
  it.each([
    ['Jane Doe, who leads the Harbour Union, said no.', 'Harbour Union'],
    ['Jane Doe, managing director of the Harbour Union, said no.', 'Harbour Union'],
    ['Jane Doe, who met the Harbour Union, said no.', undefined],
  ])('knows whom somebody leads: %s', (text, expected) => {
    const { parties } = partiesIn(text);
    const led = parties.find(({ name }) => name === 'Jane Doe')?.of;
    expect(led === undefined ? undefined : parties[led]?.name).toBe(expected);
  });

  it.each([
    ['words of the news', fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))],
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('mentions begin and end with tokens, in order, without overlaps: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, tokens, parties, mentions } = partiesIn(text);
        expect(mentions).toHaveLength(article.sentences.length);
        for (const [i, list] of mentions.entries()) {
          let end = -1;
          for (const mention of list) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(tokens[i]?.some(({ start }) => start === mention.start)).toBe(true);
            expect(tokens[i]?.some((token) => token.end === mention.end)).toBe(true);
            expect(parties[mention.party]).toBeDefined();
            end = mention.end;
          }
        }
        for (const party of parties) {
          expect(party.names).toContain(party.name);
          if (party.of !== undefined) expect(parties[party.of]).toBeDefined();
        }
      }),
    );
  });

  it('keeps outlets out of the parties', () => {
    const { parties } = partiesIn('Reuters reported the talks. The Evening Herald said Ann Roe had left.');
    expect(parties.map(({ name }) => name)).toEqual(['Ann Roe']);
  });

  it('is the same whatever was read before', () => {
    const text = 'Ann Roe met the dockers. She said they would strike. Kenya told its envoy to wait.';
    const first = partiesIn(text);
    partiesIn('Bob Poe met the dockers in Peru.');
    expect(partiesIn(text).mentions).toEqual(first.mentions);
  });
});
