import { wordSet } from '../word-set.ts';
import type { Found } from './found.ts';
import { type Line, verbOf, word } from './line.ts';
import { hasComma } from './relative.ts';

/** Verbs under which what follows is only thought to come. */
const FORETELLING = wordSet('worry fear predict expect forecast speculate guess doubt suspect');
const LIKELY = wordSet('probably likely unlikely presumably perhaps maybe');

/**
 * Is an ask only foretold: "they fear that lawyers will refuse to come", "the bank probably will not pay", "when a firm is
 * ready to sell", "is expected to seek a vote"?
 */
export function isForetold(line: Line, { words }: Found): boolean {
  const own = line.groups.find(({ last }) => last >= words.first);
  const before = own && line.groups[line.groups.indexOf(own) - 1];
  const teller = before?.form === 'finite' && !before.negated && !before.passive ? before : undefined;
  // "as expected, offered to buy it"
  const joined = teller && own?.form === 'finite' && !hasComma(line, teller.last, own.first);
  // "denied that it had been told to leave"
  const denied = verbOf(line, teller) === 'deny' && word(line, (teller?.last ?? 0) + 1) === 'that';
  const told = joined && (denied || FORETELLING.has(verbOf(line, teller)));
  const guessed = line.tokens
    .slice(Math.max(0, words.first - 1), words.last)
    .some(({ lower }) => LIKELY.has(lower));
  // "is expected to seek a vote"
  const expected =
    own?.form === 'infinitive' &&
    before?.passive === true &&
    before.last === own.first - 1 &&
    verbOf(line, before) === 'expect';
  return told === true || expected || guessed || isRumour(line, words.first) || isUsual(line, words.first);
}

/** "there was speculation that the firm would like to buy it" */
function isRumour(line: Line, at: number): boolean {
  const that = line.tokens.findLastIndex(({ lower }, i) => i < at && lower === 'that');
  return that > 0 && RUMOUR.test(word(line, that - 1)) && !hasComma(line, that, at);
}

const RUMOUR = /^(?:speculation|rumou?rs?|suspicions?|fears?|hopes?)$/;

/** "usually when a firm", "whenever a firm": what happens, and nobody does now. */
function isUsual(line: Line, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const usual = word(line, i) === 'when' && /^(?:usually|often|only|always)$/.test(word(line, i - 1));
    if (word(line, i) === 'whenever' || usual) return true;
    if (line.groupAt[i] || word(line, i) === ',') return false;
  }
  return false;
}
