import type { Range } from '../../corpus/article.ts';
import type { Token } from '../tokens.ts';

const SKIPPED = new Set([
  'of',
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'all',
  'those',
  'these',
  'such',
  '-',
]);
/** Conditions that stand for the people in them: "12 dead", "30 injured". */
const CONDITIONS = new Set(
  `dead killed injured wounded hurt missing arrested detained displaced homeless hospitalised hospitalized infected
  trapped rescued drowned evacuated jailed sick unemployed executed abducted kidnapped freed released`.split(
    /\s+/,
  ),
);
const NOUNS = new Set(['NOUN', 'PROPN']);
const BEFORE_NOUN = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'NUM']);

/** Whether a word stands for people in a condition, as "dead" does in "12 dead". */
const isCondition = (token: Token | undefined): boolean => CONDITIONS.has(token?.lower ?? '');

/**
 * The noun phrase that is counted right behind a figure: its nouns with the words that qualify them, without "of the".
 * Null where no noun follows.
 */
export function countedBehind(tokens: readonly Token[], from: number): Range | null {
  let first = from;
  while (SKIPPED.has(tokens[first]?.lower ?? '') || (first > from && tokens[first]?.pos === 'NUM'))
    first += 1;
  let last = -1;
  for (let at = first; at < tokens.length && at < first + 6; at++) {
    const token = tokens[at];
    if (!token) break;
    if (NOUNS.has(token.pos)) last = at;
    else if (last < 0 && isCondition(token) && !NOUNS.has(tokens[at + 1]?.pos ?? '')) {
      last = at;
      break;
    } else if (last >= 0 || !BEFORE_NOUN.has(token.pos)) break;
  }
  return between(tokens, first, last);
}

/** The noun phrase that a figure puts a number to from behind: "a reward of $50 million", "a toll of 12". */
export function countedBefore(tokens: readonly Token[], from: number): Range | null {
  if (!['of', 'at', 'to'].includes(tokens[from - 1]?.lower ?? '')) return null;
  const last = from - 2;
  // "a fine of": a noun that the tagger takes for an adjective stands right behind an article.
  const noun = NOUNS.has(tokens[last]?.pos ?? '') || tokens[last - 1]?.pos === 'DET';
  if (!noun) return null;
  let first = last;
  while (NOUNS.has(tokens[first - 1]?.pos ?? '') || tokens[first - 1]?.pos === 'ADJ') first -= 1;
  return between(tokens, first, last);
}

function between(tokens: readonly Token[], first: number, last: number): Range | null {
  const [a, b] = [tokens[first], tokens[last]];
  return a && b && last >= first ? { start: a.start, end: b.end } : null;
}
