import { type Token, withPlainMarks } from '../tokens.ts';
import type { Phrase } from './phrase.ts';

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/;
/** Words that the tagger takes for prepositions and that begin a clause with a subject of its own. */
const CLAUSE = /^(?:that|as|while|after|before|because|since|until|if|than)$/;
/** The longest place or apposition between a subject and its verb, in tokens. */
const [PLACE, APPOSITION] = [6, 16];

/** Is the token a verb that has a subject of its own? */
const governs = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !/ing$/.test(token.lower);

/** Is the phrase the subject of a verb? An apposition, a relative clause, a parenthesis, a place or "and somebody" may stand between. */
export function isSubject(tokens: readonly Token[], phrase: Phrase, phrases: readonly Phrase[]): boolean {
  let before = phrase.from - 1;
  while (/^(?:DET|NUM|ADJ)$/.test(tokens[before]?.pos ?? '')) before -= 1;
  const lead = tokens[before];
  if (lead?.pos === 'ADP' && !CLAUSE.test(lead.lower)) return false;
  // Of "Doe and his aides", only the first is taken for a subject: "they" would be both.
  if (lead?.lower === 'and' && phrases.some(({ to }) => to === before)) return false;
  let at = phrase.to;
  while (tokens[at]?.pos === 'ADV') at += 1;
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return governs(token);
  if (token.lower === 'and' || token.lower === 'or') {
    const next = joinedTo(tokens, at, phrases);
    return next !== undefined && isSubject(tokens, { ...next, from: phrase.from }, phrases);
  }
  if (token.pos === 'ADP') {
    const verb = skip(tokens, at + 1, PLACE, ({ pos }) => NOMINAL.test(pos));
    // "Beat Doe in the final to keep": nobody is the subject of an infinitive.
    return tokens[verb - 1]?.lower !== 'to' && governs(tokens[verb]);
  }
  if (token.lower === '(' || token.lower === ',') {
    const close = token.lower === '(' ? ')' : ',';
    return governs(tokens[skip(tokens, at + 1, APPOSITION, ({ lower }) => lower !== close) + 1]);
  }
  return /^(?:who|which)$/.test(token.lower);
}

/** The first token from `at` on, or the one after `most` tokens, that is not to be skipped. */
function skip(
  tokens: readonly Token[],
  at: number,
  most: number,
  skipped: (token: Token) => boolean,
): number {
  let end = at;
  for (let token = tokens[end]; token && end < at + most && skipped(token); token = tokens[end]) end += 1;
  return end;
}

/** The phrase after an "and". */
const joinedTo = (tokens: readonly Token[], and: number, phrases: readonly Phrase[]): Phrase | undefined =>
  phrases.find(({ from }) => from === and + 1 || (from === and + 2 && tokens[and + 1]?.pos === 'DET'));

/** Is the phrase the first of two that "and" joins? */
export const isCoordinated = (
  tokens: readonly Token[],
  { to }: Phrase,
  phrases: readonly Phrase[],
): boolean => tokens[to]?.lower === 'and' && joinedTo(tokens, to, phrases) !== undefined;

/**
 * For each token, does it stand inside a quotation, and does one go on after the last? `open` says whether one was open at
 * `start`, an offset before the tokens and in their paragraph.
 */
export function quoted(
  text: string,
  start: number,
  tokens: readonly Token[],
  open: boolean,
): { readonly inside: readonly boolean[]; readonly open: boolean } {
  let now = open;
  const read = (piece: string): void => {
    for (const mark of piece.match(MARKS) ?? []) now = opens(mark, now);
  };
  read(withPlainMarks(text.slice(start, tokens[0]?.start ?? start)));
  const inside = tokens.map(({ lower: word }, at) => {
    // "It is sad, “he said": a mark that a typesetter has turned the wrong way closes.
    if (now && isTurned(tokens, at)) now = false;
    else read(word);
    return now;
  });
  return { inside, open: now };
}

const isTurned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === '“' &&
  (tokens[at + 1]?.text === ',' ||
    (tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === tokens[at + 1]?.lower));

/** Does a sentence close a quotation before it opens one, as one that goes on in the next paragraph does? */
export function closesFirst(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => /[“”]/.test(lower));
  return tokens[at]?.lower === '”' || isTurned(tokens, at);
}

const MARKS = /[“”"]/g;

const opens = (mark: string, open: boolean): boolean => (mark === '“' ? true : mark === '”' ? false : !open);
