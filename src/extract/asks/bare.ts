import type { AskSide } from '../finding.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, pos, verbOf, word } from './line.ts';
import { actorOf, sideOf } from './sides.ts';

const REFUSING = new Set(['refuse', 'decline', 'balk', 'baulk']);

/** "The union refused and left": what somebody else asked in a sentence before. */
function ofHolder(line: Line, group: VerbGroup, last: number, holder: AskSide | undefined): Found[] {
  const by = actorOf(line, group);
  if (!by || !holder || by.party === holder.party) return [];
  const words = { first: group.first, last };
  return [
    { rule: `refusal: ${verbOf(line, group)}`, kind: 'rejection', by, to: undefined, words, content: words },
  ];
}

/** A refusal in a word of what the same sentence asks: "Lund asked the bank to wait, but it refused." */
export function findBare(line: Line, asks: readonly Found[], holder: AskSide | undefined): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = verbOf(line, group);
    const end =
      /^(?:say|tell)$/.test(verb) && word(line, group.last + 1) === 'no' ? group.last + 1 : group.last;
    const ends = end === line.tokens.length - 1 || /^(?:PUNCT|CCONJ)$/.test(pos(line, end + 1));
    if (!(REFUSING.has(verb) || end > group.last) || !ends || group.form !== 'finite' || group.passive)
      return [];
    if (isUnreal(line, group, 'rejection')) return [];
    const asked = asks.findLast(({ kind, words }) => kind !== 'rejection' && words.last < group.first);
    if (!asked) return ofHolder(line, group, end, holder);
    const by = actorOf(line, group);
    const to = sideOf(line, asked.to);
    // Whoever is asked refuses, and not who asks.
    if (!by || by.party === asked.by?.party || (to && to.party !== by.party)) return [];
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
