import { kinOf } from '../kin.ts';
import { type Amount, amountOf, compatible } from './amounts.ts';
import { mayBeOthers, namesAllApart } from './contrasts.ts';
import { type Measured, measured, sameThing } from './measured.ts';
import { penaltyIn } from './penalties.ts';
import { isAhead } from './plans.ts';
import { LATER, once, type Rule, type Side } from './side.ts';
import { kinsOf } from './words.ts';

/** The same thing is counted, and the amounts cannot both be true. */
export const figures: Rule = ({ a, b, score, daysApart }) => {
  const [inA, inB] = [measured(a), measured(b)];
  for (const x of inA) {
    const [y] = inB.filter((other) => sameThing(x, other, score)).sort((p, q) => ratio(x, p) - ratio(x, q));
    if (!y || gives(b, x) || gives(a, y)) continue;
    if (mayBeOthers(a, x.figure, b, y.figure) || statusOf(a, x) !== statusOf(b, y)) continue;
    // Those who died in one event need no name in common.
    if (!x.fate && namesAllApart(a, b)) continue;
    // What somebody may get is told apart by another rule.
    if (isPenalty(a, x) || isPenalty(b, y)) continue;
    if (askedForOthers(a, x, b, y) || isAhead(a, x.figure) !== isAhead(b, y.figure)) continue;
    if (saidElsewhere(a, x, y) || saidElsewhere(b, y, x)) continue;
    return {
      // A toll is another one every day.
      difference: daysApart >= (x.fate ? 1 : LATER) ? 'changed' : 'figure',
      aWords: { start: x.figure.start, end: x.figure.end },
      bWords: { start: y.figure.start, end: y.figure.end },
      rule: `differ/${x.figure.rule}`,
    };
  }
  return null;
};

/** How far two amounts are apart: of several that may be of one thing, the nearest is. */
const ratio = ({ amount: x }: Measured, { amount: y }: Measured): number =>
  Math.abs(Math.log(Math.max(x.high, 1e-9) / Math.max(y.high, 1e-9)));

const isPenalty = (side: Side, { figure }: Measured): boolean =>
  penaltyIn(side)?.words.start === figure.start;

/** Whether a sentence gives an amount too, as a total or otherwise: "raised from 40". */
const gives = (side: Side, { amount }: Measured): boolean =>
  amountsIn(side).some((own) => own.dimension === amount.dimension && compatible(own, amount));

const amountsIn = once(({ reading }): Amount[] => reading.figures.map(amountOf));

const askOf = ({ reading }: Side, { figure }: Measured) =>
  reading.asks.find(({ content }) => content.start <= figure.start && figure.end <= content.end);

/** Whether both are asked for, and for nothing in common: "$5,000 to the families", "$9,000 for the old dock". */
function askedForOthers(a: Side, x: Measured, b: Side, y: Measured): boolean {
  const [inA, inB] = [whatFor(a, x), whatFor(b, y)];
  return inA !== undefined && inB !== undefined && inA.size > 0 && inB.size > 0 && inA.isDisjointFrom(inB);
}

/** What is asked for besides the amount, where it is part of an ask. */
function whatFor(side: Side, of: Measured): ReadonlySet<string> | undefined {
  const content = askOf(side, of)?.content;
  if (!content) return undefined;
  const { start, end } = of.figure;
  return kinsOf(
    side.tokens.filter(
      (token) =>
        content.start <= token.start &&
        token.end <= content.end &&
        (token.end <= start || token.start >= end),
    ),
  );
}

/** What a figure is part of: what a party demands or offers is not what another one offers, nor what is. */
function statusOf(side: Side, of: Measured): string {
  const { story, article } = side;
  const ask = askOf(side, of);
  if (!ask) return 'stated';
  const party = ask.by && story.parties.of(article.id, ask.by.party);
  return `${ask.kind} ${party === undefined ? '' : (story.parties.all.get(party)?.country ?? party)}`;
}

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
