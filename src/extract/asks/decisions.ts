import { wordSet } from '../word-set.ts';
import { nounEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, verbOf, word } from './line.ts';
import { ownerOf } from './owners.ts';

const DECIDED = wordSet('decision vote ruling move');
/** Verbs of refusing what follows them. */
const REFUSING = wordSet('deny reject refuse block bar veto oppose');

/** A refusal that a noun tells: "the agency's decision to deny her a hearing". */
export function findDecisions(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const noun = group.first - 1;
    if (group.form !== 'infinitive' || group.passive || !DECIDED.has(word(line, noun))) return [];
    const by = REFUSING.has(verbOf(line, group)) ? ownerOf(line, noun) : undefined;
    if (!by || /^(?:it|them|)$/.test(word(line, group.last + 1))) return [];
    return [
      {
        rule: `decision: to ${verbOf(line, group)}`,
        kind: 'rejection',
        by,
        to: undefined,
        words: { first: noun, last: group.last },
        content: { first: group.last + 1, last: nounEnd(line, group.last + 1, 0) },
      },
    ];
  });
}
