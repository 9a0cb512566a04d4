import type { Range } from '../../corpus/article.ts';
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_OR_ASIDE_END } from './clause-end.ts';

/** Verbs that tell of nothing without their object or their subject: "the trial began", "gave evidence". */
const LIGHT = wordSet(
  `be have do make take give get go come put set hold keep let begin start continue resume end finish stop open close
  expect plan schedule intend want try need use follow happen occur include accord note see become remain seem appear`,
);
/** What is said on a date happened on another. */
const SAYING = wordSet('say tell add report');
/** What comes before the noun of an event, and not of a thing or a place. */
const TIMES = wordSet('during at after before since following');
/** What may stand between a date and the word that it belongs to: "early on", "shortly before". */
const LINK = /^(?:ADP|ADV|DET|PART|ADJ)$/;
const NOMINAL = /^(?:NOUN|ADJ|NUM|PROPN|PUNCT)$/;

const isDeed = ({ pos, lemma }: Token): boolean => pos === 'VERB' && !LIGHT.has(lemma);

/**
 * The words that say what happened on the date from `start` to `end` of a sentence: the noun that the date stands before
 * ("Tuesday's quake", "the May 9 vote"), or else the verb of its clause and the noun right before the date ("gave evidence
 * on Tuesday", "his death in June"). For a verb that tells of nothing alone, its subject. Without a verb before the date the
 * noun counts, or else the verb behind it. At most two, in no order.
 */
export function deedsOf(tokens: readonly Token[], start: number, end: number): Range[] {
  const first = tokens.findIndex((token) => token.start >= start);
  const next = tokens.findIndex((token) => token.start >= end);
  if (first < 0) return [];
  const owned = next < 0 ? undefined : ownedNoun(tokens, first, next);
  if (owned) return [rangeOf(owned)];
  let at = first - 1;
  while (at >= 0 && LINK.test(tokens[at]?.pos ?? '')) at--;
  const verb = verbBefore(tokens, at);
  const event = nounAt(tokens, at);
  const during = event && TIMES.has(governorOf(tokens, event)?.lower ?? '');
  if (verb && SAYING.has(verb.lemma)) return [rangeOf(during ? event : verb)];
  // without a word between them the noun is the object: "found the car Thursday"
  const noun = at < first - 1 || !verb || during ? event : undefined;
  const found = [noun, verb ?? (noun ? undefined : verbAfter(tokens, next))];
  return [...new Set(found)].flatMap((token) => (token ? [rangeOf(token)] : []));
}

const rangeOf = ({ start, end }: Token): Range => ({ start, end });

/** The noun behind a date that belongs to it: "Tuesday's devastating quake", "the planned July 2009 concerts". */
function ownedNoun(tokens: readonly Token[], first: number, next: number): Token | undefined {
  const possessive = tokens[next]?.lower === "'s" || tokens[next]?.lower === "'";
  const determined = /^(?:DET|PRON|ADJ|PART)$/.test(tokens[first - 1]?.pos ?? '');
  if (!possessive && !determined) return undefined;
  let noun: Token | undefined;
  for (const token of tokens.slice(possessive ? next + 1 : next)) {
    if (!NOMINAL.test(token.pos) || CLAUSE_OR_ASIDE_END.has(token.text) || token.text === ',') break;
    if (token.pos === 'NOUN') noun = token;
  }
  return noun;
}

/** What governs a noun: the word before all that describes it. */
const governorOf = (tokens: readonly Token[], noun: Token): Token | undefined =>
  tokens
    .slice(0, tokens.indexOf(noun))
    .findLast(({ pos }) => !/^(?:ADJ|NOUN|PROPN|DET|PRON|NUM|PART)$/.test(pos));

/** The noun that ends somewhere, or the one that it belongs to: "the loss of the ferry". */
function nounAt(tokens: readonly Token[], at: number): Token | undefined {
  const noun = tokens[at];
  if (noun?.pos !== 'NOUN') return undefined;
  let head = at - 1;
  while (/^(?:ADJ|NOUN|DET|NUM)$/.test(tokens[head]?.pos ?? '')) head--;
  const owner = tokens[head]?.lower === 'of' ? tokens[head - 1] : undefined;
  return owner?.pos === 'NOUN' ? owner : noun;
}

/** The verb of the clause before a date, or the subject of one that tells of nothing alone. */
function verbBefore(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i >= 0; i--) {
    const token = tokens[i];
    if (!token || CLAUSE_OR_ASIDE_END.has(token.text)) return undefined;
    if (isDeed(token)) return token;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const noun = tokens.slice(0, i).findLast(({ pos }) => pos === 'NOUN' || pos === 'VERB');
      return noun?.pos === 'NOUN' ? noun : undefined;
    }
  }
  return undefined;
}

/** The verb of the clause that a date begins. */
function verbAfter(tokens: readonly Token[], next: number): Token | undefined {
  for (const [i, token] of (next < 0 ? [] : tokens.slice(next)).entries()) {
    if (CLAUSE_OR_ASIDE_END.has(token.text)) return undefined;
    // "investigators, wondering why, searched"
    const aside = token.lower.endsWith('ing') && tokens[next + i - 1]?.text === ',';
    if (isDeed(token) && !aside) return token;
  }
  return undefined;
}
