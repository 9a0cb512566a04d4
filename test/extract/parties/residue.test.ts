import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

describe('words that are no part of a name', () => {
  it.each([
    [
      'a conjunction at the head',
      "Maria Keller lost. But Dr Keller's lawyers refused.",
      "Dr Keller's lawyers = Dr Keller's lawyers",
    ],
    ['an adverb at the head', 'Meanwhile Maria Keller refused.', 'Maria Keller = Maria Keller'],
    ['the next sentence', 'Jane Doe Any help is late.', 'Jane Doe = Jane Doe'],
    ['a verb of a headline', 'Help Jane Doe demanded talks.', 'Jane Doe = Jane Doe'],
    ['a role of several', 'Executors John Doe and Ann Roe refused.', 'John Doe = John Doe'],
    ['a place', 'Los Angeles Jane Doe refused.', 'Jane Doe = Jane Doe'],
    ['an acronym', 'XTV Jane Doe refused.', 'Jane Doe = Jane Doe'],
    ['another name', 'Jane Doe John Roe refused.', 'John Roe = John Roe'],
    ['a relative clause after a dash', 'Jane Doe-who sings-refused.', 'Jane Doe = Jane Doe'],
    [
      'a time',
      'For the first time lawyers for Ann Roe refused.',
      'lawyers for Ann Roe = lawyers for Ann Roe',
    ],
    ['a number', 'Striking miners left. 300 miners marched. Local miners stayed.', '300 miners = miners'],
    [
      'a full stop before a paragraph',
      'Pay demands grow.\n\nNorthquay met the Dockers Union.\n\nIt rained.',
      'Dockers Union = Dockers Union',
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toContain(expected);
  });

  it.each([
    [
      'two persons whom a missing full stop joined',
      'Judge Paul Keller met Aaron Voss. Paul Keller Voss left.',
      /Keller Voss/,
    ],
    ['a father and a son', 'Joseph Doe met Michael Joseph Doe. Joseph Doe left.', /^Joseph Doe = Michael/],
    ['a headline in the text', 'Ann Roe Joins Harbour Union Talks. It rained all day.', /Joins|Talks/],
    ['a day after "said"', 'It rained, police sources said Wednesday. It rained.', /Wednesday/],
    ['a number', 'He met seed No. 5 there.', /No/],
    ['a mountain', 'It rained on Mount Kell and in North East Asia.', /./],
    ['local miners are not striking ones', 'Striking miners left. Local miners stayed.', /^Local .* = Str/],
  ])('not one: %s', (_, text, forbidden) => {
    expect(mentionsIn(text).filter((mention) => forbidden.test(mention))).toEqual([]);
  });

  it('takes no body for two names', () => {
    expect(mentionsIn('The National Rail Union met National Rail. The Dockers Union left.')).toContain(
      'National Rail Union = National Rail Union',
    );
  });

  it('keeps the name that an article uses most', () => {
    expect(mentionsIn('Jane Alice Doe left. Jane Doe spoke. Jane Doe refused.')).toEqual([
      'Jane Alice Doe = Jane Doe',
      'Jane Doe = Jane Doe',
      'Jane Doe = Jane Doe',
    ]);
  });
});

describe('relations make another party', () => {
  it.each([
    ["Jane Doe's family demanded talks.", "Jane Doe's family = Jane Doe's family"],
    ["Jane Doe's estate sued.", "Jane Doe's estate = Jane Doe's estate"],
    [
      "Executors of Jane Doe's estate refused.",
      "Executors of Jane Doe's estate = Executors of Jane Doe's estate",
    ],
    ['The personal doctor of Jane Doe refused.', 'personal doctor of Jane Doe = personal doctor of Jane Doe'],
    ['Fans of Jane Doe refused.', 'Fans of Jane Doe = Fans of Jane Doe'],
    [
      "Jane Doe's feisty Oslo-based lead counsel refused.",
      "Jane Doe's feisty Oslo-based lead counsel = Jane Doe's feisty Oslo-based lead counsel",
    ],
    ["The Bakers' Union refused.", "Bakers' Union = Bakers' Union"],
    ['The Nordic Union met the African group. The African group refused.', 'African group = African group'],
    ['Its president, Jan Doe, refused.', 'Jan Doe = Jan Doe'],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toContain(expected);
  });
});
