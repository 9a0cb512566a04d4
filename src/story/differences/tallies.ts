import { slice } from '../../corpus/article.ts';
import { kinOf } from '../kin.ts';
import { compatible, ofOneOrder } from './amounts.ts';
import { PEOPLE } from './counted.ts';
import { type Measured, measured } from './measured.ts';
import { isLongAgo } from './now.ts';
import { LEAD } from './places.ts';
import { once, onceForArticle, type Side } from './side.ts';
import { FATES, TALLY_KINDS, type TallyKind, TOLLED } from './tally-kinds.ts';
import { textOf } from './text.ts';

/** A number of its kind that a sentence gives: of the dead, of those on strike. */
export interface Tally extends Measured {
  readonly kind: string;
}

const MONEY = /^[A-Z]{3}$/;
/** What a number is of may be told so many sentences before it. */
const BEFORE = 2;
/** Words and marks at which a clause ends. */
const BREAK = /^(?:[,;:()—–“”"]|and|but|while|although|because|after|before|when|who|which|than)$/;
/** "Three million people killed, injured or homeless" is no toll of one kind. */
const MIXED = /\b(?:killed|dead|injured|hurt)\b[^.;]{0,20}\bor (?:injured|wounded|missing|homeless)\b/i;
const PART =
  /\b(?:alone|only(?! (?:about |some )?\d)|including|among|another|one of|local|occasion|previous|first (?:batch|group|wave))\b/i;

/** The classes of the words that an article begins with. */
export const topicOf = once(
  ({ others }): ReadonlySet<string> =>
    new Set(others.slice(0, LEAD).flatMap(({ stems }) => stems.map(kinOf))),
);

/** The classes of the words of a sentence and of those right before it. */
const nearOf = ({ others, ref: { sentence } }: Side): ReadonlySet<string> =>
  new Set(
    others.slice(Math.max(0, sentence - BEFORE), sentence + 1).flatMap(({ stems }) => stems.map(kinOf)),
  );

/** The numbers that a sentence gives of what its article is about. */
const talliesIn = once((side: Side): Tally[] => {
  const topic = topicOf(side).union(nearOf(side));
  const kinds = TALLY_KINDS.filter(({ about }) => !about.isDisjointFrom(topic));
  const tolled = !TOLLED.isDisjointFrom(topicOf(side));
  return measured(side).flatMap((of): Tally[] => {
    if (tolled && isToll(of)) return [{ ...of, kind: of.fate ?? '' }];
    const kind = kinds.find((one) => isOf(side, of, one) && one.told.test(clauseOf(side, of)));
    return kind ? [{ ...of, kind: kind.name }] : [];
  });
});

/** The tolls that a sentence gives: of people who are no more than people. */
const isToll = ({ head, qualifiers, fate, amount }: Measured): boolean =>
  head === PEOPLE && qualifiers.size === 0 && amount.dimension === 'count' && FATES.has(fate ?? '');

/** Whether a figure counts what is counted for a kind. */
function isOf({ article }: Side, { amount, period, figure }: Measured, { of, counted }: TallyKind): boolean {
  const dimension = MONEY.test(amount.dimension) ? 'money' : amount.dimension;
  const noun = figure.counted && slice(article, figure.counted).split(/\s+/).at(-1);
  return dimension === of && period === undefined && (noun === undefined || counted.test(noun));
}

/** The words of a figure's clause, the figure left out. */
function clauseOf({ tokens }: Side, { figure: { start, end } }: Measured): string {
  const from = tokens.findLastIndex((token) => token.end <= start && BREAK.test(token.lower));
  const to = tokens.findIndex((token) => token.start >= end && BREAK.test(token.lower));
  return tokens
    .slice(from + 1, to < 0 ? tokens.length : to)
    .filter((token) => token.end <= start || token.start >= end)
    .map(({ lower }) => lower)
    .join(' ');
}

/** The tallies of a sentence that are the whole: no other of the article is higher, and they are not of the past. */
export const sumsIn = once((side): Tally[] => {
  if (isLongAgo(side) || PART.test(textOf(side)) || MIXED.test(textOf(side))) return [];
  return talliesIn(side).filter(
    (toll) =>
      !isPart(side, toll) &&
      allIn(side).every(
        ({ kind, amount }) =>
          kind !== toll.kind || amount.high <= toll.amount.high || compatible(amount, toll.amount),
      ),
  );
});

/** "70,000 people who died have been buried": of more, only those are told of. */
const isPart = ({ article }: Side, { figure }: Measured): boolean =>
  /^ (?:who|that|whose)\b/.test(article.text.slice(figure.counted?.end ?? figure.end));

const allIn = onceForArticle((sides): Tally[] => sides.flatMap(talliesIn));

/** Whether a figure is a number that its article gives, but not the whole of it. */
export const isPartOfTally = (side: Side, { figure }: Measured): boolean =>
  talliesIn(side).some((own) => own.figure === figure) && !sumsIn(side).some((own) => own.figure === figure);

/** Whether an article gives no other amount of a kind: one a share is none beside one for the whole. */
export const isOnly = (side: Side, { kind, amount }: Tally): boolean =>
  allIn(side).every(
    (own) => own.kind !== kind || !ofOneOrder(own.amount, amount) || compatible(own.amount, amount),
  );

/** Whether an article gives an amount, too, for what it is a tally of. */
export const knows = (side: Side, { kind, amount }: Tally): boolean =>
  allIn(side).some((own) => own.kind === kind && compatible(own.amount, amount));
