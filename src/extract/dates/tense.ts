import type { Token } from '../tokens.ts';
import type { Tense } from './rule.ts';

const FUTURE = new Set(
  'will shall wo sha upcoming forthcoming scheduled slated planned expected due poised deadline effective payable supposed'.split(
    ' ',
  ),
);
const MODAL = new Set('would could may might should must can'.split(' '));
/** Verbs that look ahead when an infinitive follows: "plans to meet". */
const AHEAD = new Set(
  'plan expect schedule set slate intend hope agree vow promise pledge prepare aim want need decide threaten go wish ask urge call order propose offer ready likely due unlikely'.split(
    ' ',
  ),
);
const PAST = new Set("was were had did been wasn weren hadn didn 'd".split(' '));
const CLAUSE_END = new Set([';', ':', '.', '?', '!', '—', '–', '(', ')', '“', '”', '"']);

const isPast = (token: Token): boolean =>
  PAST.has(token.lower) ||
  (token.pos === 'VERB' && token.lower !== token.lemma && !/(?:ing|s)$/.test(token.lower)) ||
  /^(?:said|told|met|held|made|gave|took|came|went|became|began|left|lost|won|fell|rose)$/.test(token.lower);

/** The tense that one word gives to what stands around it, if any. */
function tenseAt(tokens: readonly Token[], i: number): Tense | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const earlier = tokens.slice(Math.max(0, i - 4), i);
  if (FUTURE.has(token.lower)) return earlier.some((word) => word.lower === 'had') ? 'past' : 'future';
  if (token.lower === "'ll") return 'future';
  if (MODAL.has(token.lower) && tokens[i + 1]?.lower !== 'have') return 'future';
  if (
    token.lower === 'to' &&
    tokens[i + 1]?.pos === 'VERB' &&
    tokens[i + 1]?.lower === tokens[i + 1]?.lemma
  ) {
    return earlier.some((word) => AHEAD.has(word.lemma)) ? 'future' : undefined;
  }
  if (!isPast(token)) return undefined;
  // "will be held", "is to be held", "is scheduled": the auxiliary decides, not the participle
  return earlier.some((word) => word.lower === 'be' || word.lower === 'will') ? undefined : 'past';
}

/**
 * The tense of the clause around an offset: of the nearest telling word before it, else of the nearest after it.
 * Undefined where nothing tells.
 */
export function tenseAround(tokens: readonly Token[], start: number, end: number): Tense | undefined {
  const first = tokens.findIndex((token) => token.start >= start);
  const at = first < 0 ? tokens.length : first;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || CLAUSE_END.has(token.text)) break;
    const tense = tenseAt(tokens, i);
    if (tense) return tense;
  }
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start < end) continue;
    if (CLAUSE_END.has(token.text)) break;
    const tense = tenseAt(tokens, i);
    if (tense) return tense;
  }
  return undefined;
}
