import { kinsNamed } from '../kin.ts';
import { compatible } from './amounts.ts';
import { amountsApart } from './contrasts.ts';
import { type Measured, measured } from './measured.ts';
import { areOfOthers } from './others.ts';
import { LATER, type Rule } from './side.ts';
import { figureIn } from './text.ts';

/** Sentences so alike (0 to 1) tell one thing; what they say that it costs is then told of it. */
const ALMOST_SURE = 0.8;
const MONEY = /^[A-Z]{3}$/;
/** Prices of one thing differ by less than this factor. */
const FACTOR = 2;
/** A price is that of the deal, whatever that is called. */
const DEALS = kinsNamed('offer bid deal takeover merger purchase proposal buyout');

/** Two sentences that surely tell one thing put another sum on it, and no amount of the one could be one of the other. */
export const sums: Rule = ({ a, b, score, daysApart }) => {
  if (score < ALMOST_SURE || !amountsApart(a, b)) return null;
  for (const x of measured(a)) {
    for (const y of measured(b)) {
      if (!isOneSum(x, y) || areOfOthers(a, x, b, y)) continue;
      const difference = daysApart >= LATER ? 'changed' : 'figure';
      return { difference, aWords: figureIn(x), bWords: figureIn(y), rule: 'differ/sum' };
    }
  }
  return null;
};

function isOneSum(x: Measured, y: Measured): boolean {
  if (x.amount.dimension !== y.amount.dimension || !MONEY.test(x.amount.dimension)) return false;
  if (x.period !== y.period || compatible(x.amount, y.amount)) return false;
  if (Math.max(x.amount.low, y.amount.low) > FACTOR * Math.min(x.amount.high, y.amount.high)) return false;
  const [p, q] = [x.head, y.head];
  return p === undefined || q === undefined || p === q || (DEALS.has(p) && DEALS.has(q));
}
