import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

describe('countries and governments', () => {
  it.each([
    ['a name', 'Kenya refused.', ['Kenya = Kenya']],
    ['a short name', 'The U.S. and the UK agreed.', ['U.S. = United States', 'UK = United Kingdom']],
    ['an official name', 'The Russian Federation refused.', ['Russian Federation = Russia']],
    ['a capital that acts', 'Ottawa demanded an apology.', ['Ottawa = Canada']],
    ['a capital under pressure', 'Pressure on Ankara grew.', ['Ankara = Turkey']],
    ['a capital that owns', "Tokyo's refusal was final.", ['Tokyo = Japan']],
    ['a message from a capital', 'A message from Madrid arrived.', ['Madrid = Spain']],
    [
      'a seat of government',
      'The Kremlin and Downing Street agreed.',
      ['Kremlin = Russia', 'Downing Street = United Kingdom'],
    ],
    [
      'a country and its department',
      'The U.S. State Department refused.',
      ['U.S. State Department = United States'],
    ],
    ['a government', 'The Kenyan government refused.', ['Kenyan government = Kenya']],
    ["a country's government", "Peru's government refused.", ["Peru's government = Peru"]],
    ['officials', 'Chilean officials refused.', ['Chilean officials = Chile']],
    ['forces', 'Kenyan troops withdrew.', ['Kenyan troops = Kenya']],
    ['a spokesman', 'A spokesman for Finland refused.', ['spokesman for Finland = Finland']],
    ['an ambassador', "Peru's ambassador refused.", ["Peru's ambassador = Peru"]],
    [
      'a union of countries',
      'The EU and Brussels agreed.',
      ['EU = European Union', 'Brussels = European Union'],
    ],
    ['a leader without a name', 'The Chilean president refused.', ['Chilean president ~ Chile']],
    [
      'a leader with a name',
      'Chilean President Ana Rojas met them. The Chilean leader refused.',
      ['Chilean President Ana Rojas = Ana Rojas', 'Chilean leader ~ Ana Rojas'],
    ],
    [
      "a leader's administration",
      'U.S. President Joan Doe left. The Doe administration refused.',
      ['U.S. President Joan Doe = Joan Doe', 'Doe administration = United States'],
    ],
    [
      'a government named before',
      'The Kenyan government met. The government refused.',
      ['Kenyan government = Kenya', 'government ~ Kenya'],
    ],
    ['the pronoun "us"', 'They told us so. US officials agreed.', ['US officials = United States']],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    ['in a capital', 'A rally in Lima ended early.'],
    ['towards a capital', 'He flew to Tokyo.'],
    ['a capital and its country', 'It happened in Paris, Texas.'],
    ['part of an adjective', 'It was an Oslo-based shop.'],
  ])('no party: %s', (_, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('keeps private people of a country apart from it', () => {
    expect(
      mentionsIn('German prosecutors refused. A Russian court agreed. Iranian protesters marched.'),
    ).toEqual([
      'German prosecutors = German prosecutors',
      'Russian court = Russian court',
      'Iranian protesters = Iranian protesters',
    ]);
  });
});
