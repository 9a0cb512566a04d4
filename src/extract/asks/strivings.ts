import { wordSet } from '../word-set.ts';
import { nounEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, verbOf, word } from './line.ts';
import { ownerOf } from './owners.ts';

const STRIVING = wordSet('attempt attempts effort efforts bid battle fight struggle campaign quest');
/** What one strives for against somebody: not to win a race, to find a cure or to secure peace. */
const CONTESTED = wordSet(`
  keep block stop prevent halt overturn reverse delay regain retain evict oust reopen ban lift repeal extradite deport`);

/** What somebody strives for, as a noun tells: "their battle to keep the school", "an attempt by the bank to block the sale". */
export function findStrivings(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = verbOf(line, group);
    if (group.form !== 'infinitive' || group.passive || !CONTESTED.has(verb)) return [];
    const noun = nounBefore(line, group.first);
    const by = noun === undefined ? undefined : ownerOf(line, noun);
    if (noun === undefined || !by) return [];
    return [
      {
        rule: `striving: ${word(line, noun)}`,
        kind: 'demand',
        by,
        to: undefined,
        words: { first: noun, last: noun },
        content: { first: group.first, last: nounEnd(line, group.first, 0) },
      },
    ];
  });
}

/** How many tokens may name who strives: "an attempt by the owners of the bank to". */
const AGENT = 9;

/** The noun that an infinitive belongs to, right before it or before "by" and whose it is. */
function nounBefore(line: Line, infinitive: number): number | undefined {
  // "attempts to block it" is a verb after "she".
  if (STRIVING.has(word(line, infinitive - 1)) && !line.groupAt[infinitive - 1]) return infinitive - 1;
  for (let i = infinitive - 2; i >= 0 && i > infinitive - AGENT; i--) {
    if (line.groupAt[i] || word(line, i) === ',') return undefined;
    if (word(line, i) === 'by') return STRIVING.has(word(line, i - 1)) ? i - 1 : undefined;
  }
  return undefined;
}
