import { describe, expect, test } from 'vitest';
import { asksOf, type Cast } from './reading.ts';

const CAST: Cast = [
  ['Lund', 'Marta Lund', 'She'],
  ['ministry', 'the ministry', 'The ministry'],
  ['Norrail'],
  ['Ruiz', 'Ana Ruiz'],
  ['Lee', 'Jane Lee'],
];
const MUST = 'demand: Lund → ministry: The ministry must act';

describe('who speaks in a quotation', () => {
  test.each([
    ['Lund said: “The ministry must act.”', [MUST]],
    ['“This is bad,” said Marta Lund.\n“The ministry must act.”', [MUST]],
    ['Lund said: “This is bad.\nThe ministry must act.”', [MUST]],
    ['"This is bad," Lund told reporters.\n"The ministry must act."', [MUST]],
    ["``This is bad,'' Lund said.\n``The ministry must act.''", [MUST]],
    ['“This is bad,” Lund said.\n“We demand an answer.”', ['demand: Lund: an answer']],
    ['“This is bad, “Lund said.\n“The ministry must act.”', [MUST]],
    [
      'Lund asked the ministry to act.\nOthers were urged to wait.',
      ['demand: Lund → ministry: to act', 'demand: Lund: to wait'],
    ],
    ['Lund asked the ministry to act.\nLund was urged to wait.', ['demand: Lund → ministry: to act']],
    ["''I am willing to leave,'' Lund said.", ['offer: Lund: to leave']],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));

  test.each([
    // the quotation has ended, or another one begins that somebody else speaks
    'Lund said: “This is bad.”\nThe ministry must act.',
    '“This is bad,” Lund said.\nThe sun rose.\n“The ministry must act.”',
    '“This is bad,” Lund said.\n“The ministry must act,” a passer-by joked.',
    // what somebody reports is no ask of theirs
    "The BBC's Jane Lee says the ministry must act.",
  ])('nothing in: %s', (text) => expect(asksOf(text, CAST)).toEqual([]));
});

describe('whose verb it is after an "and"', () => {
  test.each([
    [
      'Lund said Norrail was being unfair, and demanded that the line be opened.',
      ['demand: Lund: the line be opened'],
    ],
    [
      'Lund had suggested that Norrail was “too slow” and urged Ruiz to wait.',
      ['demand: Lund → Ruiz: to wait'],
    ],
    [
      'Lund said Norrail had closed the line and had asked Ruiz to wait.',
      ['demand: Norrail → Ruiz: to wait'],
    ],
  ])('%s', (text, expected) => expect(asksOf(text, CAST)).toEqual(expected));
});
