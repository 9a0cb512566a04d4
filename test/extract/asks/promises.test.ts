import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Lund', 'Marta Lund'],
  ['Norrail', 'The company'],
  ['Kenya'],
  ['union', 'the union', 'The union'],
  ['Ruiz', 'Ana Ruiz'],
  ['Red Cross', 'the Red Cross', 'The Red Cross'],
];

describe('promises and what is done for somebody who asked', () => {
  test.each([
    ['Norrail said it would pay for the repairs.', ['offer: Norrail: pay for the repairs']],
    ['The union announced it would send 40 doctors.', ['offer: union: 40 doctors']],
    ['Lund vowed to rebuild the town.', ['offer: Lund: to rebuild the town']],
    ['Norrail announced a gift of 40 tents to Kenya.', ['offer: Norrail: a gift of 40 tents to Kenya']],
    ['Kenya is to send 40 doctors to help.', ['offer: Kenya: 40 doctors to help']],
    ['Norrail said it would refund all fares.', ['offer: Norrail: refund all fares']],
    ['Norrail said it would treble its aid.', ['offer: Norrail: treble its aid']],
    ['Norrail will refund all fares.', ['offer: Norrail: refund all fares']],
    ['Norrail will replace the seats free of charge.', ['offer: Norrail: replace the seats free of charge']],
    ['Under the plan, Norrail would pay $9 a share.', ['offer: Norrail: pay $9 a share']],
    ['The union said it would lay down its arms.', ['offer: union: lay down its arms']],
    [
      'Lund said she would go fetch the boy if Kenya agreed.',
      ['offer: Lund: go fetch the boy', 'demand: Lund → Kenya: Kenya agreed'],
    ],
    ['Kenya will do all it can to help.', ['offer: Kenya: do all it can to help']],
    [
      'Lund said she would leave the board if Ruiz signed the deal.',
      ['offer: Lund: leave the board', 'demand: Lund → Ruiz: Ruiz signed the deal'],
    ],
    [
      'Flights to Kenya were halted at the request of the union.',
      ['demand: union: Flights to Kenya were halted'],
    ],
    [
      'Lund said she would come to Kenya if they paid.',
      ['offer: Lund: come to Kenya', 'demand: Lund: they paid'],
    ],
    ['Lund would like to see the union disband.', ['demand: Lund: to see the union disband']],
    ['The union is fighting to keep the line.', ['demand: union: to keep the line']],
    ['Kenya insisted that the line would be closed.', ['demand: Kenya: the line would be closed']],
    ["Lund spoke of Norrail's decision to seek a loan.", ['demand: Norrail: a loan']],
    ["Norrail closed the line at Lund's request.", ['demand: Lund: closed the line']],
    ['The Red Cross has begun a $10 million appeal.', ['demand: Red Cross: $10 million appeal']],
    ['Ruiz has handed in a transfer request.', ['demand: Ruiz: a transfer request']],
    ['Lund filed a lawsuit to overturn the rule.', ['demand: Lund: to overturn the rule']],
    ['Kenya applied for a seat on the council.', ['demand: Kenya: a seat on the council']],
    ['The company is seeking to block the sale.', ['demand: Norrail: to block the sale']],
    ['Pleas by the union seeking a new vote failed.', ['demand: union: a new vote']],
    ['Norrail said it would not be calling Ruiz.', ['rejection: Norrail: calling Ruiz']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'Norrail said it would grow next year.',
    'Lund is fighting to win the race.',
    'Lund insisted that Norrail would win.',
    'Lund said the union would win if Norrail lost its nerve.',
    'Lund warned that she would dismiss Ruiz if Kenya signed the deal.',
    'Norrail said it would suffer if rates rose.',
    'Kenya is training pilots at the request of the union.',
    'Lund met children proposed to lead the march.',
    'Lund was at the union.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
