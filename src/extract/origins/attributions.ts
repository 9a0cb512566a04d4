import type { NameKind } from '../parties/kinds.ts';
import type { Token } from '../tokens.ts';
import { NORMS, PASSED, PRESS_NOUNS, PRESS_VERBS, REPORTS, SOURCED } from './words.ts';

/** Words that may name where a statement comes from. Token indices; half-open. */
export interface Source {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind | 'press' | 'unnamed';
}

/** The words that attribute a statement to a source, from its first token to the one after its last, source included. */
export interface Attribution {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** What attributes a statement to a source, before it or after it. */
export function attribution(tokens: readonly Token[], source: Source): Attribution | undefined {
  return before(tokens, source) ?? after(tokens, source);
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

function before(tokens: readonly Token[], { from, to, kind }: Source): Attribution | undefined {
  let at = from - 1;
  while (PASSED.has(word(tokens, at)) || tokens[at]?.pos === 'ADJ') at -= 1;
  // What was passed may be the "in" of "wrote in The Herald".
  const cue = word(tokens, at);
  const press = kind === 'outlet' || kind === 'press';
  if (cue === 'to' && word(tokens, at - 1) === 'according') return { from: at - 1, to, rule: 'according-to' };
  if (kind === 'unnamed') return undefined;
  if (cue === 'citing') return { from: at, to, rule: 'citing' };
  if (!press) return undefined;
  if (cue === 'told' || cue === 'tells') return { from: at, to, rule: 'told' };
  if ((cue === 'by' || cue === 'with' || cue === 'to') && SOURCED.has(word(tokens, at - 1))) {
    return { from: startOfChain(tokens, at - 1), to, rule: 'sourced' };
  }
  return SOURCED.has(cue) && at < from - 1 ? { from: at, to, rule: 'sourced' } : undefined;
}

/** "According to sources cited by": the attribution begins with "according". */
function startOfChain(tokens: readonly Token[], at: number): number {
  for (let start = at; start >= Math.max(0, at - 5); start -= 1) {
    if (/^[,;:]$/.test(word(tokens, start))) break;
    if (word(tokens, start) === 'according') return start;
  }
  return at;
}

function after(tokens: readonly Token[], { from, to, kind }: Source): Attribution | undefined {
  if (kind === 'unnamed' || kind === 'country') return undefined;
  let at = to;
  while (/^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? '') || PASSED.has(word(tokens, at))) at += 1;
  const verb = word(tokens, at);
  const press = kind === 'outlet' || kind === 'press';
  const reports = press ? PRESS_VERBS.has(verb) : REPORTS.has(verb) && word(tokens, at + 1) === 'that';
  return reports ? { from, to: at + 1, rule: 'reports' } : undefined;
}

const NOMINAL = /^(?:ADJ|NOUN|PROPN|NUM)$/;

/** The sources that no name names: "the newspaper", "two officials" after "according to". */
export function unnamedSources(tokens: readonly Token[]): Source[] {
  return tokens.flatMap((token, at): Source[] => {
    if (PRESS_NOUNS.has(token.lower) && tokens[at + 1]?.pos !== 'NOUN') {
      return [{ from: at, to: at + 1, kind: 'press' }];
    }
    if (token.lower !== 'to' || word(tokens, at - 1) !== 'according') return [];
    let from = at + 1;
    while (tokens[from]?.pos === 'DET') from += 1;
    let to = from;
    while (NOMINAL.test(tokens[to]?.pos ?? '')) to += 1;
    const rule = NORMS.has(word(tokens, to - 1));
    return to > from && !rule ? [{ from, to, kind: 'unnamed' }] : [];
  });
}
