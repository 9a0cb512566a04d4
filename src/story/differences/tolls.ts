import { compatible, ofOneOrder } from './amounts.ts';
import { mayBeOthers, namesAllApart } from './contrasts.ts';
import { KILLED } from './fates.ts';
import { gives } from './others.ts';
import { placesKnown } from './places.ts';
import { isAhead } from './plans.ts';
import { LATER, type Rule, type Side } from './side.ts';
import { knows, sumsIn, type Tally, topicOf } from './tallies.ts';
import { FATES, TOLLED } from './tally-kinds.ts';
import { figureIn } from './text.ts';

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
      if (compatible(x.amount, y.amount) || mayBeOthers(a, x.figure, b, y.figure)) continue;
      if (!(FATES.has(x.kind) ? isOneToll(a, b, x, score) : isOneNumber(a, x, b, y))) continue;
      if (!placesKnown(a, b) || !placesKnown(b, a)) continue;
      return {
        difference: daysApart >= (x.kind === 'price' ? LATER : 1) ? 'changed' : 'figure',
        aWords: figureIn(x),
        bWords: figureIn(y),
        rule: 'differ/toll',
      };
    }
  }
  return null;
};

/** Whether two articles count the victims of one disaster. */
const isOneToll = (a: Side, b: Side, { kind }: Tally, score: number): boolean =>
  (score >= ALIKE || kind === KILLED) && !TOLLED.intersection(topicOf(a)).isDisjointFrom(topicOf(b));

/** Whether two numbers of a kind may be of one thing, and neither article gives the other's, too. */
const isOneNumber = (a: Side, x: Tally, b: Side, y: Tally): boolean =>
  ofOneOrder(x.amount, y.amount) &&
  !namesAllApart(a, b) &&
  isAhead(a, x.figure) === isAhead(b, y.figure) &&
  !gives(b, x) &&
  !gives(a, y) &&
  !knows(b, x) &&
  !knows(a, y);
