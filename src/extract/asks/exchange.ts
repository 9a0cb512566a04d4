import { clauseEnd } from './complements.ts';
import type { Found } from './found.ts';
import { type Line, word } from './line.ts';
import { phraseFrom } from './phrases.ts';

/**
 * The other half of a bargain: what is wanted "in return for" an offer, and what is given in return for a demand;
 * what an offer holds "if" or "only if" somebody does.
 */
export function findExchanges(line: Line, asks: readonly Found[]): Found[] {
  return asks.flatMap((ask) => {
    if (ask.kind === 'rejection') return otherwise(line, ask);
    const bargain = bargainAfter(line, ask);
    if (!bargain) return [];
    const to = ask.kind === 'offer' ? phraseFrom(line, bargain.start) : undefined;
    return [
      {
        rule: `exchange: ${bargain.words}`,
        kind: ask.kind === 'offer' ? ('demand' as const) : ('offer' as const),
        by: ask.by,
        to: to ?? ask.to,
        words: { first: bargain.first, last: bargain.start - 1 },
        content: { first: bargain.start, last: clauseEnd(line, bargain.start) },
      },
    ];
  });
}

interface Bargain {
  readonly first: number;
  readonly start: number;
  readonly words: string;
}

const UNTIL = new Set([';', '.', '”']);

function bargainAfter(line: Line, ask: Found): Bargain | undefined {
  for (let i = ask.words.last + 1; i < line.tokens.length && !UNTIL.has(word(line, i)); i++) {
    const [a, b, c] = [word(line, i), word(line, i + 1), word(line, i + 2)];
    if (a === 'in' && (b === 'return' || b === 'exchange') && c === 'for') {
      return { first: i, start: i + 3, words: `in ${b} for` };
    }
    if (ask.kind !== 'offer') continue;
    if (a === 'only' && b === 'if') return { first: i, start: i + 2, words: 'only if' };
    if (a === 'if' && b !== 'it') return { first: i, start: i + 1, words: a };
    if (a === 'provided' && b === 'that') return { first: i, start: i + 2, words: 'provided that' };
    if (a === 'on' && b === 'condition' && c === 'that')
      return { first: i, start: i + 3, words: 'on condition that' };
  }
  return undefined;
}

/** "will not return unless the bank pays": the refusal's condition is a demand. */
function otherwise(line: Line, ask: Found): Found[] {
  for (let i = ask.words.last + 1; i < line.tokens.length && !UNTIL.has(word(line, i)); i++) {
    if (word(line, i) !== 'unless') continue;
    const to = phraseFrom(line, i + 1);
    return [
      {
        rule: 'exchange: unless',
        kind: 'demand',
        by: ask.by,
        to: to ?? ask.to,
        words: { first: i, last: i },
        content: { first: i + 1, last: clauseEnd(line, i + 1) },
      },
    ];
  }
  return [];
}
