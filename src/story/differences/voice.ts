import type { Token } from '../../extract/tokens.ts';
import { joinPhrases } from '../phrases.ts';
import { COMMITMENTS, NEGATIONS, OFF, PLANS, REFUSALS } from './act-words.ts';

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
  return pos === 'ADJ' || (/^(?:be|get)$/.test(auxiliary(tokens, at)) && !lower.endsWith('ing'));
}

/** Whether a word is an adjective that a sentence says of its subject: "the road is open". */
export const isPredicate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') &&
  /^(?:be|remain|stay)$/.test(auxiliary(tokens, at));

/** Whether what a verb says is done or still to come, by the words in front of it and by itself: only plans are cancelled. */
export function whenDone(group: readonly Token[], verb: string): 'done' | 'ahead' | 'either' {
  if (OFF.has(verb) || group.some(({ lower, lemma }) => PLANS.has(lower) || PLANS.has(lemma))) return 'ahead';
  return group.some(({ lemma }) => COMMITMENTS.has(lemma) || REFUSALS.has(lemma)) ? 'either' : 'done';
}
