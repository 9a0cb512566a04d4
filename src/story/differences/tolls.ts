import { slice } from '../../corpus/article.ts';
import { kinOf, kinsNamed } from '../kin.ts';
import { compatible } from './amounts.ts';
import { mayBeOthers } from './contrasts.ts';
import { PEOPLE } from './counted.ts';
import { KILLED } from './fates.ts';
import { type Measured, measured } from './measured.ts';
import { once, onceForArticle, type Rule, type Side } from './side.ts';
import { figureIn, textOf } from './text.ts';

/** Fates of which an article gives one sum for what it is about. */
const FATES = kinsNamed('kill injure miss homeless displace');
/** What befalls many at once, and seldom twice in one story: attacks do. */
const DISASTERS = kinsNamed(
  `earthquake flood fire explosion crash collapse derailment storm hurricane cyclone typhoon tornado landslide
  mudslide tsunami eruption outbreak epidemic pandemic virus heatwave avalanche shipwreck capsize shooting stampede bombing massacre`,
);
/** An article says in so many sentences what it is about. */
const LEAD = 3;
/** The dead are counted for the whole; who is missing may be so in one house, unless the sentences are a little alike. */
const ALIKE = 0.2;
/** A disaster longer ago than this in days is another one. */
const RECENT = 60;
const DAY = 86_400_000;
/** Where the counted are: words in front of a place. */
const PLACE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|across|outside|around|of|from) (?:the )?(\p{Lu}[\p{L}-]+)/gu;
/** "Three million people killed, injured or homeless" is no toll of one kind. */
const MIXED = /\b(?:killed|dead|injured|hurt)\b[^.;]{0,20}\bor (?:injured|wounded|missing|homeless)\b/i;
const PART = /\b(?:alone|only|including|among|another|one of|local|occasion|previous)\b/i;

/** Two articles about one disaster give its toll, and the numbers cannot both be true. Needs no likeness: a toll is told in few words. */
export const tolls: Rule = ({ a, b, score, daysApart }) => {
  if (disastersIn(a).isDisjointFrom(disastersIn(b))) return null;
  for (const x of sumsIn(a)) {
    for (const y of sumsIn(b)) {
      if (x.fate !== y.fate || compatible(x.amount, y.amount)) continue;
      if (score < ALIKE && x.fate !== KILLED) continue;
      if (mayBeOthers(a, x.figure, b, y.figure)) continue;
      if (!placesKnown(a, b) || !placesKnown(b, a)) continue;
      return {
        difference: daysApart >= 1 ? 'changed' : 'figure',
        aWords: figureIn(x),
        bWords: figureIn(y),
        rule: 'differ/toll',
      };
    }
  }
  return null;
};

const leadOf = ({ article }: Side): string =>
  article.sentences
    .slice(0, LEAD)
    .map((sentence) => slice(article, sentence))
    .join(' ');

/** The disasters that an article begins with. */
const disastersIn = once(
  ({ others }): ReadonlySet<string> =>
    new Set(
      others.slice(0, LEAD).flatMap(({ stems }) => stems.map(kinOf).filter((kin) => DISASTERS.has(kin))),
    ),
);

/** The tolls that a sentence gives: of people who are no more than people. */
const tollsIn = (side: Side): Measured[] =>
  measured(side).filter(
    ({ head, qualifiers, fate, amount }) =>
      head === PEOPLE && qualifiers.size === 0 && amount.dimension === 'count' && FATES.has(fate ?? ''),
  );

/** The tolls of a sentence that are the whole: no other of the article is higher, and they are not of the past. */
export const sumsIn = once((side): Measured[] => {
  const past = side.reading.dates.some(({ period }) => {
    const published = Date.parse(side.article.published?.date ?? '');
    return period && published - Date.parse(period.end) > RECENT * DAY;
  });
  if (past || PART.test(textOf(side)) || MIXED.test(textOf(side))) return [];
  return tollsIn(side).filter(
    (toll) =>
      !isPart(side, toll) &&
      allIn(side).every(
        ({ fate, amount }) =>
          fate !== toll.fate || amount.high <= toll.amount.high || compatible(amount, toll.amount),
      ),
  );
});

/** "70,000 people who died have been buried": of more, only those are told of. */
const isPart = ({ article }: Side, { figure }: Measured): boolean =>
  /^ (?:who|that|whose)\b/.test(article.text.slice(figure.counted?.end ?? figure.end));

const allIn = onceForArticle((sides): Measured[] => sides.flatMap(tollsIn));

/** Whether the other article, too, is about where one side counts: else it counts a part. */
const placesKnown = (side: Side, other: Side): boolean =>
  [...textOf(side).matchAll(PLACE)].every(([, place = '']) =>
    `${leadOf(other)} ${textOf(other)}`.includes(place),
  );
