import { clauseEnd } from './clause.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import { type Line, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf } from './sides.ts';

const UNTIL = /^(?:until|till|by|hours?|minutes?|days?|weeks?|months?|midnight|noon|deadline)$/;

/** Time that somebody is given to act: "gave the rebels until Friday to leave", "has given them 48 hours to answer". */
export function findUltimatums(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    if (line.tokens[group.last]?.lemma !== 'give' || group.passive || isUnreal(line, group, 'demand'))
      return [];
    const to = phraseFrom(line, group.last + 1);
    const act = line.groups.find((other) => other.first > group.last);
    if (!to || act?.form !== 'infinitive') return [];
    const between = line.tokens.slice(group.last + 1, act.first);
    if (!between.some((token) => UNTIL.test(token.lower)) || between.some((token) => token.lower === ','))
      return [];
    return [
      {
        rule: 'ultimatum: gave time to',
        kind: 'demand',
        by: actorOf(line, group),
        to: timeless(line, to.first, to.last),
        words: { first: group.first, last: act.first - 1 },
        content: { first: act.first, last: clauseEnd(line, act.first) },
      },
    ];
  });
}

/** The person of "them 48 hours": what stands before the number. */
function timeless(line: Line, first: number, last: number): { first: number; last: number } {
  let end = first;
  while (end < last && !/^\d/.test(word(line, end + 1)) && !UNTIL.test(word(line, end + 1))) end++;
  return { first, last: end };
}
