import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Lund', 'Marta Lund'],
  ['Norrail'],
  ['ministry', 'the ministry', 'The ministry'],
  ['drivers', 'the drivers', 'The drivers', 'Drivers'],
  ['public', 'the public'],
  ['Ruiz', 'Ana Ruiz'],
];

describe('orders, pleas and what must be', () => {
  test.each([
    ['The ministry mandated that the line be closed.', ['demand: ministry: the line be closed']],
    ['The ministry is imploring the public to wait.', ['demand: ministry → public: to wait']],
    ["The ministry's order for Norrail to stop took effect.", ['demand: ministry → Norrail: to stop']],
    ["Lund's plea to drivers to wait went unheard.", ['demand: Lund → drivers: to wait']],
    ['An appeal for blood was launched by the ministry.', ['demand: ministry: blood']],
    ['Lund insists any deal include the depot.', ['demand: Lund: any deal include the depot']],
    ['Lund said the ministry ought to resign.', ['demand: Lund → ministry: the ministry ought to resign']],
    ['Lund said it was vital to reopen the line.', ['demand: Lund: to reopen the line']],
    ['“It is essential that both sides meet,” Lund said.', ['demand: Lund: both sides meet']],
    ['“The time has come for Norrail to pay,” Lund said.', ['demand: Lund → Norrail: to pay']],
    ['“We must cut our water use,” Lund said.', ['demand: Lund: We must cut our water use']],
    ['“Lay down your tools,” Lund told the drivers.', ['demand: Lund: Lay down your tools']],
    ['“Let us have a vote,” Lund said.', ['demand: Lund: have a vote']],
    ['Lund plans to ask Norrail for a refund.', ['demand: Lund → Norrail: for a refund']],
    ['The drivers have been calling since May for a vote.', ['demand: drivers: a vote']],
    ['Lund backed calls for a vote.', ['demand: Lund: calls for a vote']],
    ['Lund is in favour of a ban on night trains.', ['demand: Lund: a ban on night trains']],
    ['Norrail made its aid conditional on a vote.', ['demand: Norrail: a vote']],
    ['The ministry has made a truce a condition for talks.', ['demand: ministry: a truce']],
    [
      'Norrail closed the line because no fee was paid, and demanded an answer.',
      ['demand: Norrail: an answer'],
    ],
    ['Norrail threatened to sue if the depot was not cleared.', ['demand: Norrail: cleared']],
    ['A resolution calling for a vote was adopted by the ministry.', ['demand: ministry: a vote']],
    ["Conditions to Norrail's offer include a vote.", ['demand: Norrail: a vote']],
    ['What Lund asked for was a vote.', ['demand: Lund: a vote']],
    ['A vote is all Lund wants.', ['demand: Lund: A vote']],
    ['Lund, whose calls for a vote were ignored, has left.', ['demand: Lund: a vote']],
    ['Lund is keen for Norrail to publish its plans.', ['demand: Lund → Norrail: to publish its plans']],
    ['Norrail has until Friday to answer, Lund said.', ['demand: Lund → Norrail: to answer']],
    ['Lund hopes to persuade Norrail to wait.', ['demand: Lund → Norrail: to wait']],
    ['Norrail faces calls from Lund to close the line.', ['demand: Lund: to close the line']],
    ['Drivers signed a petition against the closure.', ['demand: drivers: the closure']],
    [
      'Drivers are leading a campaign for the closure of the line.',
      ['demand: drivers: the closure of the line'],
    ],
    ['Lund said there has to be an inquiry.', ['demand: Lund: an inquiry']],
    ['“They have to pay,” Lund said.', ['demand: Lund: They have to pay']],
    ['“He should resign,” Lund said.', ['demand: Lund: He should resign']],
    ["The drivers' claim remains 9 percent.", ['demand: drivers: 9 percent']],
    ['Ruiz was quoted as saying Norrail must pay.', ['demand: Ruiz → Norrail: Norrail must pay']],
    ['Lund urged Ruiz to think again.', ['demand: Lund → Ruiz: to think again']],
    [
      'Lund read a letter from Ruiz, the head of the depot, asking Norrail to wait.',
      ['demand: Ruiz → Norrail: to wait'],
    ],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'In order to reach Norrail, Lund took a bus.',
    'Lund was arrested for breaking a ministry order to stay at home.',
    'Lund recalled her previous insistence on a vote.',
    '“We must be patient,” Lund said.',
    '“We must not forget that Norrail lost money,” Lund said.',
    'Lund said the cash would “help the drivers”.',
    '“Consider the trains,” said Lund.',
    '“Let us look at the line,” said Lund.',
    'Lund said it will be necessary to wait.',
    'It is time to go.',
    'The plan was backed by Lund.',
    'Traffic is conditional on the weather.',
    'There was speculation that Lund would like to buy Norrail.',
    'Norrail denied that it had been told by Lund to leave.',
    'Lund said none of the drivers had asked for a vote.',
    'Demand for trains is 9 percent.',
    'Lund led a campaign for re-election.',
    'That is what Lund wants to do.',
    'Lund wanted to win.',
    'Norrail may have to ask for a loan.',
    "Norrail's claim that it was robbed is false.",
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});

describe('what is granted', () => {
  test.each([
    ['Norrail undertook to clean up the line.', ['offer: Norrail: to clean up the line']],
    ['Norrail gave an assurance that no line would be closed.', ['offer: Norrail: no line would be closed']],
    ['Norrail reaffirmed its commitment to the plan.', ['offer: Norrail: the plan']],
    ['Norrail committed itself to buying local coal.', ['offer: Norrail: buying local coal']],
    ['Norrail agreed in principle to a new line.', ['offer: Norrail: a new line']],
    ['Norrail granted the drivers a ten percent rise.', ['offer: Norrail: the drivers a ten percent rise']],
    ['Norrail dropped its demand for night shifts.', ['offer: Norrail: its demand for night shifts']],
    ['Norrail backed down on overtime.', ['offer: Norrail: overtime']],
    [
      'Norrail said it would foot the bill for the repairs.',
      ['offer: Norrail: foot the bill for the repairs'],
    ],
    ['Norrail said it would hand the files over.', ['offer: Norrail: hand the files over']],
    ['Norrail is willing, in principle, to pay.', ['offer: Norrail: to pay']],
    ['Norrail raised its offer to each driver to 900 pounds.', ['offer: Norrail: 900 pounds']],
    ['Norrail invited the drivers to talks.', ['offer: Norrail → drivers: to talks']],
    ["Norrail's new bid would be worth 9 million crowns.", ['offer: Norrail: 9 million crowns']],
    ['The ministry gave permission for Ruiz to leave.', ['offer: ministry: Ruiz to leave']],
    ['The ministry gave Norrail the green light to build a line.', ['offer: ministry: to build a line']],
    ['The ministry will allow Ruiz to leave.', ['offer: ministry: allow Ruiz to leave']],
    ['Norrail received a revised offer from Lund.', ['offer: Lund: a revised offer']],
    ['Lund launched a hostile bid for Norrail.', ['offer: Lund: a hostile bid for Norrail']],
    ['Lund came back with an offer of 9 percent.', ['offer: Lund: 9 percent']],
    ['Ruiz studied a plan put forward by the ministry.', ['offer: ministry: a plan']],
    [
      'Norrail will reopen the line provided that Lund signs.',
      ['demand: Norrail → Lund: Lund signs', 'offer: Norrail: reopen the line'],
    ],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expect.arrayContaining(expected)));

  test.each([
    'Lund praised their commitment to the sport.',
    'Lund asked for proposals from Norrail.',
    'The new line will allow Lund to leave.',
    'Norrail is open to visitors.',
    "Norrail's offer was 9 percent higher than before.",
    'Lund said Norrail may have to raise its offer.',
    'Lund spoke of criticism of the proposal by the drivers.',
    'Lund launched a bid for the presidency.',
    'Norrail had no intention of raising its bid by much, a paper said.',
  ])('no offer in: %s', (text) =>
    expect(asksOf(text, CAST).filter((ask) => ask.startsWith('offer'))).toEqual([]),
  );
});

describe('what is refused', () => {
  test.each([
    ['Lund voiced opposition to the plan.', ['rejection: Lund: the plan']],
    ['Lund is against any cut in pay.', ['rejection: Lund: any cut in pay']],
    ['Lund dismissed as absurd a plan to close the line.', ['rejection: Lund: a plan to close the line']],
    ['Lund turned the offer down.', ['rejection: Lund: the offer']],
    ['Norrail has ruled that out.', ['rejection: Norrail: that']],
    ['Lund threatened to veto the plan.', ['rejection: Lund: the plan']],
    ['Lund boycotted the ceremony.', ['rejection: Lund: the ceremony']],
    ['Lund stayed away from the summit.', ['rejection: Lund: the summit']],
    ['“There is no question of a pardon,” Lund said.', ['rejection: Lund: a pardon']],
    ['Lund said she would not be forced into a sale.', ['rejection: Lund: forced into a sale']],
    ['Lund wants no foreign troops in Kell.', ['rejection: Lund: foreign troops in Kell']],
    ['Lund does not want a new line.', ['rejection: Lund: a new line']],
    ['The drivers voted by a show of hands not to sign.', ['rejection: drivers: to sign']],
    ['Norrail dropped its pledge to build a line.', ['rejection: Norrail: its pledge to build a line']],
    ['The ministry denied Ruiz a pardon.', ['rejection: ministry: Ruiz a pardon']],
    ['Drivers walked out in protest at the new rota.', ['rejection: drivers: the new rota']],
    ['No ship will be unloaded, the drivers said.', ['rejection: drivers: No ship will be unloaded']],
    ['Lund said she will not talk to the drivers.', ['rejection: Lund: talk to the drivers']],
    ['Lund ruled out, for now, a pardon.', ['rejection: Lund: a pardon']],
    ['A pardon would be unacceptable, Lund said.', ['rejection: Lund: A pardon']],
    ['Lund said a pardon was not an option.', ['rejection: Lund: a pardon']],
    ['Lund challenged the decision.', ['rejection: Lund: the decision']],
    ['Lund dismissed talk of a vote.', ['rejection: Lund: a vote']],
    ['Lund called the plan a disgrace.', ['rejection: Lund: the plan']],
    ['Lund turned a deaf ear to pleas for mercy.', ['rejection: Lund: pleas for mercy']],
    ['Lund withdrew her support for the plan.', ['rejection: Lund: her support for the plan']],
    ['Drivers protested against the decision.', ['rejection: drivers: the decision']],
    [
      'Lund asked Norrail to wait.\nNorrail refused, and left.',
      ['demand: Lund → Norrail: to wait', 'rejection: Norrail: refused'],
    ],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expect.arrayContaining(expected)));

  test.each([
    'Norrail lifted its veto on the plan.',
    'Lund overcame opposition to the plan.',
    'The raid was against the law.',
    'Lund threatened to walk out.',
    'Lund wants no trouble.',
    'Lund refused to be photographed.',
    'No jobs will be lost, Norrail said.',
    'Lund will not talk to reporters.',
    'Violence is unacceptable, Lund said.',
    'If the plan is not acceptable, Lund may go.',
    'Norrail declined, and so did its rivals.',
    'Lund turned the key down the hall.',
  ])('no refusal in: %s', (text) =>
    expect(asksOf(text, CAST).filter((ask) => ask.startsWith('rejection'))).toEqual([]),
  );
});
