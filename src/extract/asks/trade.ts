import type { Found } from './found.ts';
import { UNWILLED } from './intentions.ts';
import { type Line, verbOf, word } from './line.ts';
import { actorOf } from './sides.ts';

/** How many words may say what is given. */
const REACH = 12;

/** What a side would give for something else: "the bank would cut its fee in return for a vote". */
export function findTrades(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    if (!/^(?:will|would)$/.test(group.modal ?? '') || group.negated || group.passive) return [];
    if (UNWILLED.has(verbOf(line, group))) return [];
    const joint = jointAfter(line, group.last + 1);
    if (joint === undefined) return [];
    const content = { first: group.last, last: joint - 1 };
    return [{ rule: 'trade', kind: 'offer', by: actorOf(line, group), to: undefined, words: group, content }];
  });
}

/** Where "in return for" begins, within the same clause. */
function jointAfter(line: Line, start: number): number | undefined {
  for (let i = start; i < start + REACH && i < line.tokens.length; i++) {
    if (line.groupAt[i] || /^[,;:]$/.test(word(line, i))) return undefined;
    const given = word(line, i) === 'in' && /^(?:return|exchange)$/.test(word(line, i + 1));
    if (given && word(line, i + 2) === 'for') return i > start ? i : undefined;
  }
  return undefined;
}
