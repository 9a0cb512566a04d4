import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Kenya'],
  ['Osei', 'Daniel Osei'],
  ['Red Cross', 'the Red Cross', 'The Red Cross'],
  ['bank', 'the bank', 'The bank'],
  ['groups', 'Aid groups'],
  ['Readers'],
];

describe('help that is given, and what is needed', () => {
  test.each([
    ['Kenya is sending 40 doctors to the valley.', ['offer: Kenya: 40 doctors to the valley']],
    ['The bank has donated $5 million.', ['offer: bank: $5 million']],
    ['The bank is funding $9 million of emergency aid.', ['offer: bank: $9 million of emergency aid']],
    ['More than $6 million has been donated by Kenya.', ['offer: Kenya: $6 million']],
    ['A hospital ship would be sent in the coming days, Osei said.', ['offer: Osei: A hospital ship']],
    ['Kenya is sending 3,500 troops, but aid is slow to arrive.', ['offer: Kenya: 3,500 troops']],
    ['Kenya is preparing to send a rescue team.', ['offer: Kenya: a rescue team']],
    [
      'The bank is releasing $10 million from its relief fund.',
      ['offer: bank: $10 million from its relief fund'],
    ],
    ['The Red Cross has launched an appeal in the valley.', ['demand: Red Cross: an appeal in the valley']],
    ['“Kenya needs help and it needs it now, “Osei said.', ['demand: Osei: help']],
    ['Kenya will send a rescue team.', ['offer: Kenya: a rescue team']],
    ['Aid groups say they need food and tents.', ['demand: groups: food and tents']],
    ['The Red Cross said it urgently needed blankets.', ['demand: Red Cross: blankets']],
    ['“We need to get more doctors on the ground,” Osei said.', ['demand: Osei: more doctors on the ground']],
    ['Kenya needs 300 tents, Osei said.', ['demand: Osei: 300 tents']],
    ['Kenya sent agents to help the police.', ['offer: Kenya: agents to help the police']],
    ['Kenya is gearing up to send aid.', ['offer: Kenya: aid']],
    ['The bank is making available $9 million in aid.', ['offer: bank: $9 million in aid']],
    ['The bank has put up a $9,000 reward.', ['offer: bank: a $9,000 reward']],
    ['Kenya has given Osei asylum.', ['offer: Kenya: Osei asylum']],
    ['Kenya announced a ceasefire.', ['offer: Kenya: a ceasefire']],
    [
      'Osei led a team of doctors to the valley to help.',
      ['offer: Osei: a team of doctors to the valley to help'],
    ],
    ['The bank is planning to compensate its customers.', ['offer: bank: compensate its customers']],
    ['Osei vowed full support for the valley.', ['offer: Osei: full support for the valley']],
    ['Osei said Kenya wants to help the valley.', ['offer: Kenya: help the valley']],
    ['Kenya will help rebuild the school.', ['offer: Kenya: help rebuild the school']],
    ['The Red Cross will consider helping the camps.', ['offer: Red Cross: helping the camps']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    // what is done day by day, or for no need
    'The Red Cross provides water to schools.',
    'The Red Cross is providing clean water to the camps.',
    'Kenya is sending 4,000 troops to the border.',
    'The bank has lodged an appeal in court.',
    'Kenya has sent a message of support to the valley.',
    'The bank could donate $5 million.',
    'Kenya has not sent any aid.',
    'Readers have donated $80,000.',
    'Osei said any aid would be sent by sea.',
    // help that nobody offers
    'The rain will help the harvest.',
    'Osei believes that Kenya will help the valley.',
    'Kenya will help itself.',
    'Osei raised money intended to help the valley.',
    'Aid has been sent to the valley.',
    // needs that ask for nothing
    'Kenya needs rain.',
    'Osei said he needed a rest.',
    '“We need a win,” Osei said.',
    'Osei asked whether Kenya needs help.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
