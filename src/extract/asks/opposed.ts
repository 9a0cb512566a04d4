import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import { isThing } from './kinds.ts';
import { type Line, pos, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf } from './sides.ts';

/** Refusals by where somebody stands: "is opposed to the concert", "are against closing the line". */
export function findOpposed(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    if (group.form !== 'finite' || group.negated || group.modal || isSupposed(line, group)) return [];
    let i = group.last + 1;
    while (pos(line, i) === 'ADV') i++;
    const opposed = group.passive && word(line, group.last) === 'opposed' && word(line, i) === 'to';
    const stands = STANDS.test(word(line, group.last));
    const against = stands && word(line, i) === 'against';
    if (!opposed && !against) return [];
    const first = i + 1;
    const act = line.groupAt[first]?.form === 'ing';
    if (!act && !isThing(line, first, 'impersonal')) return [];
    if (
      against &&
      (RULES.has(word(line, phraseFrom(line, first)?.last ?? first)) ||
        RULES.has(word(line, clauseEnd(line, first))))
    )
      return [];
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

/** Of much one says that it is "against the law". */
const RULES = new Set([
  'law',
  'laws',
  'rules',
  'rule',
  'odds',
  'policy',
  'wall',
  'ropes',
  'will',
  'nature',
  'attacks',
  'violence',
  'terrorism',
  'crime',
]);
const STANDS = /^(?:is|are|was|were|'s|'re|remain|remains|remained|been)$/;
