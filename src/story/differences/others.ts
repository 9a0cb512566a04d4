import { kinOf } from '../kin.ts';
import { type Amount, amountOf, compatible } from './amounts.ts';
import { areOfOtherThings, namesAllApart, timesApart } from './contrasts.ts';
import type { Measured } from './measured.ts';
import { isNow } from './now.ts';
import { penaltyIn } from './penalties.ts';
import { isAhead } from './plans.ts';
import { once, type Side } from './side.ts';
import { kinsOf } from './words.ts';

/**
 * Whether two amounts, one of each side, may both be true after all: of other times, names, plans or asks; or one side
 * knows of both.
 */
export function areOfOthers(a: Side, x: Measured, b: Side, y: Measured): boolean {
  if (gives(b, x) || gives(a, y)) return true;
  // How things stand changes from one article to the next.
  if (timesApart(a, b) && !(isNow(a, x) && isNow(b, y))) return true;
  if (areOfOtherThings(a, x.figure, b, y.figure) || statusOf(a, x) !== statusOf(b, y)) return true;
  // Those who died in one event need no name in common.
  if (!x.fate && namesAllApart(a, b)) return true;
  // What somebody may get is told apart by another rule.
  if (isPenalty(a, x) || isPenalty(b, y)) return true;
  if (askedForOthers(a, x, b, y) || isAhead(a, x.figure) !== isAhead(b, y.figure)) return true;
  return saidElsewhere(a, x, y) || saidElsewhere(b, y, x);
}

const isPenalty = (side: Side, { figure }: Measured): boolean =>
  penaltyIn(side)?.words.start === figure.start;

/** Whether a sentence gives an amount too, as a total or otherwise: "raised from 40". */
export const gives = (side: Side, { amount }: Measured): boolean =>
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
