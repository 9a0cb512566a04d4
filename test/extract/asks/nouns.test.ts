import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Osei', 'Daniel Osei'],
  ['rebels', 'the rebels', 'The rebels'],
  ['Kenya', 'Kenyan'],
  ['union', 'the union', 'The union'],
  ['Red Cross', 'the Red Cross'],
];

describe('asks that a noun names', () => {
  test.each([
    ["The union's demand for a shorter week surprised Osei.", ['demand: union: a shorter week']],
    ["The union renewed its call for Osei's resignation.", ["demand: union → Osei: Osei's resignation"]],
    ["Osei's insistence on a vote angered the rebels.", ['demand: Osei: a vote']],
    ['The demand by the union for more pay came late.', ['demand: union: more pay']],
    [
      'Osei issued an ultimatum to the rebels to leave the city.',
      ['demand: Osei → rebels: to leave the city'],
    ],
    ['The rebels repeated their call for an amnesty.', ['demand: rebels: an amnesty']],
    ['A Kenyan offer to host the talks was welcomed.', ['offer: Kenya: to host the talks']],
    ['Kenya made an offer of free passage.', ['offer: Kenya: free passage']],
    ['Osei expressed his willingness to meet the rebels.', ['offer: Osei: to meet the rebels']],
    ['The rebels signalled their readiness for talks.', ['offer: rebels: talks']],
    ["A judge will discuss the union's request for Kenya to pay.", ['demand: union → Kenya: to pay']],
    ["The plan has Osei's blessing.", ['offer: Osei: The plan']],
    ["Osei's rejection of the plan ended the talks.", ['rejection: Osei: the plan']],
    ['Osei is under pressure from the Red Cross to open a road.', ['demand: Red Cross: to open a road']],
    [
      "The union's demand that the fee be paid at once was a surprise.",
      ['demand: union: the fee be paid at once'],
    ],
    ['Kenya launches an appeal for $5 million.', ['demand: Kenya: $5 million']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    "Kenya's demand for oil has doubled.",
    'Osei will study requests for help.',
    "Osei accepted the union's demand for a vote.",
    'There was no demand for a vote by the union.',
    'The rebels will stay until their demands for food are met by nobody.',
    'Osei made a phone call to Kenya.',
    'Food for Kenya An appeal to help the hungry is under way.',
    'Osei spoke of what counts when the union decides whether to launch an appeal: need, time and money.',
    "The union's offer was an insult.",
  ])('no demand in: %s', (text) => {
    expect(asksOf(text, CAST).filter((ask) => ask.startsWith('demand'))).toEqual([]);
  });

  test('a demand that is refused is told once', () => {
    expect(asksOf("Osei rejected the union's demand for a vote.", CAST)).toEqual([
      "rejection: Osei: the union's demand for a vote",
    ]);
  });
});
