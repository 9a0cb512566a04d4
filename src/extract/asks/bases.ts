import { TIME_WORDS } from './classes.ts';
import { type Line, type Phrase, pos, word } from './line.ts';

/** The parts of speech that stand in a noun phrase. */
export const NOMINAL: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'DET',
  'NUM',
  'PRON',
  'SYM',
  'X',
  'INTJ',
]);

/** The last full noun phrase of a run: what stands before it in time or place is left out. */
export function baseOf(line: Line, first: number, last: number): Phrase | undefined {
  let start = first;
  while (start <= last && (TIME_WORDS.has(word(line, start)) || pos(line, start) === 'ADV')) start++;
  if (pos(line, start) === 'ADP') {
    const next = boundary(line, start + 1, last);
    if (next !== undefined) start = next;
    else start++;
  }
  while (start <= last && (TIME_WORDS.has(word(line, start)) || pos(line, start) === 'ADP')) start++;
  return start > last ? undefined : { first: start, last };
}

/** Where the next noun phrase of a run begins with no preposition before it. */
function boundary(line: Line, from: number, last: number): number | undefined {
  for (let i = from + 1; i <= last; i++) {
    const before = pos(line, i - 1);
    const fresh = pos(line, i) === 'DET' || (pos(line, i) === 'PROPN' && TIME_WORDS.has(word(line, i - 1)));
    if (fresh && before !== 'ADP' && before !== 'CCONJ' && before !== 'DET' && before !== 'ADJ') return i;
    if (TIME_WORDS.has(word(line, i - 1)) && isStart(line, i)) return i;
  }
  return undefined;
}

const isStart = (line: Line, i: number): boolean =>
  pos(line, i) !== 'ADP' && !TIME_WORDS.has(word(line, i)) && NOMINAL.has(pos(line, i));

/** "reporters the state", "reporters she": two noun phrases in a row, of which the second begins with an article. */
export function secondPhrase(line: Line, phrase: Phrase): number | undefined {
  for (let i = phrase.last; i > phrase.first; i--) {
    const article = pos(line, i) === 'DET' && i < phrase.last;
    if ((article || SUBJECT_PRONOUNS.has(word(line, i))) && /^(?:NOUN|PROPN)$/.test(pos(line, i - 1)))
      return i;
  }
  return undefined;
}

const SUBJECT_PRONOUNS = new Set(['i', 'we', 'he', 'she', 'it', 'they']);
