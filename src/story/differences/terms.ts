import { type Range, slice } from '../../corpus/article.ts';
import { kinOf } from '../kin.ts';
import { type Amount, amountOf, compatible } from './amounts.ts';
import { once, type Rule, type Side } from './side.ts';
import { kinsOf } from './words.ts';

const AT_ONCE = new Set('immediate immediately instant instantly'.split(' '));
const AT_ONCE_WORDS = /\b(?:immediate|instant)(?:ly)?\b/i;
/** "Immediate withdrawal", but not "immediate family" or "immediate needs": the noun is of an act. */
const ACT =
  /(?:[ts]ion|al|ment|ure|ance|ing)$|^(?:exit|release|end|halt|return|stop|start|ceasefire|truce|surrender)$/;
/** A length of time is a term behind "within", or in front of a "deadline". */
const LIMITS = new Set('deadline window ultimatum notice period limit grace'.split(' '));
const DAY = 86_400;
const NEAR = 6;
/** Sentences less alike than this (0 to 1) need two words in common around their terms. */
const FAR = 0.3;

/** One side gives days or weeks for an act, the other none: "within a week" against "immediately". */
export const terms: Rule = ({ a, b, score }) => {
  const proof = score < FAR ? 2 : 1;
  const [x, y] = [termsIn(a), termsIn(b)];
  // Who says both "immediately" and "within a week" in one sentence means one by the other.
  if (x.now.length > 0 === x.later.length > 0 || y.now.length > 0 === y.later.length > 0) return null;
  const aAtOnce = x.now.length > 0;
  if (aAtOnce === y.now.length > 0) return null;
  const [hasty, patient] = aAtOnce ? [a, b] : [b, a];
  for (const one of aAtOnce ? x.now : x.later) {
    for (const other of aAtOnce ? y.later : y.now) {
      const [now, later] = aAtOnce ? [one, other] : [other, one];
      if (now.around.intersection(later.around).size < proof) continue;
      if (givesTime(hasty, later) || saysAtOnce(patient, now)) continue;
      return { difference: 'date', aWords: one.words, bWords: other.words, rule: 'differ/term' };
    }
  }
  return null;
};

interface Term {
  readonly words: Range;
  /** The words around it, parties left out: what is to be done. */
  readonly around: ReadonlySet<string>;
  /** The length of time, where one is given. */
  readonly amount?: Amount;
}

const termsIn = once((side: Side): { now: Term[]; later: Term[] } => {
  const { tokens, reading } = side;
  const now = tokens.filter(
    ({ lower }, i) => AT_ONCE.has(lower) && (lower.endsWith('ly') || ACT.test(tokens[i + 1]?.lower ?? '')),
  );
  const later = reading.figures.filter((figure) => {
    const amount = amountOf(figure);
    const at = tokens.findIndex(({ start }) => start === figure.start);
    const next = tokens.findLast(
      ({ start, end }) => figure.counted && start >= figure.counted.start && end <= figure.counted.end,
    );
    const limit = LIMITS.has(next?.lower ?? '') || tokens[at - 1]?.lower === 'within';
    return isTime(amount) && amount.low >= DAY && limit;
  });
  return {
    now: now.map((token) => term(side, token)),
    later: later.map((figure) => ({ ...term(side, figure), amount: amountOf(figure) })),
  };
});

/** Whether the article that gives a length of time also says "at once" of the act. */
const saysAtOnce = ({ article, others }: Side, { around }: Term): boolean =>
  article.sentences.some(
    (sentence, i) =>
      others[i]?.stems.some((stem) => around.has(kinOf(stem))) &&
      AT_ONCE_WORDS.test(slice(article, sentence)),
  );

/** Whether the article that says "at once" also gives the other's length of time for the act: then it means one by the other. */
const givesTime = ({ others }: Side, { amount, around }: Term): boolean =>
  others.some(
    ({ figures, stems }) =>
      figures.some((figure) => amount && isTime(amountOf(figure)) && compatible(amountOf(figure), amount)) &&
      stems.some((stem) => around.has(kinOf(stem))),
  );

const isTime = ({ dimension }: Amount): boolean => dimension === 'time';

function term({ tokens, isNamed }: Side, { start, end }: Range): Term {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= end);
  const near = tokens.slice(Math.max(0, from - NEAR), (to < 0 ? tokens.length : to) + NEAR);
  const plain = near.filter((token) => (token.start < start || token.end > end) && !isNamed(token));
  return { words: { start, end }, around: kinsOf(plain) };
}
