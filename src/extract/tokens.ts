import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Range } from '../corpus/article.ts';
import { stemOf } from './stems.ts';

/** A word or a mark, with offsets into the article's text. */
export interface Token extends Range {
  /** As it stands in the text. */
  readonly text: string;
  /** In lower case, typographic apostrophes made plain. */
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  /** Universal part of speech, as tagged by wink-nlp: a hint, wrong for about one word in twenty. */
  readonly pos: string;
}

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;
// The typings give `lemma` two parameters more than the collections' `out` takes; it is called like `pos`.
const lemma = its.lemma as unknown as typeof its.pos;

/** The tagger numbers the words of its list (87,000 forms), and new words after them: the first new one marks the end. */
const numberOf = (word: string): number => Number(nlp.readDoc(word).tokens().out(its.uniqueId)[0] ?? 0);
const FIRST_UNKNOWN = numberOf('qzxvkj');

/** Whether a word in lower case is in the tagger's list of English words. Names that many people bear are mostly not. */
export const isEnglish = (lower: string): boolean => numberOf(lower) < FIRST_UNKNOWN;

/** Web addresses, and what else has no blank for longer than any word. */
const UNBROKEN = /(?<!\S)(?:\S{80,}|\S*?\/\/\S{9,})/g;

/** A mark that joins a possessive to the next word, as a dash without blanks does. */
const JOINED = /(?<=\p{L}'s)[^\s\p{L}\p{N}](?=[\p{L}\p{N}])/giu;

/**
 * The text as the tagger gets it, of the same length. Its patterns for addresses and numbers need endless time for some
 * unbroken runs: it is given one made-up word. Of a joined possessive it would learn that "union's" is one word, for as long
 * as it lives: it is given a blank.
 */
const tamed = (text: string): string =>
  text.replace(UNBROKEN, (run) => 'x'.repeat(run.length)).replace(JOINED, ' ');

/**
 * The tokens of a range of a text, each with its part of speech.
 * Contractions are split as the tagger splits them ("can" + "not", "could" + "n't"); offsets always fit the text.
 */
export function tokenize(text: string, range: Range): Token[] {
  // The tagger knows plain apostrophes only; the replacement keeps every offset.
  const plain = text.slice(range.start, range.end).replace(/[‘’]/g, "'");
  const tame = tamed(plain);
  const words = nlp.readDoc(tame).tokens();
  const tags = words.out(its.pos);
  const lemmas = words.out(lemma);
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, shown] of words.out().entries()) {
    const found = tame.indexOf(shown, at);
    if (found < 0) continue;
    at = found + shown.length;
    const own = plain.slice(found, at);
    const lower = own.toLowerCase();
    tokens.push({
      start: range.start + found,
      end: range.start + at,
      text: text.slice(range.start + found, range.start + at),
      lower,
      lemma: (shown === own && lemmas[i]) || lower,
      stem: stemOf(lower.normalize('NFD').replace(/\p{M}/gu, ''), 'en'),
      pos: tags[i] ?? 'X',
    });
  }
  return tokens;
}
