import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, word } from './line.ts';
import { phraseFrom } from './phrases.ts';

interface Bargain {
  /** The words that join the two halves. */
  readonly first: number;
  /** Where the other half begins. */
  readonly start: number;
  readonly words: string;
}

/**
 * The other half of a bargain: what is wanted "in return for" an offer, or "if" it is to hold; what is given in return
 * for what is demanded.
 */
export function findExchanges(line: Line, asks: readonly Found[]): Found[] {
  return asks.flatMap((ask) => {
    // Who agrees to a bargain need not have asked for it.
    if (ask.kind === 'rejection' || ask.rule.startsWith('verb: agree')) return [];
    const bargain = bargainWith(line, ask);
    if (!bargain) return [];
    return [
      {
        rule: `exchange: ${bargain.words}`,
        kind: ask.kind === 'offer' ? ('demand' as const) : ('offer' as const),
        by: ask.by,
        to: ask.kind === 'offer' ? phraseFrom(line, bargain.start) : ask.to,
        words: { first: bargain.first, last: bargain.start - 1 },
        content: { first: bargain.start, last: clauseEnd(line, bargain.start) },
      },
    ];
  });
}

const ENDS = new Set([';', '.', '”']);

function bargainWith(line: Line, ask: Found): Bargain | undefined {
  const opening = returnFor(line, 0);
  if (opening) return opening;
  for (let i = ask.words.last + 1; i < line.tokens.length && !ENDS.has(word(line, i)); i++) {
    const found = returnFor(line, i) ?? (ask.kind === 'offer' ? ifAt(line, i) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** "if needed", "if they are elected": what lies in nobody's hands is asked of nobody. */
export function isOpen(line: Line, start: number): boolean {
  const group = line.groups.find((other) => other.last >= start);
  return [start, group?.last ?? start, (group?.last ?? start) + 1].some((i) => FORTUNE.has(word(line, i)));
}

const FORTUNE = new Set([
  'elected',
  're-elected',
  'reelected',
  'possible',
  'necessary',
  'needed',
  'required',
  'asked',
  'wanted',
  'successful',
]);

function returnFor(line: Line, i: number): Bargain | undefined {
  const noun = word(line, i + 1);
  if (word(line, i) !== 'in' || !/^(?:return|exchange)$/.test(noun) || word(line, i + 2) !== 'for')
    return undefined;
  return { first: i, start: i + 3, words: `in ${noun} for` };
}

/** "it" after "if" is as often the side that offers, so nothing is asked by it. */
function ifAt(line: Line, i: number): Bargain | undefined {
  const [text, next] = [word(line, i), word(line, i + 1)];
  if (text === 'only' && next === 'if') return { first: i, start: i + 2, words: 'only if' };
  if (text === 'if' && next !== 'it' && !isOpen(line, i + 1)) return { first: i, start: i + 1, words: text };
  if (text === 'provided' && next === 'that') return { first: i, start: i + 2, words: 'provided that' };
  if (text === 'on' && next === 'condition' && word(line, i + 2) === 'that') {
    return { first: i, start: i + 3, words: 'on condition that' };
  }
  return undefined;
}
