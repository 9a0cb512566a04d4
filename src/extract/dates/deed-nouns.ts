import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';
import { CLAUSE_OR_ASIDE_END } from './clause-end.ts';

/** What comes behind something that several do, before who else does it: "the meeting with Lind on Tuesday". */
const WITH = wordSet('with between against');
/** What is no event, but a length or a point of time. */
const TIME = wordSet(
  'second minute hour day week month year decade century time moment morning afternoon evening night weekend',
);
const NOMINAL = /^(?:NOUN|ADJ|NUM|PROPN|PUNCT)$/;
const DESCRIBED = /^(?:ADJ|NOUN|DET|NUM)$/;

/** The noun behind a date that belongs to it: "Tuesday's devastating quake", "the planned July 2009 concerts". */
export function ownedNoun(tokens: readonly Token[], first: number, next: number): Token | undefined {
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

/** The noun that ends somewhere, or the one that it belongs to: "the loss of the ferry", "the meeting with Lind". */
export function nounAt(tokens: readonly Token[], at: number): Token | undefined {
  const noun = tokens[at];
  if (noun?.pos === 'PROPN') return nounWith(tokens, at);
  if (noun?.pos !== 'NOUN' || TIME.has(noun.lemma)) return undefined;
  let head = at - 1;
  while (DESCRIBED.test(tokens[head]?.pos ?? '')) head--;
  const owner = tokens[head]?.lower === 'of' ? tokens[head - 1] : undefined;
  return owner?.pos === 'NOUN' ? owner : noun;
}

/** What is done with somebody whose name ends somewhere. */
function nounWith(tokens: readonly Token[], at: number): Token | undefined {
  let head = at;
  while (/^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[head]?.pos ?? '')) head--;
  const noun = WITH.has(tokens[head]?.lower ?? '') ? tokens[head - 1] : undefined;
  return noun?.pos === 'NOUN' ? noun : undefined;
}

/** What governs a noun: the word before all that describes it. */
export const governorOf = (tokens: readonly Token[], noun: Token): Token | undefined =>
  tokens
    .slice(0, tokens.indexOf(noun))
    .findLast(({ pos }) => !/^(?:ADJ|NOUN|PROPN|DET|PRON|NUM|PART)$/.test(pos));
