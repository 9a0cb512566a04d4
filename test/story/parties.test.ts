import { describe, expect, it } from 'vitest';
import { storyFrom } from '../support/stories.ts';

const storyOf = (...texts: string[]) => storyFrom(texts.map((text, i) => ({ id: `a${i}`, text })));

/** The names of the story's parties, each with the name of its country. */
const partiesOf = (...texts: string[]): string[] => {
  const { all } = storyOf(...texts).parties;
  return [...all.values()]
    .map(({ name, country }) => (country === undefined ? name : `${name} (${all.get(country)?.name})`))
    .sort();
};

describe('linkParties', () => {
  it.each([
    [
      'a country under two names',
      ['The U.S. refused.', 'Washington refused.'],
      ['United States (United States)'],
    ],
    ['a full name', ['Jane Doe refused.', 'Jane Doe agreed.'], ['Jane Doe']],
    ['a surname alone', ['Jane Doe refused.', 'Doe agreed.', 'Mrs. Doe left.'], ['Jane Doe']],
    [
      'a surname of two',
      ['Jane Doe refused.', 'John Doe refused.', 'Mr. Doe left.'],
      ['Doe', 'Jane Doe', 'John Doe'],
    ],
    ['an acronym', ['The National Rail Union agreed.', 'The NRU refused.'], ['National Rail Union']],
    ['a company', ['Acme Corp. rose.', 'The carmaker Acme fell.'], ['Acme Corp.']],
    ['hyphens', ['Park Min-jun left.', 'Park Min Jun stayed.'], ['Park Min-jun']],
    [
      'a leader of a country',
      ['Kenya refused.', 'Kenyan President Jane Doe agreed.'],
      ['Jane Doe (Kenya)', 'Kenya (Kenya)'],
    ],
    ['a country that nobody names', ['Kenyan President Jane Doe agreed.'], ['Jane Doe']],
    [
      'a government called after a leader whom another article places',
      ["Jane Doe's government refused. Kenya waits.", 'Kenyan President Jane Doe agreed.'],
      ['Jane Doe (Kenya)', 'Kenya (Kenya)'],
    ],
    ['groups of the same words', ['The dockers refused.', 'The dockers agreed.'], ['dockers']],
    [
      'groups of two owners',
      ["Jane Doe lost. Doe's allies refused.", "Ann Roe lost. Roe's allies agreed."],
      ['Ann Roe', "Doe's allies", 'Jane Doe', "Roe's allies"],
    ],
    [
      'a description of somebody and the name',
      ['The lawyer for Jane Doe refused.', 'Jane Doe agreed.'],
      ['Jane Doe', 'lawyer for Jane Doe'],
    ],
    [
      'the name that most articles use',
      ['Jane Doe refused.', 'Jane Alice Doe agreed.', 'Jane Doe left.'],
      ['Jane Doe'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(partiesOf(...texts)).toEqual(expected);
  });

  it('gives the party of each article and refuses what an article does not have', () => {
    const { parties } = storyOf('Jane Doe refused.', 'Doe agreed.');
    expect(parties.of('a0', 0)).toBe(parties.of('a1', 0));
    expect(() => parties.of('a1', 7)).toThrow(RangeError);
    expect(() => parties.of('missing', 0)).toThrow(RangeError);
  });
});
