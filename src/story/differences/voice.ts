import type { Token } from '../../extract/tokens.ts';
import { joinPhrases } from '../phrases.ts';
import { COMMITMENTS, DENIALS, NEGATIONS, OFF, PLANS, REFUSALS } from './act-words.ts';

/** The one word that says what a verb of two words says ("turned down"), else the verb. */
export function phrasal(verb: Token, next: Token | undefined): string {
  const joined =
    next && /^(?:ADP|PART|ADV)$/.test(next.pos) ? joinPhrases(`${verb.lower} ${next.lower}`) : ' ';
  return joined.includes(' ') ? verb.lemma : joined;
}

/** The word in front of a verb or an adjective that says in what voice it is, over adverbs and negations. */
const auxiliary = (tokens: readonly Token[], at: number): string =>
  tokens.slice(Math.max(0, at - 3), at).findLast(({ pos, lower }) => pos !== 'ADV' && !NEGATIONS.has(lower))
    ?.lemma ?? '';

/** Whether a word tells what was done to what stands before it, or how that is: "was passed", "is open". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const { lower = '', pos = '' } = tokens[at] ?? {};
  return (
    (pos === 'ADJ' && !isDoing(tokens, at)) ||
    (/^(?:be|get)$/.test(auxiliary(tokens, at)) && !lower.endsWith('ing'))
  );
}

/** Whether a word is an adjective that a sentence says of its subject: "the road is open". */
export const isPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') &&
  /^(?:be|remain|stay)$/.test(auxiliary(tokens, at));

/** Whether a word is a verb that the tagger takes for an adjective: "denies taking bribes". */
export const isDoing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' &&
  tokens[at]?.lower.endsWith('ing') === true &&
  DENIALS.has(tokens[at - 1]?.lemma ?? '');

/** Whether what a verb says is done to oneself: "shot himself", "self-administered"; `to` is where its clause ends. */
export const isReflexive = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens.slice(at + 1, to).some(({ lower }) => /^(?:him|her|it)self$|^themselves$/.test(lower)) ||
  (tokens[at - 1]?.lower === '-' && tokens[at - 2]?.lower === 'self');

/** Whether what a verb says is done or still to come, by the words in front of it and by itself: only plans are cancelled. */
export function whenDone(group: readonly Token[], verb: string): 'done' | 'ahead' | 'either' {
  if (OFF.has(verb) || group.some(({ lower, lemma }) => PLANS.has(lower) || PLANS.has(lemma))) return 'ahead';
  return group.some(({ lemma }) => COMMITMENTS.has(lemma) || REFUSALS.has(lemma)) ? 'either' : 'done';
}
