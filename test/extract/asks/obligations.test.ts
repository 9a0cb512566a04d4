import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Keller', 'Dana Keller'],
  ['Veltra', 'the carmaker', 'The carmaker'],
  ['agency', 'the agency', 'The agency'],
  ['owners', 'the owners', 'The owners'],
];

describe('what somebody says that another must do', () => {
  test.each([
    ['Keller said it was time for Veltra to act.', ['demand: Keller → Veltra: to act']],
    ['“It is time to end this war,” Keller said.', ['demand: Keller: to end this war']],
    ['Keller said Veltra must repair the vans.', ['demand: Keller → Veltra: Veltra must repair the vans']],
    ['Veltra must repair the vans, Keller said.', ['demand: Keller → Veltra: Veltra must repair the vans']],
    ['“Veltra must pay,” said Keller.', ['demand: Keller → Veltra: Veltra must pay']],
    ['"Veltra must pay," Keller told the agency.', ['demand: Keller → Veltra: Veltra must pay']],
    ['Keller says that Veltra needs to act.', ['demand: Keller → Veltra: Veltra needs to act']],
    ['Keller said a new test was needed.', ['demand: Keller: a new test was needed']],
    ['Keller told the owners they must pay.', ['demand: Keller: they must pay']],
    ['“They must pay,” said Keller.', ['demand: Keller: They must pay']],
    ['Keller said the vans must be recalled.', ['demand: Keller: the vans must be recalled']],
    [
      'Keller said the owners must be paid by Veltra.',
      ['demand: Keller → Veltra: the owners must be paid by Veltra'],
    ],
    ['Keller said the owners need to be paid.', ['demand: Keller: the owners need to be paid']],
    ['The vans, which the agency says must be recalled, are old.', ['demand: agency: must be recalled']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'Veltra must repair the vans.',
    'Veltra must have known, Keller said.',
    'Keller said we must hurry.',
    'Analysts say Veltra must act.',
    'Veltra must act, said Keller, an analyst at a bank.',
    'Veltra must act, analyst Dana Keller said.',
    'Nor should the owners have to wait, Keller said.',
    'The owners have to understand the risk, Keller said.',
    'People who must wait and need help can call the agency, Keller said.',
    'Keller asked whether Veltra must act.',
    // a need of one's own
    'Keller said she needed to know the price.',
    'Keller said the case had worn her out and she had to be driven home.',
    'Keller argued that she needed to keep a cool head.',
    'Keller said her client had to wait for a year.',
    // a need of everybody's, and what only is so
    'To win a race one has to be patient, Keller said.',
    'The owners say they have had to sell two vans.',
    'The owners were having to walk, the agency said.',
    'There is a myth that bodies must be burnt, Keller said.',
    'The agency is trying to work out what needs to be done, Keller said.',
    'Keller said the vans go where they are most needed.',
    'Keller said she knew what the owners must be going through.',
    'Vans had to be left by the road, the agency said.',
    'Keller must be the luckiest driver alive, the agency said.',
    'The agency said the recall was necessary.',
    'Our correspondent says the vans must be sold.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
