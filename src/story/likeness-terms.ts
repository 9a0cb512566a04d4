import { stemmer } from 'stemmer';

/**
 * Words that say nothing of an event. Closed classes only: lists of stopwords made for search also drop
 * words that carry news ("fire", "million", "cause", "home").
 */
const FUNCTION_WORDS = new Set(
  `a about after again all also although am among an and any anyone are aren as at be because been before being both
  but by can could couldn d did didn do does doesn doing don during each either else even ever every few for from
  had hadn has hasn have haven having he her here hers herself him himself his how i if in into is isn it its itself
  just ll m many may me might mine more most much must my myself neither nor now of off on once one only or other our
  ours ourselves out over own per re s same shall she should shouldn since so some such t than that the their theirs
  them themselves then there these they this those though through thus to too under until up upon us ve very was wasn
  we were weren what when where whether which while who whom whose why will with within would wouldn yet you your
  yours yourself`.split(/\s+/),
);

/** One word of a passage as it is compared. */
export interface Term {
  readonly stem: string;
  /** In lower case, accents folded. */
  readonly word: string;
  /** Written with a capital. */
  readonly capital: boolean;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  // Kept for good: a language has few words, and a process reads the same ones over and over.
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/** The content words of a passage in order, without its function words. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const [raw] of text.matchAll(WORD)) {
    const word = raw.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (!FUNCTION_WORDS.has(word)) terms.push({ stem: stemOf(word), word, capital: raw[0] !== word[0] });
  }
  return terms;
}

/** The pieces of 3 to 5 characters of a word, its two ends marked: they forgive inflection and spelling. */
export function pieces(word: string): string[] {
  const known = piecesOf.get(word);
  if (known) return known;
  const marked = ` ${word} `;
  const found: string[] = [];
  for (let n = 3; n <= 5; n++)
    for (let i = 0; i + n <= marked.length; i++) found.push(marked.slice(i, i + n));
  piecesOf.set(word, found);
  return found;
}
const piecesOf = new Map<string, string[]>();
