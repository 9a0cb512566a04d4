import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import { isThing } from './kinds.ts';
import { type Line, pos, word } from './line.ts';
import { actorOf } from './sides.ts';

/** Refusals by where somebody stands: "is opposed to the concert", "are against closing the line". */
export function findOpposed(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    if (group.form !== 'finite' || group.negated || group.modal || isSupposed(line, group)) return [];
    let i = group.last + 1;
    while (pos(line, i) === 'ADV') i++;
    const opposed = group.passive && word(line, group.last) === 'opposed' && word(line, i) === 'to';
    const against = STANDS.test(word(line, group.last)) && word(line, i) === 'against';
    if (!opposed && !against) return [];
    const first = i + 1;
    const act = line.groupAt[first]?.form === 'ing';
    // Of much one says that it is "against the law".
    if (!act && !isThing(line, first, opposed ? 'impersonal' : 'asked')) return [];
    return [
      {
        rule: `opposed: ${opposed ? 'to' : 'against'}`,
        kind: 'rejection',
        by: actorOf(line, { ...group, passive: false }),
        to: undefined,
        words: { first: group.first, last: i },
        content: { first, last: clauseEnd(line, first) },
      },
    ];
  });
}

const STANDS = /^(?:is|are|was|were|'s|'re|remain|remains|remained|been)$/;
