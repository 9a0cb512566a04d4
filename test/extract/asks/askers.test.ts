import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/corpus/layout.ts';
import { readArticle } from '../../../src/extract/read.ts';

/** Who asks in a text, by the names that the text itself gives: one entry an ask. */
function askersOf(text: string): (string | undefined)[] {
  const { parties, sentences } = readArticle(articleFromText(text));
  return sentences.flatMap(({ asks }) => asks.map(({ by }) => parties[by?.party ?? -1]?.name));
}

describe('who asks', () => {
  test.each([
    ['Carlo Doe, his lawyer, two aides and some drivers asked the court to wait.', ['Carlo Doe']],
    ["In Kell, the mayor's aides and the drivers asked the court to wait.", ["mayor's aides", 'drivers']],
    ["Doe said the girl's father, Tim Roe, is ready to travel.", ['Tim Roe']],
    ['The Kell Road Union (KRU), which speaks for 900 drivers, rejected the plan.', ['Kell Road Union']],
    ["The coast's biggest party, the Harbour Front, demanded a vote.", ['Harbour Front']],
    ['Federal officials hardened their stance, demanding that the girl be returned.', ['Federal officials']],
    ['The bank must repay the money, according to the Harbour Union.', ['Harbour Union']],
    [
      'Ana Roe: “The bank must repay it” A spokesman in Kell, Tim Doe, said 20 drivers remained.',
      ['Ana Roe'],
    ],
    ['The bank must go. Tim Doe, a driver, said Ana Roe must stay.', ['Tim Doe']],
    ['According to the Harbour Union, the bank must repay the money.', ['Harbour Union']],
  ])('%s', (text, expected) => expect(askersOf(text)).toEqual(expected));

  test.each([
    'Ana Roe said she met two brothers when they asked the court to wait.',
    'Not all drivers demand a vote.',
    'Norline is winning our cargo, and some of it will not return.',
    'Ana Roe should withdraw the plan and say so.',
    'Fewer drivers will be willing to work.',
    'Acme competitors asked the court to wait.',
    'The bank suggested that they intend to leave.',
    'According to reports, the bank must repay the money.',
  ])('nobody: %s', (text) => expect(askersOf(text)).toEqual([]));
});
