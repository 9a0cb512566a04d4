import type { Figure } from '../../extract/finding.ts';
import type { PartyId } from '../parties.ts';
import { amountOf, compatible } from './amounts.ts';
import { isAhead } from './plans.ts';
import { LATER, once, type Rule, type Side } from './side.ts';
import { figureIn } from './text.ts';

const OWNING = /\b(?:own|hold|ha(?:s|ve|d)|control)(?:s|ed|ing)?\b/g;
const STAKE = /\b(?:stakes?|shares?|stock|interest|holding|outstanding)\b/;
/** The verb stands so many characters in front of the share, and what it is a share of so many behind it. */
const BEFORE = 90;
const BEHIND = 60;

/** One party's share in another is told as another one: "holds 19.6 per cent of Velo's stock", "owns less than 10 per cent of Velo". */
export const stakes: Rule = ({ a, b, daysApart }) => {
  for (const x of stakesIn(a)) {
    for (const y of stakesIn(b)) {
      if (x.owner !== y.owner || x.of.isDisjointFrom(y.of)) continue;
      if (compatible(amountOf(x.figure), amountOf(y.figure))) continue;
      const difference = daysApart >= LATER ? 'changed' : 'figure';
      return { difference, aWords: figureIn(x), bWords: figureIn(y), rule: 'differ/stake' };
    }
  }
  return null;
};

interface Stake {
  readonly owner: PartyId;
  /** The other parties that its clause names: one of them is what the share is in. */
  readonly of: ReadonlySet<PartyId>;
  readonly figure: Figure;
}

/** The shares in others that a sentence says somebody has. */
export const stakesIn = once((side: Side): Stake[] => {
  const { story, article, reading } = side;
  const parties = reading.mentions.map((mention) => ({
    ...mention,
    id: story.parties.of(article.id, mention.party),
  }));
  return reading.figures.flatMap((figure): Stake[] => {
    const before = article.text.slice(
      Math.max(side.tokens[0]?.start ?? 0, figure.start - BEFORE),
      figure.start,
    );
    const behind = article.text.slice(figure.end, figure.end + BEHIND);
    const verb = [...before.matchAll(OWNING)].at(-1);
    if (figure.unit !== '%' || !verb || !STAKE.test(`${before.slice(verb.index)} ${behind}`)) return [];
    const at = figure.start - before.length + verb.index;
    const owner = parties.findLast(({ end }) => end <= at);
    const of = parties.filter(
      ({ id, start }) => id !== owner?.id && start > at && start < figure.end + BEHIND,
    );
    if (!owner || of.length === 0 || isAhead(side, figure)) return [];
    return [{ owner: owner.id, of: new Set(of.map(({ id }) => id)), figure }];
  });
});
