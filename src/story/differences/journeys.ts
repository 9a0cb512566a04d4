import type { Range } from '../../corpus/article.ts';
import type { Period } from '../../extract/finding.ts';
import type { Token } from '../../extract/tokens.ts';
import type { PartyId } from '../parties.ts';
import { conditionIn } from './conditions.ts';
import { partiesAt } from './named.ts';
import { gap, isOfOther, lengthOf } from './periods.ts';
import { once, type Rule, type Side } from './side.ts';

const GOING = new Set('come travel go fly leave depart arrive return head visit'.split(' '));
/** Who goes with others goes as a group. */
const GROUP = /\b(?:the|his|her|their) (?:\w+ )?(?:group|delegation|family|party|entourage)\b/;
const WITH = /\b(?:with|alongside) (?:his|her|their)\b|\baccompanied by\b/;
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

/**
 * One journey to one country, set for other days, or made to wait for something in an article of another day: "could come as
 * early as Tuesday", "will be travelling there on Thursday", "would come once the court has decided".
 */
export const journeys: Rule = ({ a, b, daysApart }) => {
  for (const x of journeysIn(a)) {
    for (const y of journeysIn(b)) {
      if (x.to !== y.to || x.who.isDisjointFrom(y.who)) continue;
      // What both articles tell of the past is more than one journey.
      if (!x.ahead && !y.ahead) continue;
      if (!(x.period && y.period ? onOtherDays(x.period, y.period) : isPutForward(x, y, daysApart))) continue;
      const difference = daysApart >= 1 ? 'changed' : 'date';
      return { difference, aWords: x.words, bWords: y.words, rule: 'differ/journey' };
    }
  }
  return null;
};

const onOtherDays = (x: Period, y: Period): boolean => {
  const days = gap(x, y);
  return days >= 1 && days <= ONE_JOURNEY;
};

/** Whether what was to wait for something has a day in the article of another day. */
const isPutForward = (x: Journey, y: Journey, daysApart: number): boolean =>
  daysApart >= 1 && (x.period === undefined) !== (y.period === undefined);

interface Journey {
  readonly to: PartyId;
  readonly who: ReadonlySet<string>;
  /** Its days; none where it waits for something. */
  readonly period?: Period;
  /** The words for its days, or for what it waits for. */
  readonly words: Range;
  readonly ahead: boolean;
}

/** The journeys to a country that a sentence gives days for, or something that they wait for. */
export const journeysIn = once((side: Side): Journey[] => {
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
    if (!place) return [];
    const journey = {
      to: story.parties.of(article.id, place.party),
      who: travellers(side, tokens.slice(Math.max(0, at - WHO), at), tokens.slice(at, at + WHEN)),
    };
    const date = reading.dates.find(
      (one) => one.type === 'DATE' && within(one, WHEN) && isOfVerb(side, token, one),
    );
    if (date?.period && lengthOf(date.period) <= DAYS) {
      const words = { start: date.start, end: date.end };
      return [{ ...journey, period: date.period, words, ahead: date.period.start >= published }];
    }
    const condition = date ? undefined : conditionIn(tokens.slice(at + 1));
    return condition ? [{ ...journey, words: condition, ahead: true }] : [];
  });
});

/** Whether a date says when something is done: no other verb comes between. */
function isOfVerb({ article, tokens }: Side, verb: Token, date: Range): boolean {
  const between = tokens.filter(({ start, end }) => start >= verb.end && end <= date.start);
  return !isOfOther(article, date) && between.every(({ pos }) => pos !== 'VERB');
}

/** Who goes: the people named in front of the verb or told by what they are, and whether it is a group. */
function travellers(side: Side, before: readonly Token[], behind: readonly Token[]): Set<string> {
  const named = partiesAt(side);
  const who = before.flatMap(({ start, lower }) => {
    const of = named.get(start);
    return [...(of?.person ? [of.feature] : []), ...(ROLES.has(lower) ? [lower] : [])];
  });
  const words = (some: readonly Token[]) => some.map(({ lower }) => lower).join(' ');
  const together = GROUP.test(words(before)) || (who.length > 0 && WITH.test(words(behind)));
  return new Set([...who, ...(together ? ['group'] : [])]);
}
