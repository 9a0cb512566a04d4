import { kinOf } from '../kin.ts';
import { amountOf, compatible } from './amounts.ts';
import { type Measured, measured, sameThing } from './measured.ts';
import { LATER, type Rule, type Side } from './side.ts';

/** The same thing is counted, and the amounts cannot both be true. */
export const figures: Rule = ({ a, b, score, daysApart }) => {
  const [inA, inB] = [measured(a), measured(b)];
  for (const x of inA) {
    const [y, ...more] = inB.filter((other) => sameThing(x, other, score));
    if (!y || [y, ...more].some((other) => compatible(x.amount, other.amount))) continue;
    const rivals = inA.filter((other) => other !== x && sameThing(other, y, score));
    if (rivals.some((other) => compatible(other.amount, y.amount))) continue;
    if (saidElsewhere(a, x, y) || saidElsewhere(b, y, x)) continue;
    return {
      difference: daysApart >= LATER ? 'changed' : 'figure',
      aWords: { start: x.figure.start, end: x.figure.end },
      bWords: { start: y.figure.start, end: y.figure.end },
      rule: `differ/${x.figure.rule}`,
    };
  }
  return null;
};

/** Whether another sentence of one side's article gives the other side's amount for the thing: then it knows of both. */
function saidElsewhere({ others, reading }: Side, own: Measured, foreign: Measured): boolean {
  return others.some((sentence) => {
    if (sentence === reading) return false;
    const same = sentence.figures.some((figure) => {
      const amount = amountOf(figure);
      return amount.dimension === foreign.amount.dimension && compatible(amount, foreign.amount);
    });
    return same && sentence.stems.filter((stem) => own.around.has(kinOf(stem))).length >= 2;
  });
}
