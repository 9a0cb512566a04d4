import { slice } from '../../corpus/article.ts';
import { IDLE } from './act-words.ts';
import { type Act, actsOf } from './acts.ts';
import { mayBeOthers } from './contrasts.ts';
import { isCommon } from './counted.ts';
import { areOpposite } from './opposites.ts';
import { type Rule, type Side, UNLIKE } from './side.ts';

/** One side says that it was done, the other that it was not, or that the opposite was done. */
export const polarity: Rule = ({ a, b, score, daysApart }) => {
  if (score < UNLIKE) return null;
  const [inA, inB] = [tellingActs(actsOf(a)), tellingActs(actsOf(b))];
  for (const x of inA) {
    for (const y of inB) {
      const same = x.kin === y.kin && x.negated !== y.negated;
      const opposite = areOpposite(x.kin, y.kin) && x.negated === y.negated;
      if (!(same || opposite) || !alike(x, y) || mayBeOthers(a, x.words, b, y.words)) continue;
      return {
        // What is not done yet may be done the day after.
        difference: daysApart >= 1 && (isOpen(a, x) || isOpen(b, y)) ? 'changed' : 'polarity',
        aWords: x.words,
        bWords: y.words,
        rule: same ? 'differ/denied' : 'differ/opposite',
      };
    }
  }
  return null;
};

const isOpen = ({ article }: Side, { words }: Act): boolean => /\byet\b/i.test(slice(article, words));

const tellingActs = (acts: readonly Act[]): Act[] =>
  acts.filter(({ kin, hypothetical }) => !IDLE.has(kin) && !hypothetical);

/**
 * Somebody or something in common does it, to the same object; where nothing stands behind, what does it is the same. Of a
 * passive beside an active, what it is done to is the same, and who does it where both say.
 */
function alike(x: Act, y: Act): boolean {
  if (x.when !== y.when && x.when !== 'either' && y.when !== 'either') return false;
  if (x.passive !== y.passive) return x.passive ? turned(y, x) : turned(x, y);
  const doer = x.before.intersection(y.before).size;
  const same = x.before.isSubsetOf(y.before) || y.before.isSubsetOf(x.before);
  const done = x.behind.intersection(y.behind).size;
  if (x.object !== y.object || (x.passive && x.subject !== y.subject)) return false;
  return doer > 0 && (done > 0 || (same && x.behind.size === 0 && y.behind.size === 0));
}

/** Whether a passive tells of what an active is done to; of what an active without an object does, it tells of the same thing. */
function turned({ object, subject, before }: Act, passive: Act): boolean {
  const thing = object ?? subject;
  if (thing === undefined || thing !== passive.subject || isCommon(thing)) return false;
  return passive.by.size === 0 || !passive.by.isDisjointFrom(before);
}
