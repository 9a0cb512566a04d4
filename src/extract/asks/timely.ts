import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, pos, word } from './line.ts';
import { ofPerson } from './persons.ts';
import { speakingSide } from './sides.ts';

/** What somebody says the time has come for: "said it was time for Lund to go", "“It is time to end this,” Lund said". */
export function findTimely(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    if (lower !== 'time') return [];
    const group = line.groups.findLast((other) => other.first < i);
    if (!group || word(line, group.first - 1) !== 'it' || group.negated || i - group.first > 3) return [];
    if (line.tokens[group.first]?.lemma !== 'be' && word(line, group.first) !== "'s") return [];
    const by = speakingSide(line, group);
    if (!by) return [];
    const words = { first: group.first, last: i };
    const rest = { rule: 'obligation: time to', kind: 'demand', by, words } as const;
    const act = line.groupAt[i + 1];
    if (act?.form === 'infinitive')
      return [{ ...rest, to: undefined, content: { first: act.first, last: clauseEnd(line, act.first) } }];
    // "time for us to go home" tells what one does oneself.
    if (word(line, i + 1) !== 'for' || pos(line, i + 2) === 'PRON') return [];
    const other = ofPerson(line, i + 2, (k) => line.groupAt[k]?.form === 'infinitive');
    return other ? [{ ...rest, to: other.to, content: other.content }] : [];
  });
}
