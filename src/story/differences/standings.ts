import type { Range } from '../../corpus/article.ts';
import type { PartyMention } from '../../extract/finding.ts';
import type { PartyId } from '../parties.ts';
import { once, onceForArticle, type Rule, type Side } from './side.ts';
import { LADDERS } from './stages.ts';
import { textOf } from './text.ts';

/** Whoever stands so stands so many characters in front of the words that say it, or right behind them. */
const BEFORE = 90;
const BEHIND = 30;
/** Words that deny a stage, or make it one to come or supposed. */
const NOT =
  /\b(?:not|n[’']t|never|no|without|if|could|may|might|would|will|should|can|must|whether|before|until|to be|or)\b[^.;:]{0,40}$/i;
/** Words that begin something else between a person and a stage. */
const APART = /[;:“”"]|\b(?:who|that|said|says|told|when|while|because|after|and)\b/i;
/** Words of what was done, between a stage and whoever it is not about: "charged with killing Doe", but not "a suspect in the killing: Doe". */
const OF_DEED = /\b(?:with|of|in|for|by|over|on|against|to)\b(?!.*(?:[:,—–]|--) ?(?:the )?$)/i;
/** What an article begins with, and what it says is new, is news. */
const LEAD = 2;
const NEWS = /\b(?:for the first time|now|today|newly|formally|officially)\b/i;
const DAY = 86_400_000;

/** Somebody has come a stage further between two publications: "is sought as a witness", "was charged on Thursday". */
export const standings: Rule = ({ a, b, daysApart }) => {
  if (daysApart < 1) return null;
  const aFirst = dayOf(a) < dayOf(b);
  const [early, late] = aFirst ? [a, b] : [b, a];
  for (const x of standingsIn(early)) {
    for (const y of standingsIn(late)) {
      if (x.who !== y.who || x.ladder !== y.ladder || x.stage >= y.stage) continue;
      if (!isNew(late, early, y)) continue;
      // The earlier article knows of nothing further.
      if (allIn(early).some((z) => z.who === x.who && z.ladder === x.ladder && z.stage > x.stage)) continue;
      const [aWords, bWords] = aFirst ? [x.words, y.words] : [y.words, x.words];
      return { difference: 'changed', aWords, bWords, rule: 'differ/standing' };
    }
  }
  return null;
};

interface Standing {
  readonly who: PartyId;
  readonly ladder: string;
  readonly stage: number;
  readonly words: Range;
}

const dayOf = ({ article }: Side): number => Date.parse(article.published?.date ?? '');

/** Whether the later sentence tells of what happened since the earlier article. */
function isNew(late: Side, early: Side, { words }: Standing): boolean {
  if (late.ref.sentence < LEAD || NEWS.test(textOf(late))) return true;
  return late.reading.dates.some(
    ({ start, period }) =>
      period && Math.abs(start - words.end) < BEFORE && Date.parse(period.start) >= dayOf(early) - DAY,
  );
}

/** How the people of a sentence stand. What an article begins with is about the one whom it tells most of. */
export const standingsIn = once((side: Side): Standing[] =>
  wordsIn(side).flatMap(({ ladder, stage, words }) => {
    const who = whoAt(side, words) ?? (side.ref.sentence < LEAD ? protagonistOf(side)(ladder) : undefined);
    return who === undefined ? [] : [{ who, ladder, stage, words }];
  }),
);

/** The words of a sentence that say how somebody stands. */
const wordsIn = once((side: Side): Omit<Standing, 'who'>[] => {
  const { article } = side;
  const [from, text] = [side.tokens[0]?.start ?? 0, textOf(side)];
  return LADDERS.flatMap(({ name, stages }) =>
    stages.flatMap((pattern, stage) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const words = { start: from + match.index, end: from + match.index + match[0].trimEnd().length };
        return NOT.test(article.text.slice(from, words.start)) ? [] : [{ ladder: name, stage, words }];
      }),
    ),
  );
});

/** The person whom words about a stage are about: the last one named in front of them, or one named right behind. */
const whoAt = (side: Side, { start, end }: Range): PartyId | undefined => {
  const { story, article, reading } = side;
  const id = ({ party }: PartyMention) => story.parties.of(article.id, party);
  const people = reading.mentions.filter((mention) => story.parties.all.get(id(mention))?.kind === 'person');
  const before = people.findLast((mention) => mention.end <= start && start - mention.end <= BEFORE);
  if (before && !APART.test(article.text.slice(before.end, start))) return id(before);
  const behind = people.find((mention) => mention.start >= end && mention.start - end <= BEHIND);
  return behind && !OF_DEED.test(article.text.slice(end, behind.start)) ? id(behind) : undefined;
};

/** Whom an article says most often how they stand on a ladder. */
const protagonistOf = onceForArticle((sides) => {
  const found = sides.flatMap((other) =>
    wordsIn(other).flatMap(({ ladder, words }) => {
      const who = whoAt(other, words);
      return who === undefined ? [] : [{ ladder, who }];
    }),
  );
  return (ladder: string): PartyId | undefined => {
    const times = Map.groupBy(
      found.filter((one) => one.ladder === ladder),
      ({ who }) => who,
    );
    return [...times].sort(([, x], [, y]) => y.length - x.length)[0]?.[0];
  };
});

const allIn = onceForArticle((sides): Standing[] => sides.flatMap(standingsIn));
