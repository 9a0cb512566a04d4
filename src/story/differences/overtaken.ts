import { slice } from '../../corpus/article.ts';
import { kinsNamed } from '../kin.ts';
import { type Act, actsOf } from './acts.ts';
import { mayBeOthers } from './contrasts.ts';
import { isCommon } from './counted.ts';
import { areOpposite } from './opposites.ts';
import type { Found, Rule, Side } from './side.ts';

/** Sentences less alike than this (0 to 1) tell of two plans. */
const ALIKE = 0.15;
/** What somebody does with himself needs no object: who will not resign and who resigned have done with one office. */
const LEAVING =
  /\b(?:resign(?:s|ed|ing)?|quit|step(?:s|ped|ping)?|stand|stood|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)\b/i;
/** Things that there are many of: one is held, another is not. */
const MANY = kinsNamed('meeting talk event statement report visit game question comment');

/** One article says what somebody will or will not do, and one of the same day or later that it came otherwise. */
export const overtaken: Rule = ({ a, b, score, daysApart }) => {
  if (score < ALIKE) return null;
  const forward = overtakes(a, b, daysApart);
  if (forward) return forward;
  const back = overtakes(b, a, daysApart);
  return back && { ...back, aWords: back.bWords, bWords: back.aWords };
};

function overtakes(early: Side, late: Side, daysApart: number): Found | null {
  if ((late.article.published?.date ?? '') < (early.article.published?.date ?? '')) return null;
  for (const x of actsOf(early)) {
    if (x.when !== 'ahead' || x.hypothetical) continue;
    for (const y of actsOf(late)) {
      if (y.when !== 'done' || y.hypothetical || !(isContrary(x, y) || isBroken(x, late, y))) continue;
      if (!isOneDeed(early, x, late, y) || mayBeOthers(early, x.words, late, y.words)) continue;
      return {
        difference: daysApart >= 1 ? 'changed' : 'polarity',
        aWords: x.words,
        bWords: y.words,
        rule: 'differ/overtaken',
      };
    }
  }
  return null;
}

/** Whether what was to be done "did not" happen. What "has not" been done yet may still be. */
const isBroken = (plan: Act, { article }: Side, deed: Act): boolean =>
  plan.kin === deed.kin &&
  !plan.negated &&
  deed.negated &&
  /\bdid ?$/i.test(slice(article, { start: Math.max(0, deed.words.start - 4), end: deed.words.start }));

/** Whether what was done is not what was to be done. */
const isContrary = (plan: Act, deed: Act): boolean =>
  plan.kin === deed.kin
    ? plan.negated && !deed.negated
    : plan.negated === deed.negated && areOpposite(plan.kin, deed.kin);

/** Whether one party is to do and does one thing. */
function isOneDeed(early: Side, x: Act, late: Side, y: Act): boolean {
  // Relatives share a name: "Doe's children", "Ms Doe".
  if (!x.passive && !y.passive && x.subject && y.subject && x.subject !== y.subject) return false;
  const doers = new Set([...doersOf(x).intersection(doersOf(y))].filter((word) => !isCommon(word)));
  const leaving = LEAVING.test(slice(early.article, x.words)) && LEAVING.test(slice(late.article, y.words));
  if (leaving || (isBare(early, x) && isBare(late, y))) return doers.size > 0;
  const thing = x.passive ? x.subject : x.object;
  const other = y.passive ? y.subject : y.object;
  if (thing === undefined || thing !== other || isCommon(thing) || MANY.has(thing)) return false;
  return x.passive || y.passive || doers.size > 0;
}

/** Whether nothing stands behind an act in its clause: "will testify, his lawyer said". */
const isBare = ({ article }: Side, { behind, words }: Act): boolean =>
  behind.size === 0 || article.text[words.end] === ',';

/** Who does it, as words: a name that one article introduces as a person's may be any in the other. */
const doersOf = ({ before }: Act): Set<string> => new Set([...before].map((word) => word.replace('@', '')));
