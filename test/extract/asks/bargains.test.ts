import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['rebels', 'the rebels', 'The rebels', 'they'],
  ['Osei', 'the president'],
  ['union', 'the union', 'The union'],
  ['Norrail'],
  ['Kenya'],
];

describe('bargains and conditions', () => {
  test.each([
    [
      'Norrail offered a bonus in return for longer shifts.',
      ['offer: Norrail: a bonus in return for longer shifts', 'demand: Norrail: longer shifts'],
    ],
    [
      'In exchange for a truce, the rebels want the northern mines.',
      ['offer: rebels: a truce', 'demand: rebels: the northern mines'],
    ],
    [
      'Kenya is willing to send troops if Osei signs the treaty.',
      ['offer: Kenya: to send troops', 'demand: Kenya → Osei: Osei signs the treaty'],
    ],
    [
      'The rebels would disarm only if Osei freed the prisoners.',
      ['offer: rebels: disarm', 'demand: rebels → Osei: Osei freed the prisoners'],
    ],
    [
      'Norrail will only pay if the union returns.',
      ['offer: Norrail: pay', 'demand: Norrail → union: the union returns'],
    ],
    [
      'The union will strike again unless Norrail raises wages.',
      ['demand: union → Norrail: Norrail raises wages'],
    ],
    [
      'Norrail would reopen the line in exchange for a truce.',
      ['offer: Norrail: reopen the line', 'demand: Norrail: a truce'],
    ],
    ['Norrail threatened to leave unless it got the money.', ['demand: Norrail: it got the money']],
    [
      'The union threatened to walk out unless Norrail raises wages.',
      ['demand: union → Norrail: Norrail raises wages'],
    ],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'The truce will fail unless it rains.',
    'Norrail will get a fee in return for the line.',
    'Osei asked whether Kenya would help only if paid.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});

describe('bids and deadlines', () => {
  test.each([
    ['Norrail raised its pay offer to 6 per cent.', ['offer: Norrail: 6 per cent']],
    ['The drivers said Norrail has sweetened its offer of more rest.', ['offer: Norrail: more rest']],
    ['Norrail raised its offer again.', ['offer: Norrail: its offer']],
    ['The drivers said Norrail repeated its offer of more rest.', ['offer: Norrail: more rest']],
    ["Norrail's 300 welders demanded more rest.", []],
    ["Norrail's glaziers demanded more rest.", []],
    ['Norrail cut its bid from $40 million to $30 million.', ['offer: Norrail: $30 million']],
    ['Norrail put 5 per cent on the table.', ['offer: Norrail: 5 per cent']],
    [
      'The union set Norrail a deadline of Sunday for a better offer.',
      ['demand: union → Norrail: a better offer'],
    ],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'Norrail raised its prices to 6 euros.',
    'Norrail put food on the table.'.replace('food', 'it'),
    'Norrail set the table for dinner.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});

describe('lists', () => {
  test.each([
    [
      "The union's conditions for a truce are clear:\n* More pay: a raise of 8 percent\n* No job cuts\nNothing else was said.",
      ['demand: union: a raise of 8 percent', 'demand: union: No job cuts'],
    ],
    ['Osei made his ultimatum clear: the rebels must leave.', ['demand: Osei: the rebels must leave']],
    [
      "Osei's terms: no amnesty, no mediators and a handover of weapons.",
      ['demand: Osei: no amnesty, no mediators and a handover of weapons'],
    ],
    [
      "The rebels' demands include an amnesty and seats in parliament.",
      ['demand: rebels: an amnesty and seats in parliament'],
    ],
    ["The rebels' plan was long.\nFree passage and an amnesty were the main demands.", []],
    [
      "The rebels' proposal was long.\nFree passage and an amnesty were the main demands.",
      ['demand: rebels: Free passage and an amnesty'],
    ],
    ['Kenya offered help.\nThese offers included food.', ['offer: Kenya: help', 'offer: Kenya: food']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    "The union's demand was a mistake.",
    'Osei spoke of three things:\n* Rain\n* Snow',
    'Osei said: the union is strong.',
    'Osei might, however, be open-minded about any request by the union.',
    'In Osei, and with terms as of today: rain.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
