import { IDLE } from './act-words.ts';
import { type Act, actsOf } from './acts.ts';
import { timesApart } from './contrasts.ts';
import { areOpposite } from './opposites.ts';
import { type Rule, UNLIKE } from './side.ts';

/** One side says that it was done, the other that it was not, or that the opposite was done. */
export const polarity: Rule = ({ a, b, score }) => {
  if (score < UNLIKE || timesApart(a, b)) return null;
  const [inA, inB] = [tellingActs(actsOf(a)), tellingActs(actsOf(b))];
  for (const x of inA) {
    for (const y of inB) {
      const same = x.kin === y.kin && x.negated !== y.negated;
      const opposite = areOpposite(x.kin, y.kin) && x.negated === y.negated;
      if (!(same || opposite) || !alike(x, y)) continue;
      return {
        difference: 'polarity',
        aWords: x.words,
        bWords: y.words,
        rule: same ? 'differ/denied' : 'differ/opposite',
      };
    }
  }
  return null;
};

const tellingActs = (acts: readonly Act[]): Act[] =>
  acts.filter(({ kin, hypothetical }) => !IDLE.has(kin) && !hypothetical);

/** Somebody or something in common does it, to the same object; where nothing stands behind, what does it is the same. */
function alike(x: Act, y: Act): boolean {
  const doer = x.before.intersection(y.before).size;
  const same = x.before.isSubsetOf(y.before) || y.before.isSubsetOf(x.before);
  const done = x.behind.intersection(y.behind).size;
  if (x.object !== y.object) return false;
  return doer > 0 && (done > 0 || (same && x.behind.size === 0 && y.behind.size === 0));
}
