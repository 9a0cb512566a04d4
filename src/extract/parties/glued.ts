import { isEnglish, type Token } from '../tokens.ts';
import { firstNameGender } from './firstnames.ts';
import { isAcronym } from './fold.ts';
import { lookUp } from './gazetteer.ts';
import { partyNoun } from './nouns.ts';
import { ORGANIZATION, PLACE } from './orgwords.ts';
import { PRESS } from './outlets.ts';
import { isTitle } from './titles.ts';

/**
 * Where a person's name begins in a capitalised run of which the words before it are no part: what a headline left
 * without a full stop ("Help Jane Doe"), a place, an acronym or a role of several ("Executors Jane Doe"). `from` in all others.
 */
export function afterGlue(tokens: readonly Token[], from: number, to: number): number {
  if (to - from < 3 || tokens[from - 1]?.lower === 'the') return from;
  const words = tokens.slice(from, to).map(({ folded }) => folded);
  if (BODIES.some((list) => words.some((word) => list.has(word)))) return from;
  let at = from;
  while (at < to && !firstNameGender(words[at - from] ?? '')) {
    const next = pastForeign(tokens, at);
    if (next === at) return from;
    at = next;
  }
  return at < to - 1 && tokens[at - 1]?.text !== '-' ? at : from;
}

const BODIES = [ORGANIZATION, PLACE, PRESS];

/** The token after a word or a known place that is no part of a person's name. */
function pastForeign(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || isTitle(token.folded)) return at;
  const entry = lookUp(tokens, at);
  if (entry) return entry.to;
  const role = partyNoun(token.lower)?.plural === true;
  return role || isAcronym(token) || isEnglish(token.lower) ? at + 1 : at;
}

/** Where the first of two persons' names ends that stand side by side ("Jane Doe John Roe"); `to` in all others. */
export function beforeGlue(tokens: readonly Token[], from: number, to: number): number {
  const isFirst = (at: number): boolean => firstNameGender(tokens[at]?.folded ?? '') !== undefined;
  if (to - from < 4 || !isFirst(from)) return to;
  for (let at = from + 2; at < to - 1; at += 1) {
    const begins = isFirst(at) && !isFirst(at - 1) && !isFirst(at + 1);
    // "Jean-Max Dupont" is one.
    if (begins && tokens[at - 1]?.text !== '-' && tokens[at + 1]?.text !== '-') return at;
  }
  return to;
}
