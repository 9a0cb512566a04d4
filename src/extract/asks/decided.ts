import { nounEnd } from './clause.ts';
import { isSupposed } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, verbOf, word } from './line.ts';
import { ownerOf } from './owners.ts';
import { hasComma } from './relative.ts';
import { actorOf } from './sides.ts';

/** "decided not to sign", "the decision not to exempt them". */
export function decisionNot(line: Line, group: VerbGroup): Found | undefined {
  const not = group.first - 1;
  if (group.form !== 'infinitive' || word(line, not) !== 'not') return undefined;
  const before = line.groups.findLast(({ last }) => last < not);
  const near = before && not - before.last <= 6 && !hasComma(line, before.last, not) ? before : undefined;
  const matrix = line.groupAt[not - 1] ?? (verbOf(line, near) === 'vote' ? near : undefined);
  const by =
    matrix && DECIDING.has(verbOf(line, matrix)) && !isSupposed(line, matrix)
      ? actorOf(line, matrix)
      : word(line, not - 1) === 'decision'
        ? ownerOf(line, not - 1)
        : undefined;
  return (
    by && {
      rule: 'refusal: decided not to',
      kind: 'rejection',
      by,
      to: undefined,
      words: { first: not - 1, last: not },
      content: { first: group.first, last: nounEnd(line, group.first, 0) },
    }
  );
}

const DECIDING = new Set(['decide', 'choose', 'opt', 'elect', 'vow', 'agree', 'vote']);
