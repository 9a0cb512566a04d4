import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Lund', 'Marta Lund', 'She'],
  ['Halden', 'the bank', 'The bank', 'Halden Bank'],
  ['drivers', 'the drivers', 'Drivers'],
  ['Ruiz', 'Ana Ruiz'],
  ['Norrail'],
  ['ministry', 'the ministry'],
];

describe('asks that a verb makes', () => {
  test.each([
    // active, with what is asked or of whom
    ['The drivers demanded a higher wage.', ['demand: drivers: a higher wage']],
    ['Lund has repeatedly called for a public inquiry.', ['demand: Lund: a public inquiry']],
    ['Lund urged the bank to open its books.', ['demand: Lund → Halden: to open its books']],
    ['Lund called on Norrail to reopen the line.', ['demand: Lund → Norrail: to reopen the line']],
    ['Lund appealed to the drivers to return.', ['demand: Lund → drivers: to return']],
    ['The drivers insist on a guard on every train.', ['demand: drivers: a guard on every train']],
    [
      'Lund insisted that the bank pay for the damage.',
      ['demand: Lund → Halden: the bank pay for the damage'],
    ],
    ['Lund demanded Norrail publish the report.', ['demand: Lund → Norrail: Norrail publish the report']],
    ['The drivers demanded that two lines be reopened.', ['demand: drivers: two lines be reopened']],
    ['The ministry ordered Norrail to stop all trains.', ['demand: ministry → Norrail: to stop all trains']],
    ['Lund asked the bank for more time.', ['demand: Lund → Halden: for more time']],
    ['Lund is pushing hard for a second vote.', ['demand: Lund: a second vote']],
    ['Lund wants her deputy, Ana Ruiz, to lead the talks.', ['demand: Lund → Ruiz: to lead the talks']],
    ['Lund asked the drivers not to block the road.', ['demand: Lund → drivers: not to block the road']],
    ['The drivers are seeking a refund from Norrail.', ['demand: drivers → Norrail: a refund from Norrail']],
    ['Lund is adamant that the bank pay.', ['demand: Lund → Halden: the bank pay']],
    ['Lund gave the bank 48 hours to answer.', ['demand: Lund → Halden: to answer']],
    ['Lund gave Norrail until Friday to reopen the line.', ['demand: Lund → Norrail: to reopen the line']],
    ['Lund stressed the need for a vote.', ['demand: Lund: the need for a vote']],
    [
      'Lund is looking for support from the ministry.',
      ['demand: Lund → ministry: support from the ministry'],
    ],
    ['Lund pressured the bank into opening its books.', ['demand: Lund → Halden: into opening its books']],
    ['Lund hopes Norrail will lower its fares.', ['demand: Lund → Norrail: Norrail will lower its fares']],
    // offers
    ['Norrail offered a voucher to the drivers.', ['offer: Norrail → drivers: a voucher to the drivers']],
    ['Norrail proposed splitting the costs.', ['offer: Norrail: splitting the costs']],
    ['The bank promised to keep the branch open.', ['offer: Halden: to keep the branch open']],
    ['The bank pledged not to close the branch.', ['offer: Halden: not to close the branch']],
    ['The bank is willing to talk.', ['offer: Halden: to talk']],
    ['Norrail said it was open to a shorter week.', ['offer: Norrail: a shorter week']],
    ['Norrail would consider a compromise.', ['offer: Norrail: a compromise']],
    // passive
    ['The plan was rejected by the bank.', ['rejection: Halden: The plan']],
    [
      'Norrail was ordered by the ministry to repay the fares.',
      ['demand: ministry → Norrail: to repay the fares'],
    ],
    ['The bank was urged by Lund and others in her party to wait.', ['demand: Lund → Halden: to wait']],
    ['The request was turned down by Lund.', ['rejection: Lund: The request']],
    // coordinated, embedded and reduced clauses
    [
      'Lund met the drivers on Friday and demanded an apology from the bank.',
      ['demand: Lund → Halden: an apology from the bank'],
    ],
    ['Lund, who lobbied the ministry to act, said no more.', ['demand: Lund → ministry: to act']],
    ['Lund left the hall, demanding an answer.', ['demand: Lund: an answer']],
    ['The talks failed, with Norrail demanding a longer contract.', ['demand: Norrail: a longer contract']],
    ['Lund expects the bank to ask for a delay.', ['demand: Halden: a delay']],
    ['Lund came to the bank to ask for a loan.', ['demand: Lund: a loan']],
    ['The drivers hired by Norrail want better brakes.', ['demand: drivers: better brakes']],
    ['Lund, the head of a small party, has demanded a recount.', ['demand: Lund: a recount']],
    ['Lund on Friday refused to sign.', ['rejection: Lund: to sign']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'The drivers did not demand a higher wage.',
    'Lund never asked for the money.',
    'Lund could demand a recount.',
    'If the drivers demand more, the bank may close.',
    'Demand for trains has risen.',
    'Lund stopped short of demanding a recount.',
    'Lund called the bank to discuss the loan.',
    'Lund called on the bank to discuss the loan.',
    'Lund declined to comment.',
    'Lund told the drivers that the bank was closed.',
    'The bank was called Halden by the drivers.',
    'Lund is seeking a second term.',
    'Lund offered no details.',
    'Lund said the bank was in order.',
    'Nobody rejected the plan.',
    'Lund is looking for her keys.',
    'Will Lund demand a recount?',
    "Lund's wife demanded an answer.",
    'Lund would have demanded a vote.',
    'Lund, who asked not to be named, left.',
    'Lund considered asking the bank for help.',
    'Lund decided against seeking a loan.',
    'Lund gave the bank a painting to sell.',
    'Profits at the bank declined 8 percent.',
    'The bank agreed to buy Norrail.',
    'Lund is well prepared to win.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
