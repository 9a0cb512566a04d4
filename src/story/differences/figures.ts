import { type Measured, measured, sameThing } from './measured.ts';
import { areOfOthers } from './others.ts';
import { LATER, type Rule } from './side.ts';
import { figureIn } from './text.ts';

/** The same thing is counted, and the amounts cannot both be true. */
export const figures: Rule = ({ a, b, score, daysApart }) => {
  const [inA, inB] = [measured(a), measured(b)];
  for (const x of inA) {
    const [y] = inB.filter((other) => sameThing(x, other, score)).sort((p, q) => ratio(x, p) - ratio(x, q));
    if (!y || areOfOthers(a, x, b, y)) continue;
    return {
      // A toll is another one every day.
      difference: daysApart >= (x.fate ? 1 : LATER) ? 'changed' : 'figure',
      aWords: figureIn(x),
      bWords: figureIn(y),
      rule: `differ/${x.figure.rule}`,
    };
  }
  return null;
};

/** How far two amounts are apart: of several that may be of one thing, the nearest is. */
const ratio = ({ amount: x }: Measured, { amount: y }: Measured): number =>
  Math.abs(Math.log(Math.max(x.high, 1e-9) / Math.max(y.high, 1e-9)));
