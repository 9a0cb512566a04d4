import { figureEvidence, oddsOfFigures } from './figure-pairs.ts';
import { comparable, type Measured, measured, sameThing } from './measured.ts';
import { isNow } from './now.ts';
import { areOfOthers } from './others.ts';
import { LATER, type Rule, type Side } from './side.ts';
import { figureIn } from './text.ts';

/** With log odds from this on, two figures are of one thing. By the weights alone 0 would do; a false conflict costs more than a missed one. */
const SURE = 2;

/** The same thing is counted, and the amounts cannot both be true. */
export const figures: Rule = ({ a, b, score, daysApart }) => {
  const [inA, inB] = [measured(a), measured(b)];
  for (const x of inA) {
    const [y] = inB
      .filter((other) => sameThing(x, other, score) || areLikely(a, x, b, other, score))
      .filter((other) => !areOfOthers(a, x, b, other))
      .sort((p, q) => ratio(x, p) - ratio(x, q));
    if (!y) continue;
    // What stands nearer to the other figure is that.
    if (inA.some((other) => ratio(other, y) < ratio(x, y) && comparable(other, y))) continue;
    return {
      // A toll is another one every day.
      difference: daysApart >= (x.fate || (isNow(a, x) && isNow(b, y)) ? 1 : LATER) ? 'changed' : 'figure',
      aWords: figureIn(x),
      bWords: figureIn(y),
      rule: `differ/${x.figure.rule}`,
    };
  }
  return null;
};

/** Whether two figures are of one thing by what each article counts, however unlike their sentences. */
const areLikely = (a: Side, x: Measured, b: Side, y: Measured, score: number): boolean => {
  const evidence = figureEvidence(a, x, b, y, score);
  return evidence !== null && oddsOfFigures(evidence) >= SURE;
};

/** How far two amounts are apart: of several that may be of one thing, the nearest is. */
const ratio = ({ amount: x }: Measured, { amount: y }: Measured): number =>
  Math.abs(Math.log(Math.max(x.high, 1e-9) / Math.max(y.high, 1e-9)));
