import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { actorOf } from './sides.ts';

/** What one does to consent, so that not to do it yet is to withhold it. */
const CONSENTING = wordSet('sign agree accept approve comply cooperate endorse ratify surrender consent');

/** Consent that is still withheld: "still had not signed it", "has so far not agreed to it". */
export function findWithheld(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const consents = CONSENTING.has(verbOf(line, group));
    if (!consents || !group.negated || group.passive || group.form !== 'finite') return [];
    if (!isPerfect(line, group) || !isStill(line, group) || isSupposed(line, group)) return [];
    return [
      {
        rule: `withheld: still not ${verbOf(line, group)}`,
        kind: 'rejection',
        by: actorOf(line, group),
        to: undefined,
        words: group,
        content: { first: group.last, last: clauseEnd(line, group.last) },
      },
    ];
  });
}

const isPerfect = (line: Line, { first, last }: VerbGroup): boolean =>
  line.tokens.slice(first, last).some(({ lower }) => /^(?:has|have|had)$/.test(lower));

/** "still", or "so far" and "thus far", beside a verb. */
function isStill(line: Line, { first, last }: VerbGroup): boolean {
  for (let i = first - 2; i < last; i++) {
    const text = word(line, i);
    if (text === 'still' || ((text === 'so' || text === 'thus') && word(line, i + 1) === 'far')) return true;
  }
  return false;
}
