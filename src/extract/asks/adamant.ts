import { complementAt } from './complements.ts';
import type { Found } from './found.ts';
import { type Line, word } from './line.ts';
import { actorOf } from './sides.ts';

/** "is adamant that nobody be dismissed": a demand by an adjective. */
export function findAdamant(line: Line): Found[] {
  return line.tokens.flatMap((token, i): Found[] => {
    const keen = KEEN.has(token.lower);
    if (!keen && token.lower !== 'adamant' && token.lower !== 'insistent') return [];
    const group = line.groups.findLast((other) => other.last < i);
    const wished = keen && word(line, i + 1) === 'for' ? complementAt(line, i + 2, 'person to') : undefined;
    const insisted = keen
      ? undefined
      : (complementAt(line, i + 1, 'base') ?? complementAt(line, i + 1, 'should'));
    const complement = wished ?? insisted;
    if (!group || group.negated || !complement) return [];
    return [
      {
        rule: `adamant: ${token.lower}`,
        kind: 'demand',
        by: actorOf(line, group),
        to: complement.to,
        words: { first: group.first, last: i },
        content: complement.content,
      },
    ];
  });
}

const KEEN = new Set(['keen', 'eager', 'anxious', 'desperate', 'impatient']);
