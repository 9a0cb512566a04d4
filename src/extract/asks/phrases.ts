import { baseOf, NOMINAL, secondPhrase } from './bases.ts';
import { TIME_WORDS } from './classes.ts';
import { type Line, type Phrase, pos, word } from './line.ts';

const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);

/** Is there a word that can head a noun phrase at this index? A verb by its tag that acts as none is one ("offered help"). */
export function isHead(line: Line, i: number): boolean {
  if (isVerbAt(line, i)) return false;
  return HEADS.has(pos(line, i)) || (pos(line, i) === 'VERB' && !/(?:ed|ing)$/.test(word(line, i)));
}

const isVerbAt = (line: Line, i: number): boolean => line.groupAt[i] !== undefined;

const isPossessive = (line: Line, i: number): boolean => {
  const mark = word(line, i);
  return (mark === "'s" || mark === "'") && pos(line, i) !== 'AUX';
};

/** Words that begin a clause or an aside. */
const OUTSIDE = new Set(
  'who which whom that as until till if unless because while when although though whether than before after'.split(
    ' ',
  ),
);

/** Tokens that can stand inside of a noun phrase: prepositions and conjunctions join two, so they count too. */
function inside(line: Line, i: number): boolean {
  if (isVerbAt(line, i)) return false;
  const tag = pos(line, i);
  const text = word(line, i);
  if (OUTSIDE.has(text)) return false;
  if (NOMINAL.has(tag) || tag === 'ADP' || tag === 'VERB' || isPossessive(line, i)) return true;
  if (text === 'and' || text === '&') return isHead(line, i - 1) && !isVerbAt(line, i + 1);
  return text === '-' || text === '.' || text === '/';
}

/** A quotation of more words than this is no part of a noun phrase. */
const QUOTED_WORDS = 5;

/** Where the bracket or the few quoted words that close at `i` open. */
function opening(line: Line, i: number): number {
  const close = word(line, i);
  const open = close === ')' ? '(' : close === '”' ? '“' : undefined;
  if (!open) return -1;
  for (let k = i - 1; k >= 0; k--) {
    if (word(line, k) === open) return k;
    if (open === '“' && (i - k > QUOTED_WORDS || word(line, k) === ',')) return -1;
  }
  return -1;
}

/** The noun phrase that ends at a token, with the phrases that hang on it ("leaders of the union in Paris"). */
export function phraseEndingAt(line: Line, end: number): Phrase | undefined {
  let last = end;
  while (
    last >= 0 &&
    (pos(line, last) === 'ADV' || TIME_WORDS.has(word(line, last)) || pos(line, last) === 'ADP')
  ) {
    last--;
  }
  let first = last + 1;
  for (let i = last; i >= 0; i--) {
    const bracket = opening(line, i);
    if (bracket >= 0) i = bracket;
    else if (!inside(line, i)) break;
    first = i;
  }
  const base = baseOf(line, first, last);
  return base && { first: secondPhrase(line, base) ?? base.first, last: base.last };
}

/** The noun phrase that begins at a token, without what hangs on it. */
export function phraseFrom(line: Line, start: number): Phrase | undefined {
  let last = start - 1;
  for (let i = start; i < line.tokens.length; i++) {
    if (pos(line, i) === 'ADP' || pos(line, i) === 'ADV' || !inside(line, i)) break;
    if (i > start && pos(line, i) === 'DET' && !/^(?:and|&)$/.test(word(line, i - 1))) break;
    if (TIME_WORDS.has(word(line, i)) && i > start) break;
    last = i;
  }
  // "the public", which the tagger takes for an adjective
  const named = line.mentions.some((mention) => mention.last === last && mention.first >= start);
  while (last >= start && !named && !isHead(line, last)) last--;
  return last < start ? undefined : { first: start, last };
}

/** The first noun phrase of a longer one: "leaders" of "leaders of the union". */
export function headOf(line: Line, phrase: Phrase): Phrase {
  let last = phrase.first;
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (i > phrase.first && (pos(line, i) === 'ADP' || TIME_WORDS.has(word(line, i)))) break;
    last = i;
  }
  // "the chief of the union"
  const titled = pos(line, last) === 'ADJ' && word(line, last + 1) === 'of' && pos(line, last - 1) === 'DET';
  // "the general", which the tagger takes for an adjective
  const named = line.mentions.some((mention) => mention.last === last);
  while (last > phrase.first && !titled && !named && !isHead(line, last)) last--;
  return { first: phrase.first, last };
}
