import { clauseEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import { isThing } from './kinds.ts';
import { type Line, word } from './line.ts';
import { actorOf } from './sides.ts';

/** Wishes by where somebody stands: "is in favour of a ban on trawling", "came out in favour of closing the line". */
export function findFavoured(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    if (!/^favou?r$/.test(lower) || word(line, i - 1) !== 'in' || word(line, i + 1) !== 'of') return [];
    const group = line.groups.findLast(({ last }) => last < i);
    if (!group || !STANDING.test(word(line, group.last)) || i - group.last > REACH) return [];
    if (group.negated || group.modal || group.form !== 'finite' || isSupposed(line, group)) return [];
    const first = i + 2;
    if (line.groupAt[first]?.form !== 'ing' && !isThing(line, first, 'impersonal')) return [];
    return [
      {
        rule: 'favoured: in favour of',
        kind: 'demand',
        by: actorOf(line, group),
        to: undefined,
        words: { first: group.first, last: i + 1 },
        content: { first, last: clauseEnd(line, first) },
      },
    ];
  });
}

/** How many tokens may stand between: "spoke out strongly in favour of". */
const REACH = 5;
const STANDING = /^(?:is|are|was|were|'s|'re|came|comes|come|spoke|speaks|argued|argues|remains?)$/;
