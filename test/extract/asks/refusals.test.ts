import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Weiss', 'Anna Weiss'],
  ['club', 'the club', 'The club'],
  ['Norte'],
  ['fans', 'the fans', 'The fans'],
  ['rebels', 'the rebels', 'The rebels'],
];

describe('refusals', () => {
  test.each([
    ['“We are not going to pay,” Weiss said.', ['rejection: Weiss: pay']],
    ['Weiss said no to the plan.', ['rejection: Weiss: the plan']],
    ['Weiss objected to the plan.', ['rejection: Weiss: the plan']],
    ['Weiss spoke out against the deal.', ['rejection: Weiss: the deal']],
    ['Weiss brushed off calls to resign.', ['rejection: Weiss: calls to resign']],
    ['The club rejected a bid from Norte.', ['rejection: club → Norte: a bid from Norte']],
    [
      'Weiss asked the club to wait, but the club refused.',
      ['demand: Weiss → club: to wait', 'rejection: club: to wait'],
    ],
    ['Weiss rejected using the fund.', ['rejection: Weiss: using the fund']],
    ['Weiss ruled out a sale.', ['rejection: Weiss: a sale']],
    ['Norte turned down the offer of a meeting.', ['rejection: Norte: the offer of a meeting']],
    ['The club will not sell the striker.', ['rejection: club: sell the striker']],
    ['Weiss said she would never accept a lower price.', ['rejection: Weiss: accept a lower price']],
    [
      'The rebels said they will not end the siege until a truce is signed.',
      ['rejection: rebels: end the siege'],
    ],
    ['The club cannot agree to such terms, Weiss said.', ['rejection: club: agree to such terms']],
    ['The club denied the fans entry to the ground.', ['rejection: club: the fans entry to the ground']],
    [
      'The club cancelled a planned meeting with the fans.',
      ['rejection: club: a planned meeting with the fans'],
    ],
    ['Norte pulled out of the talks.', ['rejection: Norte: the talks']],
    ['The rebels have broken off negotiations.', ['rejection: rebels: negotiations']],
    ['Weiss decided not to renew the contract.', ['rejection: Weiss: to renew the contract']],
    ["Norte's decision not to sell angered the fans.", ['rejection: Norte: to sell']],
    ["Norte's refusal to sell angered the fans.", ['rejection: Norte: to sell']],
    ['The club made an offer that Norte found unacceptable.', ['rejection: Norte: an offer']],
    ['Norte made a proposal, which the club rejected.', ['rejection: club: a proposal']],
    ['It was an offer the club dismissed as a joke.', ['rejection: club: an offer']],
    ['Weiss said a sale was out of the question.', ['rejection: Weiss: a sale']],
    ['The offer, which the club rejected as too low, came late.', ['rejection: club: The offer']],
    ['Norte made a request the club called unreasonable.', ['rejection: club: a request']],
    ['Weiss said she would not attend the hearing.', ['rejection: Weiss: attend the hearing']],
    ['Weiss refused to discuss a lower price.', ['rejection: Weiss: to discuss a lower price']],
    ['The club said it had no plans to sell.', ['rejection: club: to sell']],
    ['Norte has no intention of raising its bid.', ['rejection: Norte: raising its bid']],
    ['The club rejected the bid on Monday night.', ['rejection: club: the bid']],
    ['The club is unwilling to pay.', ['rejection: club: to pay']],
    [
      'Norte and the club failed to reach an agreement.',
      ['rejection: Norte: to reach an agreement', 'rejection: club: to reach an agreement'],
    ],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'Weiss met the fans and the price declined.',
    '“If we decide not to go, the ground is lost,” said Weiss.',
    'Weiss declined to give figures.',
    'Weiss declined to use the word.',
    'The club is expected to reject the offer.',
    'The club will not be at the ground.',
    'Weiss said the weather would not matter.',
    'The club would not have signed him.',
    'Weiss would not say who was sold.',
    'Weiss dismissed the coach.',
    'Weiss called the weather absurd.',
    'The club did not lose a match.',
    'Weiss denied that the club was in trouble.',
    'Norte tried to block the view.',
    'The fans do not know the price.',
    'Weiss threatened to withdraw from the talks.',
    'Norte rejected claims that it had lied.',
    'The club refused to be drawn on the matter.',
    'The fans will not receive a refund before May.',
    // what turned out not to be so
    'The club ruled out a fracture.',
    'Weiss ruled out arson as the cause of the fire.',
    // what somebody else says that they will not do, and what is in nobody's will
    'Weiss will not attend a dinner of the league on Friday.',
    'The striker said the club would not play on Monday.',
    'Weiss said the rebels would not reach the city.',
    'A sale by the club would not solve the problem.',
    'The club has no plans to comment.',
    'The club would not reject a bid, Weiss said.',
    'The club is unable to offer a refund.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
