import { wordSet } from '../word-set.ts';
import { clauseEnd } from './clause.ts';
import type { Found } from './found.ts';
import { type Line, pos, word } from './line.ts';
import { speakingSide } from './sides.ts';

/** What one says by the imperative without asking anything of anybody. */
const SAID = wordSet(`
  look see listen think imagine believe remember guess thank consider take suppose forget know hear judge mark trust bear
  make have be do come try ask wait picture mind note say tell call get go put`);
/** Verbs that are imperatives whatever follows them. */
const MEANT = wordSet(`
  stop release free resign withdraw return investigate end save surrender disarm give pay leave lift open rebuild reopen
  send bring let keep go put get tell`);
const PARTICLES = /^(?:up|down|out|off|back|away|in|over|on)$/;

/** What a quotation tells somebody to do: "“Stop the war,” Lund said", "“Please bring him home,” she said". */
export function findImperatives(line: Line): Found[] {
  return line.tokens.flatMap(({ lower }, i): Found[] => {
    if ((lower !== '“' && lower !== '"') || !beginsSpeech(line, i)) return [];
    const please = word(line, i + 1) === 'please';
    const us = word(line, i + 1) === 'let' && word(line, i + 2) === 'us' ? line.groupAt[i + 3] : undefined;
    const first = us ? us.first : please ? i + 2 : i + 1;
    const group = line.groupAt[first];
    // "lay" is the past of "lie" to the tagger.
    const base = line.tokens[first]?.lemma === word(line, first) || word(line, first) === 'lay';
    if (!group || group.first < first || group.last > first || !base) return [];
    if (
      us ? SAID.has(word(line, first)) && word(line, first) !== 'have' : !(please || isCommand(line, first))
    )
      return [];
    if (pos(line, first + 1) === 'PUNCT') return [];
    const content = { first, last: clauseEnd(line, first) };
    const by = speakingSide(line, group);
    return [{ rule: 'imperative', kind: 'demand', by, to: undefined, words: group, content }];
  });
}

/** Not of "said it would “help the town”". */
const beginsSpeech = (line: Line, mark: number): boolean =>
  mark === 0 ||
  /^[,:;.]$/.test(word(line, mark - 1)) ||
  /^(?:said|says|chanting|chanted|shouting|shouted)$/.test(word(line, mark - 1));

/** "lay down your arms": a bare verb with its object, or one that is seldom said otherwise. */
function isCommand(line: Line, verb: number): boolean {
  const text = word(line, verb);
  // "Let me explain", "let's go"
  if (text === 'let' && /^(?:me|us|'s|it)$/.test(word(line, verb + 1))) return false;
  if (MEANT.has(text) && !(SAID.has(text) && !PARTICLES.test(word(line, verb + 1)))) return true;
  const object = PARTICLES.test(word(line, verb + 1)) ? verb + 2 : verb + 1;
  return !SAID.has(text) && /^(?:DET|PRON)$/.test(pos(line, object));
}
