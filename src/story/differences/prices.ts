import { slice } from '../../corpus/article.ts';
import type { Figure } from '../../extract/finding.ts';
import type { PartyId } from '../parties.ts';
import { once, type Rule, type Side } from './side.ts';
import { figureIn } from './text.ts';

/** What stands between a party and the price of its shares: "closed at", "shares fell 2 to", "stock was trading at". */
const PRICED =
  /^(?:[’']s)?(?: shares?| stocks?)? (?:(?:was|were|had) )?(?:trad(?:es|ed|ing)|clos(?:es|ed|ing)|fell|rose|off|up|down|gained|lost|climbed|dropped|slipped)\b[^;:]{0,30} (?:to|at) (?:about )?$/;

/** The price of one party's shares on another day. */
export const prices: Rule = ({ a, b, daysApart }) => {
  if (daysApart < 1) return null;
  for (const x of pricesIn(a)) {
    for (const y of pricesIn(b)) {
      if ((x.of !== y.of && x.name !== y.name) || x.figure.low === y.figure.low) continue;
      return { difference: 'changed', aWords: figureIn(x), bWords: figureIn(y), rule: 'differ/price' };
    }
  }
  return null;
};

interface Price {
  readonly of: PartyId;
  /** What it is called there: two full names of one short one need not be linked. */
  readonly name: string;
  readonly figure: Figure;
}

/** The prices of shares that a sentence gives, each of the last party that it names before. */
export const pricesIn = once((side: Side): Price[] => {
  const { story, article, reading } = side;
  return reading.figures.flatMap((figure): Price[] => {
    const money = figure.unit === undefined || /^[A-Z]{3}$/.test(figure.unit);
    const of = reading.mentions.findLast(({ end }) => end <= figure.start);
    if (!money || !of || !PRICED.test(article.text.slice(of.end, figure.start))) return [];
    return [{ of: story.parties.of(article.id, of.party), name: slice(article, of), figure }];
  });
});
