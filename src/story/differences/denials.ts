import { IDLE } from './act-words.ts';
import { type Act, actsOf } from './acts.ts';
import { partiesAt } from './named.ts';
import { once, type Rule, type Side } from './side.ts';

/** Sentences less alike than this (0 to 1) deny one thing and tell another. */
const ALIKE = 0.1;

/** One side calls false what the other tells, as a fact or as somebody's word: "denied that she took bribes", "took bribes". */
export const denials: Rule = ({ a, b, score }) => {
  if (score < ALIKE) return null;
  const difference = { difference: 'polarity', rule: 'differ/called-false' } as const;
  for (const x of actsOf(a)) {
    for (const y of actsOf(b)) {
      if (x.denied === y.denied) continue;
      if (x.denied ? isTold(x, b, y) : isTold(y, a, x))
        return { ...difference, aWords: x.words, bWords: y.words };
    }
  }
  return null;
};

/** Whether a side tells the very act that the other denies: whoever is named is named, and the same is done by the same. */
function isTold(denied: Act, side: Side, told: Act): boolean {
  if (told.negated || told.hypothetical || IDLE.has(told.kin)) return false;
  const named = namesIn(denied);
  if (!named.isSubsetOf(namesOf(side))) return false;
  const common = wordsOf(denied).intersection(wordsOf(told));
  if (denied.reflexive && told.reflexive) return named.size > 0 && common.size > 0;
  return denied.kin === told.kin && common.size > 1 && !denied.before.isDisjointFrom(told.before);
}

const namesIn = ({ before, behind }: Act): Set<string> =>
  new Set([...before, ...behind].filter((word) => word.startsWith('@')));
const namesOf = once(
  (side): Set<string> => new Set([...partiesAt(side).values()].map(({ feature }) => feature)),
);
/** What an act says besides names: what is done, and to what. */
const wordsOf = ({ kin, behind }: Act): Set<string> =>
  new Set([kin, ...behind].filter((word) => !word.startsWith('@')));
