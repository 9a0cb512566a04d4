import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Lund', 'Marta Lund'],
  ['Norrail'],
  ['ministry', 'the ministry', 'The ministry'],
  ['drivers', 'the drivers', 'The drivers', 'Drivers'],
  ['Ruiz', 'Ana Ruiz'],
];

describe('what is said to be wanted', () => {
  test.each([
    ['Lund said the ministry should resign.', ['demand: Lund → ministry: the ministry should resign']],
    ['Lund argued that the line should be reopened.', ['demand: Lund: the line should be reopened']],
    ['Lund said there should be an inquiry.', ['demand: Lund: an inquiry']],
    ['“There must be an end to the delays,” Lund said.', ['demand: Lund: an end to the delays']],
    ['Two drivers left the line on orders from the ministry.', ['demand: ministry: left the line']],
    [
      '“I need all kinds of help from the ministry,” Lund said.',
      ['demand: Lund: all kinds of help from the ministry'],
    ],
    ['Lund: Norrail must pay.', ['demand: Lund → Norrail: Norrail must pay']],
    ['What the drivers want is a rest room.', ['demand: drivers: a rest room']],
    ['“All we want is a rest room,” Lund said.', ['demand: Lund: a rest room']],
    ['Lund: “What we need now is a new line”', ['demand: Lund: a new line']],
    ['Lund asked “drivers and passengers to wait”.', ['demand: Lund → drivers: to wait']],
    ['“Please bring him home,” Lund pleaded.', ['demand: Lund: bring him home']],
    ['“Stop the trains,” said Lund.', ['demand: Lund: Stop the trains']],
    ['“Stop the trains,” Lund, the mayor, told the drivers.', ['demand: Lund: Stop the trains']],
    ['Lund said Norrail "must pay now".', ['demand: Lund → Norrail: Norrail "must pay now']],
    ['Lund said the sale should not go ahead.', ['demand: Lund: the sale should not go ahead']],
    ['Lund said the drivers “need to wait”.', ['demand: Lund → drivers: the drivers “need to wait']],
    ['Norrail, a railway, “took the bags” and told Lund to wait.', ['demand: Norrail → Lund: to wait']],
    ['“You must leave the line,” Lund told the drivers.', ['demand: Lund: You must leave the line']],
    ['“What is important is that the line reopens,” Lund said.', ['demand: Lund: that the line reopens']],
    [
      'Lund said the money owed to Norrail should be written off.',
      ['demand: Lund: the money owed to Norrail should be written off'],
    ],
    ['“Send him back,” said Lund.', ['demand: Lund: Send him back']],
    [
      'Lund told a meeting in Kell that “massive support” was needed.',
      ['demand: Lund: “massive support” was needed'],
    ],
    [
      'The drivers are keen to stress that the line must be safe.',
      ['demand: drivers: the line must be safe'],
    ],
    ['The ministry ruled on Friday that he must be paid.', ['demand: ministry: he must be paid']],
    [
      'Norrail is studying a request last week from Ana Ruiz, Marta Lund, to close the line.',
      ['demand: Ruiz: to close the line'],
    ],
    ['In return, Norrail would lift its ban.', ['offer: Norrail: lift its ban']],
    ['The ministry ordered that the line be shut.', ['demand: ministry: the line be shut']],
    ['The ministry advised the drivers to wait.', ['demand: ministry → drivers: to wait']],
    ['Lund warned Norrail against closing the line.', ['demand: Lund → Norrail: against closing the line']],
    ['Lund asked the drivers who saw the van to call.', ['demand: Lund → drivers: to call']],
    [
      'The rule was changed after the drivers working at Norrail begged Ruiz to wait.',
      ['demand: drivers → Ruiz: to wait'],
    ],
    ['Before asking Norrail to wait, Lund left.', ['demand: Lund → Norrail: to wait']],
    ['Lund spoke of trains that Drivers say must be fixed.', ['demand: drivers: must be fixed']],
    ['Lund set a deadline of Friday for the drivers to return.', ['demand: Lund → drivers: to return']],
    ['Norrail made a $4 million offer for the line.', ['offer: Norrail: $4 million offer']],
    ['Lund will strike unless the drivers are paid.', ['demand: Lund: the drivers are paid']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    'Norrail should arrive at noon, Lund said.',
    'Lund said there should be no vote.',
    'Lund said there should be a train at noon.',
    '“I need some help with the bags,” Lund said.',
    'The drivers live on orders from Ruritania.',
    'Lund said nothing Norrail did should have hurt the drivers.',
    'Lund said the work should be finished by Friday.',
    'Analysts said the ministry should resign.',
    '“I think the drivers should decide,” Lund said.',
    'Lund praised Ruiz for saying Norrail must pay.',
    'What Lund wants to know is the price.',
    '“Look at the trains,” said Lund.',
    'Lund resigned on Sunday, after protests calling for a vote.',
    'Lund would seek peace with Norrail.',
    '“You must see this line,” Lund said.',
    'Lund said the risk should not be underestimated.',
    'Lund said the pill should never be used by children.',
    'Lund refused to give her name.',
    'Ruiz refused to believe the news.',
    'Lund is willing to bet on it.',
    'The drivers promised revenge.',
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});
