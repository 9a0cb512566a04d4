import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_END } from './clause-end.ts';
import type { Tense } from './rule.ts';
import { isPast, MODAL, tenseAt, WILL } from './telling.ts';

/** After a comma these begin another clause: "…, with the envoys leaving in May". */
const LINKS = wordSet('with while as although though but whereas amid who which');
/** Verbs that move something to a later day: "postponed the vote until Friday", "put it back to Friday". */
const PUT_OFF = wordSet('postpone delay extend adjourn reschedule defer suspend');
/** "They have until Friday". */
const GIVEN = wordSet('give have');
const MOVED = /\b(?:put|push|pushe[ds]|move[ds]?|held) (?:\S+ ){0,4}(?:back|off|over) (?:to|until|till)$/;
/** "Leaders gather from Monday", "those who do not pay by Monday": what is told in no past begins or ends later. */
const BOUND = /^(?:from|by|until|before)$/;

/** "unless it was paid by Friday", "would leave if there was no deal by Friday": what is put off to a day has not come. */
function isDeadline(before: readonly Token[]): boolean {
  const clause = before.findLastIndex(({ text }) => CLAUSE_END.has(text));
  const own = before.slice(clause + 1);
  const at = own.findLastIndex(({ lower }) => lower === 'unless' || lower === 'if');
  const main = own.slice(0, Math.max(at, 0));
  if (at < 0 || main.some(({ lower }) => lower === 'had')) return false;
  return own[at]?.lower === 'unless' || main.some(({ lower }) => WILL.has(lower) || lower === 'would');
}

/** The words of a clause before one of its tokens, in lower case. */
const clauseBefore = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(tokens.findLastIndex(({ text }, i) => i < at && CLAUSE_END.has(text)) + 1, at)
    .map(({ lower }) => lower)
    .join(' ');

/**
 * The tense of the clause around the words from `start` to `end`: of the nearest telling word before them, else of
 * the nearest after them. Undefined where nothing tells. Before a possessive ("after Sunday's vote") only a word that
 * stands close by can tell, as the verb speaks of something else.
 */
export function tenseAround(tokens: readonly Token[], start: number, end: number): Tense | undefined {
  const first = tokens.findIndex((token) => token.start >= start);
  const at = first < 0 ? tokens.length : first;
  const near = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  const has = (words: ReadonlySet<string>): boolean =>
    tokens.slice(0, at).some(({ lemma }) => words.has(lemma));
  if (near.includes('until') ? has(PUT_OFF) || has(GIVEN) : near.at(-1) === 'to' && has(PUT_OFF))
    return 'future';
  if (MOVED.test(clauseBefore(tokens, at))) return 'future';
  if (/^(?:by|until|before)$/.test(near.at(-1) ?? '') && isDeadline(tokens.slice(0, at))) return 'future';
  // "as soon as Sunday", "the final is on Sunday"
  if (/\b(?:(?:soon|early) as|(?:is|are) on)$/.test(near.join(' '))) return 'future';
  const verbs = tokens.slice(0, at).filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (BOUND.test(near.at(-1) ?? '') && verbs.length > 0 && !verbs.some(isPast)) return 'future';
  const possessive = tokens.some((token) => token.start === end && token.lower === "'s");
  for (let i = at - 1; i >= (possessive ? at - 3 : 0); i--) {
    const token = tokens[i];
    if (!token || CLAUSE_END.has(token.text)) break;
    if (token.text === ',' && LINKS.has(tokens[i + 1]?.lower ?? '')) break;
    if (possessive && token.lower === 'ahead') return 'future';
    const tense = tenseAt(tokens, i, true);
    if (tense) return tense;
  }
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start < end) continue;
    if (CLAUSE_END.has(token.text)) break;
    // "Friday's vote would be close" may have been or not
    if (possessive && MODAL.has(token.lower)) continue;
    const tense = tenseAt(tokens, i, false);
    if (tense) return tense;
  }
  return undefined;
}
