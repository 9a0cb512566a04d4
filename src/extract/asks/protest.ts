import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import { isThing } from './kinds.ts';
import { type Line, word } from './line.ts';
import { actorOf } from './sides.ts';

/** What people act in protest at: "went on strike in protest at plans to cut crews". */
export function findProtests(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    if (lower !== 'protest' || word(line, i - 1) !== 'in') return [];
    const group = line.groups.findLast(({ last }) => last < i);
    const first = i + 2;
    if (!/^(?:at|against|over)$/.test(word(line, i + 1)) || !group || group.negated) return [];
    if (!isThing(line, first, 'impersonal')) return [];
    return [
      {
        rule: 'protest: in protest at',
        kind: 'rejection',
        by: actorOf(line, group),
        to: undefined,
        words: { first: i - 1, last: i + 1 },
        content: { first, last: clauseEnd(line, first) },
      },
    ];
  });
}
