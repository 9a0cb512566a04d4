import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import { type Line, pos, verbOf } from './line.ts';
import { actorOf, sideOf } from './sides.ts';

const REFUSING = new Set(['refuse', 'decline', 'balk', 'baulk']);

/** A refusal in a word of what the same sentence asks: "Lund asked the bank to wait, but it refused." */
export function findBare(line: Line, asks: readonly Found[]): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = verbOf(line, group);
    const ends = group.last === line.tokens.length - 1 || pos(line, group.last + 1) === 'PUNCT';
    if (!REFUSING.has(verb) || !ends || group.form !== 'finite' || group.passive) return [];
    if (isUnreal(line, group, 'rejection')) return [];
    const asked = asks.findLast(({ kind, words }) => kind !== 'rejection' && words.last < group.first);
    const by = actorOf(line, group);
    const to = asked && sideOf(line, asked.to);
    // Whoever is asked refuses, and not who asks.
    if (!asked || !by || by.party === asked.by?.party || (to && to.party !== by.party)) return [];
    return [
      {
        rule: `refusal: ${verb}`,
        kind: 'rejection',
        by,
        to: undefined,
        words: group,
        content: asked.content,
      },
    ];
  });
}
