import type { Range } from '../../corpus/article.ts';
import type { Period } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';
import type { PartyId } from '../parties.ts';
import { partiesAt } from './named.ts';
import { gap, isOfOther, lengthOf } from './periods.ts';
import { once, type Rule, type Side } from './side.ts';

const GOING = new Set('come travel go fly leave depart arrive return head visit'.split(' '));
/** Of these, an article has one. */
const ROLES = new Set(
  'father mother wife husband son daughter president premier minister chancellor pope king queen leader secretary envoy delegation'.split(
    ' ',
  ),
);
/** Where somebody goes stands so many words behind the verb, when so many, and who goes so many in front of it. */
const WHERE = 5;
const WHEN = 14;
const WHO = 8;
/** A day, or a few that are named as one; journeys further apart than this in days are two. */
const DAYS = 4;
const ONE_JOURNEY = 31;

/** One journey to one country, set for other days: "could come as early as Tuesday", "will be travelling there on Thursday". */
export const journeys: Rule = ({ a, b, daysApart }) => {
  for (const x of journeysIn(a)) {
    for (const y of journeysIn(b)) {
      const days = gap(x.period, y.period);
      if (x.to !== y.to || x.who.isDisjointFrom(y.who) || days < 1 || days > ONE_JOURNEY) continue;
      // What both articles tell of the past is more than one journey.
      if (!x.ahead && !y.ahead) continue;
      const difference = daysApart >= 1 ? 'changed' : 'date';
      return { difference, aWords: x.words, bWords: y.words, rule: 'differ/journey' };
    }
  }
  return null;
};

interface Journey {
  readonly to: PartyId;
  readonly who: ReadonlySet<string>;
  readonly period: Period;
  readonly words: Range;
  readonly ahead: boolean;
}

const journeysIn = once((side: Side): Journey[] => {
  const { story, article, reading, tokens } = side;
  const published = article.published?.date ?? '9999';
  return tokens.flatMap((token, at): Journey[] => {
    if (token.pos !== 'VERB' || !GOING.has(token.lemma)) return [];
    const within = (range: Range, words: number) =>
      range.start > token.end && range.start <= (tokens[Math.min(at + words, tokens.length - 1)]?.start ?? 0);
    const place = reading.mentions.find(
      (mention) =>
        within(mention, WHERE) &&
        story.parties.all.get(story.parties.of(article.id, mention.party))?.kind === 'country',
    );
    const date = reading.dates.find(
      (one) => one.type === 'DATE' && within(one, WHEN) && isOfVerb(side, token, one),
    );
    if (!place || !date?.period || lengthOf(date.period) > DAYS) return [];
    return [
      {
        to: story.parties.of(article.id, place.party),
        who: travellers(side, tokens.slice(Math.max(0, at - WHO), at)),
        period: date.period,
        words: { start: date.start, end: date.end },
        ahead: date.period.start >= published,
      },
    ];
  });
});

/** Whether a date says when something is done: no other verb comes between. */
function isOfVerb({ article, tokens }: Side, verb: Token, date: Range): boolean {
  const between = tokens.filter(({ start, end }) => start >= verb.end && end <= date.start);
  return !isOfOther(article, date) && between.every(({ pos }) => pos !== 'VERB');
}

/** Who goes: the people named in front of the verb, or told by what they are. */
function travellers(side: Side, before: readonly Token[]): Set<string> {
  const named = partiesAt(side);
  return new Set(
    before.flatMap(({ start, lower }) => {
      const of = named.get(start);
      return [...(of?.person ? [of.feature] : []), ...(ROLES.has(lower) ? [lower] : [])];
    }),
  );
}
