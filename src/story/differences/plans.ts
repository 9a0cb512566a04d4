import type { Figure } from '../../extract/finding.ts';
import type { Side } from './side.ts';

/** Words that say that something is still to come, wished for or possible: "will reach", "faces up to", but not "would have reached". */
const AHEAD =
  /\b(?:will|would|shall|may|might|could|must)\b(?! have)|\b(?:is|are|has|have) to\b|\b(?:fac(?:e|es|ing)|punishable|maximum|carr(?:y|ies))\b|\b(?:plan|hope|aim|intend|expect|need|want|promise|set|due)(?:s|d|ed|ned)? to\b(?! have)|\b(?:need|offer|bid|propos)(?:s|e|es|ed|al|ing)?\b/;
/** They stand so many words before an amount, or behind what is counted. */
const BEFORE = 10;
const BEHIND = 4;
const BREAK = /^(?:[,;:—–“”"]|that|which|who|while|although|but)$/;

/** Whether an amount is one to come or wished for, by the words of its clause. */
export function isAhead({ tokens }: Side, { start, end, counted }: Figure): boolean {
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= (counted?.end ?? end));
  const before = words(from - BEFORE, from);
  const behind = to < 0 ? [] : words(to, to + BEHIND);
  const stop = behind.findIndex((word) => BREAK.test(word));
  const near = [
    ...before.slice(before.findLastIndex((word) => BREAK.test(word)) + 1),
    '…',
    ...behind.slice(0, stop < 0 ? BEHIND : stop),
  ];
  return AHEAD.test(near.join(' '));
}
