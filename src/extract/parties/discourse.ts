import type { Token } from '../tokens.ts';
import { fold } from './fold.ts';
import type { Phrase } from './phrases.ts';

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
const VERBAL = new Set(['VERB', 'AUX']);

/** Is the phrase the subject of a verb? An apposition, a relative clause, a parenthesis or "and somebody" may stand between. */
export function isSubject(tokens: readonly Token[], phrase: Phrase, phrases: readonly Phrase[]): boolean {
  let before = phrase.from - 1;
  while (tokens[before]?.pos === 'DET' || tokens[before]?.pos === 'NUM') before -= 1;
  if (
    tokens[before]?.pos === 'ADP' &&
    !/^(?:that|as|while|after|before|because|since|until|if|than)$/.test(tokens[before]?.lower ?? '')
  )
    return false;
  // Of "Doe and his aides", only the first is taken for a subject: "they" would be both.
  if (tokens[before]?.lower === 'and' && phrases.some(({ to }) => to === before)) return false;
  let at = phrase.to;
  while (tokens[at]?.pos === 'ADV') at += 1;
  const token = tokens[at];
  if (!token) return false;
  if (VERBAL.has(token.pos)) return !/ing$/.test(token.lower) && token.lower !== 'to';
  if (token.pos === 'ADP' || token.lower === 'in') {
    // "Fishermen in the south want".
    let verb = at + 1;
    while (verb < at + 7 && NOMINAL.test(tokens[verb]?.pos ?? '')) verb += 1;
    return VERBAL.has(tokens[verb]?.pos ?? '') && !/ing$/.test(tokens[verb]?.lower ?? '');
  }
  if (token.lower === 'and' || token.lower === 'or') {
    const next = phrases.find(
      ({ from }) => from === at + 1 || (from === at + 2 && tokens[at + 1]?.pos === 'DET'),
    );
    return next !== undefined && isSubject(tokens, { ...next, from: phrase.from }, phrases);
  }
  if (token.text === '(' || token.text === ',') {
    const close = tokens.findIndex(
      (other, i) => i > at && i <= at + 16 && other.text === (token.text === '(' ? ')' : ','),
    );
    const next = tokens[close + 1];
    return close > 0 && next !== undefined && VERBAL.has(next.pos) && !/ing$/.test(next.lower);
  }
  return /^(?:who|which)$/.test(fold(token.text));
}

/** Is the phrase the first of two that "and" joins? */
export const isCoordinated = (
  tokens: readonly Token[],
  { to }: Phrase,
  phrases: readonly Phrase[],
): boolean =>
  tokens[to]?.lower === 'and' &&
  phrases.some(({ from }) => from === to + 1 || (from === to + 2 && tokens[to + 1]?.pos === 'DET'));

/** For each token, does it stand inside a quotation? A quotation that an earlier sentence of the paragraph opened counts. */
export function quoted(text: string, start: number, tokens: readonly Token[]): boolean[] {
  let open = false;
  for (const mark of text.slice(start, tokens[0]?.start ?? start).matchAll(/[“”"]/g))
    open = opens(mark[0], open);
  return tokens.map(({ text: word }) => {
    for (const mark of word.matchAll(/[“”"]/g)) open = opens(mark[0], open);
    return open;
  });
}

const opens = (mark: string, open: boolean): boolean => (mark === '“' ? true : mark === '”' ? false : !open);
