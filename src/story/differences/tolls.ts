import { compatible, ofOneOrder } from './amounts.ts';
import { mayBeOthers, namesNear, timesApart } from './contrasts.ts';
import { KILLED } from './fates.ts';
import { gives } from './others.ts';
import { leadOf, placesKnown } from './places.ts';
import { isAhead } from './plans.ts';
import { LATER, type Rule, type Side } from './side.ts';
import { isOnly, knows, sumsIn, type Tally, topicOf } from './tallies.ts';
import { FATES, PRICE, TOLLED } from './tally-kinds.ts';
import { figureIn, textOf } from './text.ts';

/** The dead are counted for the whole; who is missing may be so in one house, unless the sentences are a little alike. */
const ALIKE = 0.2;

/**
 * Two articles give the number that a story of their kind has, its dead or who is on strike, and it cannot be both.
 * Needs no likeness: such numbers are told in few words.
 */
export const tolls: Rule = ({ a, b, score, daysApart }) => {
  for (const x of sumsIn(a)) {
    for (const y of sumsIn(b)) {
      if (x.kind !== y.kind || x.amount.dimension !== y.amount.dimension) continue;
      if (compatible(x.amount, y.amount)) continue;
      if (!(FATES.has(x.kind) ? isOneToll(a, x, b, y, score) : isOneNumber(a, x, b, y))) continue;
      if (!placesKnown(a, b) || !placesKnown(b, a)) continue;
      return {
        difference: daysApart >= (x.kind === PRICE ? LATER : 1) ? 'changed' : 'figure',
        aWords: figureIn(x),
        bWords: figureIn(y),
        rule: 'differ/toll',
      };
    }
  }
  return null;
};

/** Whether two articles count the victims of one disaster. */
const isOneToll = (a: Side, x: Tally, b: Side, y: Tally, score: number): boolean =>
  (score >= ALIKE || x.kind === KILLED) &&
  !mayBeOthers(a, x.figure, b, y.figure) &&
  !TOLLED.intersection(topicOf(a)).isDisjointFrom(topicOf(b));

/** Whether two numbers of a kind may be of one thing, and neither article gives the other's, too. */
const isOneNumber = (a: Side, x: Tally, b: Side, y: Tally): boolean =>
  ofOneOrder(x.amount, y.amount) &&
  (x.kind !== PRICE || (isOnly(a, x) && isOnly(b, y))) &&
  !timesApart(a, b) &&
  (knowsNames(b, a, x) || knowsNames(a, b, y)) &&
  isAhead(a, x.figure) === isAhead(b, y.figure) &&
  !gives(b, x) &&
  !gives(a, y) &&
  !knows(b, x) &&
  !knows(a, y);

/** Whether an article begins with the names around a number of the other one, or its sentence has them. */
function knowsNames(side: Side, other: Side, { figure }: Tally): boolean {
  const known = `${leadOf(side)} ${textOf(side)}`.toLowerCase();
  return [...namesNear(other, figure)].every((name) => name.startsWith('@') || known.includes(name));
}
