import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, pos, word } from './line.ts';
import { speakingSide } from './sides.ts';

/** Verbs that one seldom uses in the imperative without meaning it. */
const MEANT = wordSet(`
  stop release free resign withdraw return investigate end save surrender disarm give pay leave lift open rebuild reopen
  send bring let keep`);

/** What a quotation tells somebody to do: "“Stop the war,” Lund said", "“Please bring him home,” she said". */
export function findImperatives(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    if (lower !== '“' && lower !== '"') return [];
    const please = word(line, i + 1) === 'please';
    const first = please ? i + 2 : i + 1;
    const group = line.groupAt[first];
    const base = line.tokens[first]?.lemma === word(line, first);
    if (!group || group.first < first || group.last > first || !base) return [];
    if (!(please || MEANT.has(word(line, first))) || pos(line, first + 1) === 'PUNCT') return [];
    // "Let me explain", "let's go"
    if (/^(?:me|us|'s|it)$/.test(word(line, first + 1)) && word(line, first) === 'let') return [];
    const content = { first, last: clauseEnd(line, first) };
    const by = speakingSide(line, group);
    return [{ rule: 'imperative', kind: 'demand', by, to: undefined, words: group, content }];
  });
}
