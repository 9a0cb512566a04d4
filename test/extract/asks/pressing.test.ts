import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Lund', 'Ana Lund'],
  ['bank', 'the bank', 'The bank'],
  ['drivers', 'the drivers', 'The drivers', 'their'],
  ['defense', 'the defense', 'The defense'],
  ['court', 'the court', 'The court'],
];

describe('threats, consent that is withheld, and what courts are moved to do', () => {
  test.each([
    [
      'The drivers threatened to strike if the bank did not raise wages.',
      ['demand: drivers → bank: raise wages'],
    ],
    [
      'The bank warned that it would sue if the drivers failed to return.',
      ['demand: bank → drivers: to return'],
    ],
    ['Lund still had not signed the contract.', ['rejection: Lund: signed the contract']],
    ['The drivers have so far not agreed to talks.', ['rejection: drivers: agreed to talks']],
    ['There will be no talks, Lund said.', ['rejection: Lund: talks']],
    ['Lund said there would be no further concessions.', ['rejection: Lund: further concessions']],
    ['Lund tried to persuade the bank to wait.', ['demand: Lund → bank: to wait']],
    ['Lund sought to have the mine closed.', ['demand: Lund: the mine closed']],
    ['The defense moved to exclude the letter.', ['demand: defense: to exclude the letter']],
    ['The defense had wanted to show the tape.', ['demand: defense: to show the tape']],
    ['The court ruled that the tape will not be shown.', ['rejection: court: the tape will not be shown']],
    ['The court barred the defense from calling Lund.', ['rejection: court → defense: calling Lund']],
    ['The court subpoenaed Lund to testify.', ['demand: court → Lund: to testify']],
    ['The drivers have sued to block the sale.', ['demand: drivers: to block the sale']],
    ['The drivers lost their battle to keep the line open.', ['demand: drivers: to keep the line open']],
    [
      'The court weighed an attempt by the drivers to block the sale.',
      ['demand: drivers: to block the sale'],
    ],
    ['In a march demanding a vote, the drivers met Lund.', ['demand: drivers: a vote']],
    ['The drivers met Lund in a rally on Sunday demanding a vote.', ['demand: drivers: a vote']],
    ['Lund, who wants a vote, met the drivers.', ['demand: Lund: a vote']],
    ['The line must be closed, the court ruled.', ['demand: court: The line must be closed']],
    ['Lund is willing to go to Kell.', ['offer: Lund: to go to Kell']],
    ['Lund vowed to bring the thieves to justice.', ['offer: Lund: to bring the thieves to justice']],
    ['The bank assured the drivers that it would pay them.', ['offer: bank → drivers: it would pay them']],
    ["The court's decision to deny Lund a hearing stands.", ['rejection: court: Lund a hearing']],
    ['The court recommended that Lund be freed.', ['demand: court: Lund be freed']],
    ['Lund called for rebuilding the port.', ['demand: Lund: rebuilding the port']],
    ['The bank is offering a $5,000 reward.', ['offer: bank: a $5,000 reward']],
    ['Lund opposes his extradition.', ['rejection: Lund: his extradition']],
    ['The drivers voted against the deal.', ['rejection: drivers: the deal']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'The drivers threatened to strike if it did not rain.',
    'The bank threatened to sue if it was not paid.',
    'Lund had not signed the contract before.',
    'There will be no rain, Lund said.',
    'The bank moved to cut its prices.',
    'Lund vowed to win the race.',
    'The drivers wanted to show the tape.',
    'The court ruled that the tape had not been shown.',
    'The rain stopped the drivers from working.',
    'The bank lost its battle to win new customers.',
    'Lund supports their efforts to secure peace.',
    'Lund, who favors free trade, met the drivers.',
    'The order that the line must be closed came late, Lund said.',
    'Lund is ready to go to war.',
    'Lund assured the drivers that they were safe.',
    "The court's decision to deny it came late.",
    'The plan calls for rebuilding the port.',
    'Lund did not try to persuade the bank to wait.',
    'Lund tried to persuade herself.',
    'The drivers must decide whether to demand a vote.',
    'The court put Lund on the most wanted list.',
    'Lund is being sought by the court.',
    'Lund was prepared to file an appeal.',
    'The drivers will strike if the bank is sold and refuses to pay.',
  ])('nothing: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
