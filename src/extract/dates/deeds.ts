import type { Range } from '../../corpus/article.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_OR_ASIDE_END } from './clause-end.ts';
import { governorOf, nounAt, ownedNoun } from './deed-nouns.ts';
import { EMPTY, verbAfter, verbBefore, verbJoined, verbWhen } from './deed-verbs.ts';

/** What is said on a date happened on another. */
const SAYING = wordSet('say tell add report');
/** What comes before the noun of an event, and not of a thing or a place. */
const TIMES = wordSet('during at after before since following');
/** What comes before the noun of a place. */
const PLACES = wordSet('into near inside outside');
/** What the subject of a clause begins with. */
const SUBJECT = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/;
const AND = wordSet('and but');
/** What may stand between a date and the word that it belongs to: "early on", "shortly before". */
const LINK = /^(?:ADP|ADV|DET|PART|ADJ)$/;

/**
 * The words that say what happened on the date from `start` to `end` of a sentence: the noun that the date stands before
 * ("Tuesday's quake", "the May 9 vote"), the verb of a clause that tells of the date ("in June, when she died"), or else the
 * verb of its clause and the noun right before the date ("gave evidence on Tuesday", "his death in June"), and a verb that
 * goes on behind the date ("met on Tuesday and voted"). For a verb that tells of nothing alone, its object or else its
 * subject. Without a verb before the date in its clause ("they sang, and on Tuesday they quarrelled") the noun counts, or else
 * the verb behind it. At most three, in no order.
 */
export function deedsOf(tokens: readonly Token[], start: number, end: number): Range[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= end);
  if (first < 0) return [];
  const owned = next < 0 ? undefined : ownedNoun(tokens, first, next);
  if (owned) return [rangeOf(owned)];
  const then = next < 0 ? undefined : verbWhen(tokens, next);
  if (then && tokens[first - 1]?.lower === 'since') return [rangeOf(then)];
  const at = wordBefore(tokens, first);
  const verb = then ?? (isConjunct(tokens, at, next) ? verbAfter(tokens, next) : verbBefore(tokens, at));
  const noun = EMPTY.has(tokens[at]?.lemma ?? '') ? undefined : nounAt(tokens, at);
  const governor = noun && governorOf(tokens, noun);
  if (noun && isSource(tokens, governor)) return [rangeOf(noun)];
  const isEvent = noun !== undefined && TIMES.has(governor?.lower ?? '');
  if (verb && SAYING.has(verb.lemma)) return [rangeOf(isEvent ? noun : verb)];
  // without a word between them the noun is the object: "found the car Thursday"
  const isObject = at === first - 1 && tokens[at]?.pos === 'NOUN' && verb !== undefined && !isEvent;
  const isPlace = verb?.pos === 'VERB' && PLACES.has(governor?.lower ?? '');
  const own = isObject || isPlace ? undefined : noun;
  const after = verb ? undefined : verbAfter(tokens, next);
  const found = own && after && SAYING.has(after.lemma) ? [own] : [own, verb ?? after];
  const more = then || !verb || next < 0 ? undefined : verbJoined(tokens, next);
  return [...new Set([...found, more])].flatMap((token) => (token ? [rangeOf(token)] : []));
}

const rangeOf = ({ start, end }: Token): Range => ({ start, end });

/** Whether a date begins a clause of its own behind an "and": "..., and on Tuesday the singers quarrelled". */
const isConjunct = (tokens: readonly Token[], at: number, next: number): boolean =>
  AND.has(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.text === ',' &&
  SUBJECT.test(tokens[next]?.pos ?? '') &&
  verbAfter(tokens, next) !== undefined;

/**
 * The word that a date stands behind. An aside that has nothing else goes on from before it: "will meet — perhaps in June",
 * "the bombings, on June 3,".
 */
function wordBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (LINK.test(tokens[at]?.pos ?? '')) at--;
  return isMark(tokens[at]) ? at - 1 : at;
}

/** Whether a mark parts an aside from what is before it. */
const isMark = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== ')' && (token.text === ',' || CLAUSE_OR_ASIDE_END.has(token.text));

/** Whether a word is the "to" of "according to". */
const isSource = (tokens: readonly Token[], word: Token | undefined): boolean =>
  word?.lower === 'to' && tokens.findLast(({ start }) => start < word.start)?.lower === 'according';
