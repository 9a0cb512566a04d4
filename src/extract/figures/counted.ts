import type { Range } from '../../corpus/article.ts';
import type { Token } from '../tokens.ts';
import { unitAt } from './units.ts';

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
/** Words for how many suffered something. */
const TOLLS = new Set('toll tolls deaths fatalities casualties dead injured injuries'.split(' '));
/** A verb group between a toll and its figure has at most so many words: "has since then risen again to". */
const VERB_GROUP = 6;
/** What a toll is of stands in front of the verb in so many words. */
const OF_WHAT = 8;
const IN_NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'DET', 'ADP', 'ADJ', 'PART', 'PUNCT']);
const IN_VERB_GROUP = new Set(['VERB', 'AUX', 'ADV', 'PART', 'ADP', 'ADJ']);
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
    } else if (joinsName(tokens, at, last)) continue;
    else if (last >= 0 || !BEFORE_NOUN.has(token.pos)) break;
  }
  return between(tokens, first, last);
}

/** Whether the phrase goes on behind a name of whose they are: "28 NATO naval and medical personnel". */
function joinsName(tokens: readonly Token[], at: number, last: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (tokens[last]?.pos !== 'PROPN') return false;
  return here?.lower === 'and' ? before?.pos === 'ADJ' : here?.pos === 'ADJ' && next?.pos !== 'ADP';
}

/** The noun phrase that a figure puts a number to from behind: "a reward of $50 million", "the toll has risen to 12". */
export function countedBefore(tokens: readonly Token[], from: number): Range | null {
  const toll = tollBefore(tokens, from);
  if (toll !== null) return phraseTo(tokens, toll);
  if (!['of', 'at', 'to'].includes(tokens[from - 1]?.lower ?? '')) return null;
  const last = from - 2;
  // "a fine of": a noun that the tagger takes for an adjective stands right behind an article.
  const noun = NOUNS.has(tokens[last]?.pos ?? '') || tokens[last - 1]?.pos === 'DET';
  return noun && !unitAt(tokens, last) ? phraseTo(tokens, last) : null;
}

/** The token index of a word for a toll, told by a verb or put at a figure: "the toll now stands at", "deaths reached". */
function tollBefore(tokens: readonly Token[], from: number): number | null {
  const { pos = '', lower = '' } = tokens[from - 1] ?? {};
  if (pos !== 'VERB' && pos !== 'AUX' && !/^(?:at|to)$/.test(lower)) return null;
  const isToll = (at: number) => TOLLS.has(tokens[at]?.lower ?? '');
  const back = (at: number, most: number, over: ReadonlySet<string>) => {
    const first = at - most;
    while (at > first && !isToll(at) && over.has(tokens[at]?.pos ?? '')) at -= 1;
    return at;
  };
  const verb = back(from - 1, VERB_GROUP, IN_VERB_GROUP);
  if (isToll(verb)) return verb;
  // "The toll of the flood in Ruritania rose to".
  const noun = verb < from - 1 ? back(verb, OF_WHAT, IN_NOUN_PHRASE) : verb;
  return isToll(noun) && /^(?:of|from|in)$/.test(tokens[noun + 1]?.lower ?? '') ? noun : null;
}

/** The noun phrase that ends with a token. */
function phraseTo(tokens: readonly Token[], last: number): Range | null {
  let first = last;
  while (NOUNS.has(tokens[first - 1]?.pos ?? '') || tokens[first - 1]?.pos === 'ADJ') first -= 1;
  return between(tokens, first, last);
}

function between(tokens: readonly Token[], first: number, last: number): Range | null {
  const [a, b] = [tokens[first], tokens[last]];
  return a && b && last >= first ? { start: a.start, end: b.end } : null;
}
