import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { actorOf } from './sides.ts';

/** What one gives by saying yes. */
const CONSENT = wordSet(
  'permission consent approval authorization authorisation clearance go-ahead blessing nod leave',
);
/** How many tokens may stand between the verb and the noun: "gave the two drivers its written consent". */
const REACH = 7;

/** Consent that is given: "gave permission for divers to enter the port", "gave the bank the green light to lend". */
export function findPermission(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    if (verbOf(line, group) !== 'give' || group.passive || isUnreal(line, group, 'offer')) return [];
    const noun = consentAfter(line, group);
    if (noun === undefined || !/^(?:to|for)$/.test(word(line, noun + 1))) return [];
    const start = line.groupAt[noun + 1] ? noun + 1 : noun + 2;
    return [
      {
        rule: 'permission: give',
        kind: 'offer',
        by: actorOf(line, group),
        to: undefined,
        words: { first: group.first, last: noun },
        content: { first: start, last: clauseEnd(line, start) },
      },
    ];
  });
}

function consentAfter(line: Line, { last }: VerbGroup): number | undefined {
  for (let i = last + 1; i <= last + REACH; i++) {
    if (line.groupAt[i] || /^(?:,|;|no|any|to|for)$/.test(word(line, i))) return undefined;
    const light = word(line, i) === 'light' && word(line, i - 1) === 'green';
    if (light || CONSENT.has(word(line, i))) return i;
  }
  return undefined;
}
